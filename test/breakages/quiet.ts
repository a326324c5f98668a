import type { Breakage, Probe } from './define.ts';
import { island, markup, rule, scriptEnd } from './edits.ts';
import { articleStart, englishStory, story, targets } from './pages.ts';
import { tour } from './tour.ts';

const shift = (name: string): Probe => ({ file: 'test/browser/shift.test.ts', name });
const quiet = (name: string): Probe => ({ file: 'test/browser/quiet.test.ts', name });
const pages = [story, englishStory];

/** What moves, complains or remembers by itself. */
export const quietly: readonly Breakage[] = [
  {
    id: 'picture-without-size',
    promise: 'Nothing shifts when a picture comes late',
    breaks: markup(articleStart, `${articleStart}<img src="/icons/512.png" alt="">`),
    pages,
    probe: shift('no page shifts when it is visited for the first time'),
  },
  {
    id: 'line-that-comes-late',
    promise: 'Nothing shifts when a script has something to add',
    breaks: scriptEnd(';setTimeout(()=>document.querySelector(`h1`).before(`Mới`),300)'),
    pages,
    probe: shift('no story shifts on slow 4G at 1280 px'),
  },
  {
    id: 'text-jumps-to-its-font',
    promise: 'Text stays as it was when its font comes',
    breaks: markup('font-display:optional', 'font-display:swap'),
    pages,
    probe: shift('text is painted before the font has come'),
  },
  {
    id: 'bar-moves-while-it-comes',
    promise: 'What has arrived of the bar keeps its place',
    breaks: rule('.switches{justify-content:flex-end}'),
    pages,
    probe: shift('what has arrived of the bar keeps its place at 1280 px'),
  },
  {
    id: 'key-figures-move-while-they-come',
    promise: 'What has arrived of the key figures keeps its place',
    breaks: rule(
      '@media (min-width:62rem){.keys{grid-template-columns:none;grid-auto-flow:column;grid-auto-columns:minmax(0,1fr)}}',
    ),
    pages,
    probe: shift('what has arrived of the key figures keeps its place at 1280 px'),
  },
  {
    id: 'error-in-the-console',
    promise: 'No page says an error',
    breaks: scriptEnd(';console.error(`lost`)'),
    pages,
    probe: tour('every page says no error'),
  },
  {
    id: 'error-of-a-script',
    promise: 'No script fails',
    breaks: scriptEnd(';document.querySelector(`#none`).remove()'),
    pages,
    probe: tour('every page says no error'),
  },
  {
    id: 'control-that-fails',
    promise: 'No control fails when it is used',
    breaks: island(
      'src/site/targets/targetFilter.client.ts',
      'new FormData(form)',
      'new FormData(form, form)',
    ),
    pages: [targets],
    probe: quiet('no page complains when all of it is used'),
  },
  {
    id: 'policy-broken',
    promise: 'No page breaks its policy',
    breaks: markup('<p class="draft">', '<p class="draft" style="color:red">'),
    pages,
    probe: tour('every page says no error'),
  },
  {
    id: 'third-party-request',
    promise: 'No page asks another host',
    breaks: markup(
      articleStart,
      `${articleStart}<img src="https://example.org/a.png" alt="" width="1" height="1">`,
    ),
    pages,
    probe: tour('every page says no error'),
  },
  {
    id: 'font-missing',
    promise: 'No page misses a file',
    breaks: markup('/_astro/noto-serif-700', '/_astro/serif-700'),
    pages,
    probe: tour('every page says no error'),
  },
  {
    id: 'picture-missing-without-script',
    promise: 'Nor does it without a script',
    breaks: markup(
      articleStart,
      `${articleStart}<noscript><img src="/none.png" alt=""></noscript>`,
    ),
    pages,
    probe: tour('without script says no error'),
  },
  {
    id: 'cookie',
    promise: 'No page sets a cookie',
    breaks: scriptEnd(';document.cookie=`seen=1`'),
    pages,
    probe: tour('every page sets no cookie'),
  },
  {
    id: 'stored-before-a-touch',
    promise: 'No page stores anything before a control is used',
    breaks: scriptEnd(';try{localStorage.setItem(`seen`,`1`)}catch{}'),
    pages,
    probe: tour('every page keeps nothing before it is touched'),
  },
  {
    id: 'needs-to-remember',
    promise: 'Every page works where the browser refuses to remember',
    breaks: island(
      'src/site/shell/theme.client.ts',
      /try \{\s*(localStorage.*?;)\s*\} catch \{.*?\}/s,
      "localStorage.setItem('theme', theme);",
    ),
    pages,
    probe: quiet('every kind of page works where the browser refuses'),
  },
];
