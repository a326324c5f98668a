import type { Breakage, Probe } from './define.ts';
import { markup } from './edits.ts';
import { englishStory, story } from './pages.ts';

const content = (name: string): Probe => ({ file: 'test/site/content.test.ts', name });
const html = (name: string): Probe => ({ file: 'test/site/html.test.ts', name });
const guides = (name: string): Probe => ({ file: 'test/site/guides.test.ts', name });

/** A story with a figure that breaks a check. */
const marked = 'truong-noi-tru-ban-tru/index.html';

/** What a story says and shows. */
export const stories: readonly Breakage[] = [
  {
    id: 'story-without-standfirst',
    promise: 'A story is a story: with a standfirst, and named on the home page',
    breaks: markup(/<p class="standfirst">.*?<\/p>/s, '', `dist/${story}`),
    probe: content('the home page names every story'),
  },
  {
    id: 'standfirst-without-figure',
    promise: 'The standfirst of a story with charts has a figure',
    breaks: markup(
      /(<p class="standfirst">.*?)<\/p>/s,
      (text) => text.replaceAll(/\d/g, 'x'),
      `dist/${story}`,
    ),
    pages: [story, englishStory],
    probe: content('has a headline, a standfirst with a figure'),
  },
  {
    id: 'story-without-sources',
    promise: 'A story lists its sources',
    breaks: markup(/<section class="sources".*?<\/section>/s, '', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('has a headline, a standfirst with a figure'),
  },
  {
    id: 'contents-lack-a-heading',
    promise: 'The contents of a story name all its headings',
    breaks: markup(/<li><a href=\"#rooms\">.*?<\/li>/, '', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('has a contents list that names its headings'),
  },
  {
    id: 'heading-level-skipped',
    promise: 'Headings step down without leaving out a level',
    breaks: markup(/<h2 id=\"rooms\">(.*?)<\/h2>/, '<h4 id="rooms">$1</h4>', `dist/${story}`),
    pages: [story, englishStory],
    probe: html('every page, frame and offline document is a document'),
  },
  {
    id: 'story-without-neighbour',
    promise: 'A story leads to the next one',
    breaks: markup(' rel="next"', '', `dist/${story}`),
    probe: content('links to the other stories before and after it'),
  },
  {
    id: 'home-lacks-a-story',
    promise: 'The home page names every story',
    breaks: markup(/<li class="card">.*?<\/li>/s, '', 'dist/index.html'),
    probe: content('the home page names every story'),
  },
  {
    id: 'story-without-key-figures',
    promise: 'A story shows three or four key figures',
    breaks: markup(/<ul class="keys">.*?<\/ul>/s, '', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('shows three or four key figures'),
  },
  {
    id: 'key-figures-differ-by-language',
    promise: 'Both languages show the same key figures',
    breaks: markup('<b>60.7%</b>', '<b>60.8%</b>', `dist/${englishStory}`),
    pages: [story, englishStory],
    probe: content('shows three or four key figures'),
  },
  {
    id: 'margin-read-aloud',
    promise: 'Sources in the margin are left out of what is read aloud',
    breaks: markup(
      '<div class="margin" aria-hidden="true">',
      '<div class="margin">',
      `dist/${story}`,
    ),
    pages: [story, englishStory],
    probe: content('says in the margin where the figures'),
  },
  {
    id: 'mark-without-words',
    promise: 'A mark at a figure that the report gives in two ways says why',
    breaks: markup(/(<a class="mark"[^>]*) title="[^"]*"/, '$1', `dist/${marked}`),
    pages: [marked],
    probe: content('says at every mark what is not consistent there'),
  },
  {
    id: 'chart-without-source',
    promise: 'A chart names its source, which leads to its note',
    breaks: markup(/<p class=\"source\">.*?<\/p>/, '', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('has a title, a subtitle and a source that leads to its note'),
  },
  {
    id: 'chart-without-words',
    promise: 'A chart says in words what it shows',
    breaks: markup(
      /role=\"img\" aria-label=\"[^\"]*\"/,
      'role="img" aria-label=""',
      `dist/${story}`,
    ),
    pages: [story, englishStory],
    probe: content('says in words what it shows'),
  },
  {
    id: 'chart-without-marks',
    promise: 'A chart is drawn without a script',
    breaks: markup(/(<div class="plot"[^>]*>)<svg.*?<\/svg><svg.*?<\/svg>/s, '$1', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('is drawn, with marks of its own'),
  },
  {
    id: 'coordinate-that-is-no-number',
    promise: 'Coordinates are numbers',
    breaks: markup(/ x1="[\d.]+"/, ' x1="NaN"', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('has coordinates that are numbers'),
  },
  {
    id: 'chart-without-table',
    promise: 'Every chart has its table',
    breaks: markup(/<table>.*?<\/table>/s, '', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('has a table with a caption, headed columns and named rows'),
  },
  {
    id: 'row-without-name',
    promise: 'Every row of a table has its name',
    breaks: markup('<th scope="row">Phòng học</th>', '<td>Phòng học</td>', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('has a table with a caption, headed columns and named rows'),
  },
  {
    id: 'rows-miscounted',
    promise: 'A table that is closed says how many rows it has',
    breaks: markup(/Bảng \(\d+ dòng\)/, 'Bảng (99 dòng)', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('says how many rows its table has before it is opened'),
  },
  {
    id: 'row-not-in-the-table',
    promise: 'A drawn row stands in the table',
    breaks: markup(/ data-row="[^"]+"/, ' data-row="nobody"', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('draws rows that stand in its table'),
  },
  {
    id: 'figure-not-in-the-table',
    promise: 'A drawn figure stands in the table',
    breaks: markup('>164</text>', '>165</text>', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('draws no figure that its table does not give'),
  },
  {
    id: 'figure-in-foreign-format',
    promise: 'Figures are written as the language writes them',
    breaks: markup('>1.625.851\u00a0thiết bị<', '>1,625,851\u00a0thiết bị<', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('figures are written as the language writes them'),
  },
  {
    id: 'table-figure-in-foreign-format',
    promise: 'Figures of tables are written as the language writes them',
    breaks: markup('<td class="number">71,67%', '<td class="number">71.67%', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('in tables are written as the language writes them'),
  },
  {
    id: 'figure-typed-over-its-value',
    promise: 'A figure in prose reads back as the value that it says',
    breaks: markup('>93,02%</data>', '>93,2%</data>', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('in prose read back as the value that they say'),
  },
  {
    id: 'figure-without-source',
    promise: 'A figure in prose leads to where it stands in the report',
    breaks: markup('<li id="source-i-ii-1-1-m-17">', '<li>', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('in prose say their value and lead to where they stand in the report'),
  },
  {
    id: 'figure-apart-from-its-unit',
    promise: 'A figure stays with its unit',
    breaks: markup('>81\u00a0trường</data>', '>81 trường</data>', `dist/${story}`),
    pages: [story, englishStory],
    probe: content('are held together with their unit by a no-break space'),
  },
  {
    id: 'figures-differ-by-language',
    promise: 'Both languages show the same figures',
    breaks: markup(
      '<td class="number">71.67%',
      '<td class="number">71.66%',
      `dist/${englishStory}`,
    ),
    pages: [story, englishStory],
    probe: content('are the same in both languages, chart by chart'),
  },
  {
    id: 'step-without-still',
    promise: 'Every step of a guided chart has a drawing with marks',
    breaks: markup(/<div class="step-drawing".*?<\/div>/s, '', `dist/${story}`),
    probe: guides('have without script, for every step, its words and a drawing'),
  },
  {
    id: 'step-without-words',
    promise: 'Every step of a guided chart has its words',
    breaks: markup(/(Bước 2\/3<\/span><\/a><p>).*?<\/p>/, '$1</p>', `dist/${story}`),
    probe: guides('have without script, for every step, its words and a drawing'),
  },
  {
    id: 'drawings-read-aloud',
    promise: 'Drawings of steps are left out of what is read aloud',
    breaks: markup('class="stage" aria-hidden="true"', 'class="stage"', `dist/${story}`),
    probe: guides('leave the drawings, which the words tell, out of what is read aloud'),
  },
  {
    id: 'guide-without-table',
    promise: 'A guided chart keeps its plain chart and table',
    breaks: markup('<div class="plot"', '<div class="plan"', `dist/${story}`),
    probe: content('is drawn, with marks of its own'),
  },
  {
    id: 'steps-differ-by-language',
    promise: 'Both languages have the same steps',
    breaks: markup(
      'id="guide-school-mergers-2"',
      'id="guide-school-mergers-4"',
      `dist/${englishStory}`,
    ),
    probe: guides('have the same steps and drawings in both languages'),
  },
];
