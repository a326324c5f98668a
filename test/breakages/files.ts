import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { parseIndex } from '../../src/search/entries.ts';
import type { SearchIndex } from '../../src/search/index.ts';
import type { Breakage, Probe } from './define.ts';
import { markup, rule, scriptEnd, source, type Edit } from './edits.ts';
import { articleStart, chartPage, englishStory, notFound, story } from './pages.ts';

const weight = (name: string): Probe => ({ file: 'test/site/weight.test.ts', name });
const words = (name: string): Probe => ({ file: 'test/site/words.test.ts', name });
const offline = (name: string): Probe => ({ file: 'test/site/offline.test.ts', name });
const search = (name: string): Probe => ({ file: 'test/site/search.test.ts', name });

/** A comment of code that no compression makes smaller. */
function noise(bytes: number): string {
  const part = (index: number): string =>
    createHash('sha512').update(String(index)).digest('base64').replaceAll('/', '_');
  const parts = Array.from({ length: Math.ceil(bytes / 64) }, (_, index) => part(index));
  return `/*${parts.join('')}*/`;
}

/** Changes what the Vietnamese search knows: the texts behind its list, and the figures. */
function searchTexts(change: (index: SearchIndex) => Partial<SearchIndex>): Edit {
  return (copy) =>
    copy.edit('dist/search/vi.json', (json) => {
      const index = parseIndex(json);
      return JSON.stringify({ ...index, ...change(index) });
    });
}

