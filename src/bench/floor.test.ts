import { describe, expect, test } from 'vitest';
import { makeFloor } from './floor.ts';

const page = `<!DOCTYPE html><html lang="en"><head><title>A story</title>
<script>early()</script>
<style>@font-face{font-family:Serif;src:url(/serif.woff2)}p{color:red}@media print{p{color:#000}}</style>
<link rel="canonical" href="/story/"></head>
<body><header class="site"><a href="/">Home</a></header><main id="main">
<article><h1>A headline</h1><nav class="contents"><ol><li>Contents</li></ol></nav>
<figure><header>Within</header><div class="plot"><svg class="strip"><title>A bar</title><rect width="5%"/></svg></div>
<table><tr><td>81</td></tr></table><img src="/picture.png" alt=""></figure>
<script type="module" src="/chart.js"></script><p>Words.</p></article>
<nav class="neighbours">Next</nav></main><footer>Licence</footer><script src="/late.js"></script></body></html>`;

describe('makeFloor(html)', () => {
  const floor = makeFloor(page);

  test.each([
    '<title>A story</title>',
    '<html lang="en">',
    'name="viewport"',
    'p{color:red}',
    '@media print{p{color:#000}}',
    '<h1>A headline</h1>',
    '<svg class="strip"><title>A bar</title><rect width="5%"/></svg>',
    '<td>81</td>',
    '<p>Words.</p>',
  ])('keeps %s', (kept) => {
    expect(floor).toContain(kept);
  });

  test.each(['<script', '@font-face', '<nav', '<header', '<footer', '<img', 'canonical', 'Home'])(
    'drops %s',
    (dropped) => {
      expect(floor).not.toContain(dropped);
    },
  );

  test('asks for nothing more', () => {
    expect(floor).not.toMatch(/\s(?:src|srcset)=|url\(/);
  });

  test('refuses a page without an article', () => {
    expect(() => makeFloor('<main><p>No story</p></main>')).toThrow('no article');
  });
});
