import { describe, expect, test } from 'vitest';
import { inlinePage } from './inlinePage.ts';

const parts = new Map([
  ['/du-lieu/teachers/', 'teachers'],
  ['/du-lieu/thuat-ngu/', 'glossary'],
]);
const fold = (html: string): string =>
  inlinePage(html, { id: 'teachers', parts, site: new URL('https://example.vn') });

describe('inlinePage(html, part)', () => {
  test('puts the part before ids and before what names them', () => {
    expect(fold('<nav id="a" aria-labelledby="b"><a href="#b">b</a></nav>')).toBe(
      '<nav id="teachers-a" aria-labelledby="teachers-b"><a href="#teachers-b">b</a></nav>',
    );
  });

  test('leads links between pages from part to part', () => {
    expect(fold('<a href="/du-lieu/thuat-ngu/#cell">chi bộ</a>')).toBe(
      '<a href="#glossary-cell">chi bộ</a>',
    );
    expect(fold('<a class="x" href="/du-lieu/teachers/">bài</a>')).toBe(
      '<a class="x" href="#teachers">bài</a>',
    );
  });

  test('writes addresses of other pages in full and leaves those of other sites', () => {
    expect(fold('<a href="/du-lieu/bieu-do/#x">biểu đồ</a>')).toBe(
      '<a href="https://example.vn/du-lieu/bieu-do/#x">biểu đồ</a>',
    );
    expect(fold('<a href="https://dienbien.edu.vn/">cổng</a>')).toBe(
      '<a href="https://dienbien.edu.vn/">cổng</a>',
    );
  });

  test('takes headings one level down', () => {
    expect(fold('<h1 id="a">a</h1><h4>b</h4><hr><header>c</header>')).toBe(
      '<h2 id="teachers-a">a</h2><h5>b</h5><hr><header>c</header>',
    );
  });

  test('leaves sections without a name, which would make landmarks of them', () => {
    expect(fold('<section class="sources" aria-labelledby="sources"></section>')).toBe(
      '<section class="sources"></section>',
    );
  });

  test('drops links that are there to be copied', () => {
    expect(fold('<h2>a <a class="anchor" href="#a" aria-label="Chép"></a></h2>')).toBe(
      '<h3>a </h3>',
    );
  });

  test('changes tags only, whatever they quote', () => {
    const text = 'Viết id="x" và href="#y" trong bài, 1 &lt; 2';
    expect(fold(`<p aria-label="a > b" id="c">${text}</p>`)).toBe(
      `<p aria-label="a > b" id="teachers-c">${text}</p>`,
    );
  });
});