/** What the site weighs, how it is worded, and what is saved and found. */
export const files: readonly Breakage[] = [
  {
    id: 'heavy-shell',
    promise: 'What a story weighs beside its text stays small',
    breaks: rule(noise(12_000)),
    pages: [story],
    probe: weight('the shell of a story weighs at most 3,000 bytes'),
  },
  {
    id: 'stylesheet-fetched',
    promise: 'A page waits for no stylesheet',
    breaks: markup('</title>', '</title><link rel="stylesheet" href="/site.css">', `dist/${story}`),
    pages: [story],
    probe: weight('the shell of a story weighs at most 3,000 bytes'),
  },
  {
    id: 'variant-out-of-date',
    promise: 'A compressed variant holds what its file holds',
    breaks: (copy) => copy.write(`dist/${story}.br`, brotliCompressSync('of yesterday')),
    pages: [story],
    probe: weight('every compressed variant holds what its file holds'),
  },
  {
    id: 'compressed-variant-missing',
    promise: 'Every page has its compressed variant',
    breaks: (copy) => copy.remove(`dist/${story}.br`),
    pages: [story],
    probe: weight('every compressed variant holds what its file holds'),
  },
  {
    id: 'heavy-script',
    promise: 'The scripts of a story stay small',
    breaks: scriptEnd(noise(2_000)),
    pages: [story],
    probe: weight('the scripts of a story weigh at most 6,000 bytes'),
  },
  {
    id: 'heavy-search',
    promise: 'The search stays small',
    breaks: (copy) => copy.edit('dist/_astro/SearchPage.*.js', (code) => code + noise(40_000)),
    probe: weight('the script of a search weighs at most 8,500 bytes'),
  },
  {
    id: 'heavy-font',
    promise: 'A page loads one small font',
    breaks: (copy) => copy.write(copy.find('dist/_astro/*.woff2').join(), Buffer.alloc(40_000)),
    pages: [story],
    probe: weight('a page loads one font of at most 19,000 bytes'),
  },
  {
    id: 'font-waited-for',
    promise: 'A page does not wait for its font',
    breaks: markup('font-display:optional', 'font-display:block', `dist/${story}`),
    pages: [story],
    probe: weight('a page loads one font of at most 19,000 bytes'),
  },
  {
    id: 'many-requests',
    promise: 'A story takes few requests',
    breaks: markup(
      articleStart,
      `${articleStart}${['180', '192', '512'].map((size) => `<img src="/icons/${size}.png" alt="">`).join('')}<img src="/qr/an-ninh-trat-tu.svg" alt="">`,
      `dist/${story}`,
    ),
    pages: [story],
    probe: weight('a story takes at most six requests'),
  },
  {
    id: 'foreign-host',
    promise: 'Nothing is loaded from another host',
    breaks: markup(
      articleStart,
      `${articleStart}<img src="https://example.org/a.png" alt="">`,
      `dist/${story}`,
    ),
    pages: [story],
    probe: weight('nothing is loaded from another host'),
  },
  {
    id: 'blocking-script',
    promise: 'No script blocks the page',
    breaks: markup('<script type="module" src=', '<script src=', `dist/${story}`),
    pages: [story],
    probe: weight('no script blocks the page'),
  },
  {
    id: 'inline-style',
    promise: 'No element has a style of its own',
    breaks: markup('<article ', '<article style="color:red" ', `dist/${story}`),
    pages: [story],
    probe: weight('no element has a style or an event handler of its own'),
  },
  {
    id: 'inline-event',
    promise: 'No element has an event handler of its own',
    breaks: markup('<article ', '<article onclick="go()" ', `dist/${story}`),
    pages: [story],
    probe: weight('no element has a style or an event handler of its own'),
  },
  {
    id: 'd3-in-a-story',
    promise: 'No script of a story holds any part of D3',
    breaks: scriptEnd(';document.body.__data__=1'),
    pages: [story],
    probe: weight('no script of a story holds any part of D3'),
  },
  {
    id: 'letters-taken-apart',
    promise: 'Text is composed Unicode',
    breaks: (copy) =>
      copy.edit(`dist/${story}`, (html) => html.replace('Gộp', 'Gộp'.normalize('NFD'))),
    pages: [story],
    probe: words('are composed Unicode in every text file'),
  },
  {
    id: 'leftover-of-a-template',
    promise: 'No text holds a leftover of a template',
    breaks: markup('Kết quả này', 'Kết quả {value}', `dist/${story}`),
    pages: [story],
    probe: words('hold no leftover of a template'),
  },
  {
    id: 'value-of-a-program',
    promise: 'No text holds a value of a program',
    breaks: markup('Kết quả này', 'Kết quả undefined', `dist/${story}`),
    pages: [story],
    probe: words('hold no leftover of a template'),
  },
  {
    id: 'straight-quotes',
    promise: 'Quotes are curly and dashes real',
    breaks: markup('Kết quả này', '"Kết quả" này', `dist/${story}`),
    pages: [story],
    probe: words('use curly quotes and real dashes'),
  },
  {
    id: 'invisible-character',
    promise: 'No text holds invisible characters',
    breaks: markup('Kết quả này', 'Kết\u200b quả này', `dist/${story}`),
    pages: [story],
    probe: words('hold no invisible characters'),
  },
  {
    id: 'space-before-comma',
    promise: 'No space stands before a comma',
    breaks: markup('Với học trò, ', 'Với học trò , ', `dist/${story}`),
    pages: [story],
    probe: words('leave no space before a full stop or comma'),
  },
  {
    id: 'interface-in-english',
    promise: 'The interface is in the language of its page',
    breaks: markup('>Tất cả các bài<', '>All stories<', `dist/${story}`),
    pages: [story],
    probe: words('hold no text of the interface in the other language'),
  },
  {
    id: 'paragraph-in-english',
    promise: 'A Vietnamese page is Vietnamese in every paragraph',
    breaks: markup(
      /<p class="standfirst">.*?<\/p>/,
      '<p class="standfirst">The province has merged 81 schools into 41.</p>',
      `dist/${story}`,
    ),
    pages: [story],
    probe: words('are Vietnamese on a Vietnamese page'),
  },
  {
    id: 'vietnamese-in-english',
    promise: 'An English page is Vietnamese only in names',
    breaks: markup(
      articleStart,
      `${articleStart}<p>The nguồn of the figures</p>`,
      `dist/${englishStory}`,
    ),
    pages: [englishStory],
    probe: words('on an English page are Vietnamese only in names'),
  },
  {
    id: 'file-not-in-the-bundle',
    promise: 'What pages lead to is saved with them',
    breaks: source('src/offline/files.ts', '_astro|citations|', '_astro|'),
    pages: [story, notFound, chartPage],
    probe: offline('is every page, and whatever they load or lead to'),
  },
  {
    id: 'page-not-in-the-bundle',
    promise: 'Every page is saved',
    breaks: source('src/offline/files.ts', '(?:index|404)', '(?:index)'),
    pages: [story, notFound],
    probe: offline('is every page, and whatever they load or lead to'),
  },
  {
    id: 'size-untrue',
    promise: 'Pages tell how much is saved',
    breaks: markup(/Bản tiếng Việt \(\d+ kB\)/, 'Bản tiếng Việt (12 kB)', `dist/${story}`),
    pages: [story],
    probe: offline('is as large as the pages tell'),
  },
  {
    id: 'edition-untold',
    promise: 'Every page says its edition',
    breaks: markup('Ấn bản 1, ', 'Bản 1, ', `dist/${story}`),
    pages: [story],
    probe: offline('every page says its edition'),
  },
  {
    id: 'worker-imports',
    promise: 'The worker is one script that needs no other',
    breaks: source('dist/sw.js', '"use strict";', 'import "./a.js";'),
    pages: [story],
    probe: offline('the worker is one small script that needs no other'),
  },
  {
    id: 'search-without-texts',
    promise: 'The search finds what is looked for',
    breaks: searchTexts(({ texts }) => ({ texts: texts.map((text, i) => (i < 60 ? '' : text)) })),
    probe: search('the search in vi answers no question worse'),
  },
  {
    id: 'search-without-figures',
    promise: 'Every figure can be found',
    breaks: searchTexts(() => ({ figures: [] })),
    probe: search('the search in vi answers no question worse'),
  },
  {
    id: 'search-lacks-a-text',
    promise: 'Every story can be found by its text',
    breaks: searchTexts(({ texts }) => ({ texts: texts.with(0, '') })),
    probe: search('the search in vi knows the text of every story'),
  },
];
