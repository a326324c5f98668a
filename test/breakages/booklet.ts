import type { Breakage, Probe } from './define.ts';
import { markup, rule, source } from './edits.ts';
import { booklet } from './pages.ts';

const downloads = (name: string): Probe => ({ file: 'test/site/downloads.test.ts', name });
const probe = (name: string): Probe => ({ file: 'test/browser/booklet.test.ts', name });

/** What the whole site in one file leaves out. */
export const booklets: readonly Breakage[] = [
  {
    id: 'booklet-asks-outside',
    promise: 'The booklet fetches nothing',
    breaks: markup(
      '<main>',
      '<main><img src="https://example.org/a.png" alt="">',
      `dist/${booklet}`,
    ),
    probe: downloads('fetches nothing and runs nothing'),
  },
  {
    id: 'booklet-leads-nowhere',
    promise: 'Every link within the booklet leads to a place',
    breaks: markup(
      '<section class="booklet-part" id="enrolment"',
      '<section class="booklet-part" id="enrol"',
      `dist/${booklet}`,
    ),
    probe: downloads('gives every id once, and every link within it'),
  },
  {
    id: 'booklet-lacks-a-part',
    promise: 'The booklet lists all its parts',
    breaks: markup(/<li><a href="#enrolment">.*?<\/li>/, '', `dist/${booklet}`),
    probe: downloads('lists all its parts, and holds every story'),
  },
  {
    id: 'booklet-lacks-a-paragraph',
    promise: 'The booklet tells every story in its words',
    breaks: markup(/<p>Phần còn thiếu.*?<\/p>/, '', `dist/${booklet}`),
    probe: downloads('tells every story in the words and with the sources'),
  },
  {
    id: 'booklet-lacks-a-chart',
    promise: 'The booklet draws every chart',
    breaks: markup(
      'id="school-network-chart-school-mergers"',
      'id="school-network-school-mergers"',
      `dist/${booklet}`,
    ),
    probe: downloads('draws every chart, with its table open'),
  },
  {
    id: 'booklet-with-another-figure',
    promise: 'The booklet has the figures of the pages',
    breaks: markup('<td class="number">71,67', '<td class="number">71,76', `dist/${booklet}`),
    probe: downloads('draws every chart, with its table open'),
  },
  {
    id: 'booklet-lacks-a-term',
    promise: 'The booklet explains every term',
    breaks: markup(/<div id="glossary-semi-boarding">.*?<\/div>/s, '', `dist/${booklet}`),
    probe: downloads('explains every term'),
  },
  {
    id: 'booklet-without-address',
    promise: 'The booklet says where it is from',
    breaks: markup(
      /(: )<a href="[^"]*">([^<]*)<\/a>(<\/p><\/header>)/,
      '$1$2$3',
      `dist/${booklet}`,
    ),
    probe: downloads('says what it is: edition, draft, address, licence'),
  },
  {
    id: 'booklet-without-licence',
    promise: 'The booklet says what it is',
    breaks: markup(' rel="license"', '', `dist/${booklet}`),
    probe: downloads('says what it is: edition, draft, address, licence'),
  },
  {
    id: 'booklet-skips-a-level',
    promise: 'Headings of the booklet leave out no level',
    breaks: markup(/<h3>(Giáo dục và đào tạo)<\/h3>/, '<h5>$1</h5>', `dist/${booklet}`),
    probe: downloads('has one headline, and headings that leave out no level'),
  },
  {
    id: 'booklets-differ',
    promise: 'Both booklets have the same shape',
    breaks: markup(' id="school-network-chart-school-mergers"', '', `dist/${booklet}`),
    probe: downloads('has the shape of its twin'),
  },
  {
    id: 'data-file-of-its-own',
    promise: 'The data files in one are those of the site',
    breaks: source('dist/data/rooms.csv', '7806', '7807'),
    probe: downloads('holds the files of the site, byte for byte'),
  },
  {
    id: 'size-of-a-download-untrue',
    promise: 'The page of downloads tells true sizes',
    breaks: markup(/\d+(?=\u00a0kB)/, '350', 'dist/tai-ve/index.html'),
    probe: downloads('tells the sizes that the files have'),
  },
  {
    id: 'other-language-first',
    promise: 'The reader’s own language is offered first',
    breaks: markup(
      /(<li><a href="\/downloads\/giao.*?<\/li>)(<li>.*?<\/li>)/s,
      '$2$1',
      'dist/tai-ve/index.html',
    ),
    probe: downloads('offers the booklets, the reader’s own language first'),
  },
  {
    id: 'booklet-complains',
    promise: 'The booklet opens from the disk without a complaint',
    breaks: markup('<main>', '<main><img src="a.png" alt="">'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) opens from the disk without a word of complaint'),
  },
  {
    id: 'booklet-breaks-its-policy',
    promise: 'The booklet opens from the site within its policy',
    breaks: markup('<main>', '<main style="color:red">'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) opens from the site within its policy'),
  },
  {
    id: 'booklet-without-its-font',
    promise: 'The booklet has its letters in it',
    breaks: markup('data:font/woff2;base64,', 'data:font/woff2;base64,AAAA'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) opens from the site within its policy'),
  },
  {
    id: 'booklet-without-way-back',
    promise: 'The booklet leads back to its contents',
    breaks: markup(/<p class="back"><a href="#contents">/g, '<p class="back"><a href="#glossary">'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) leads from the contents to a story'),
  },
  {
    id: 'booklet-faint',
    promise: 'The booklet has no barrier',
    breaks: rule('.booklet .subtitle{color:#989098}'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) axe finds nothing (light)'),
  },
  {
    id: 'booklet-too-wide',
    promise: 'Nothing of the booklet sticks out',
    breaks: rule('.booklet h2{min-width:20.5rem}'),
    pages: [booklet],
    probe: probe(
      'the whole site in one file (vi) nothing is cut off, sticks out or overlaps from 320 to 1280 px',
    ),
  },
  {
    id: 'drawing-cut-in-print',
    promise: 'No drawing of the booklet is cut by a page',
    breaks: rule('@media print{.booklet .plot{break-inside:auto}}'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) on paper shows contents and tables'),
  },
  {
    id: 'contents-not-in-print',
    promise: 'The contents of the booklet stand on paper',
    breaks: rule('@media print{.booklet .booklet-contents{display:none!important}}'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) on paper shows contents and tables'),
  },
  {
    id: 'booklet-on-large-paper',
    promise: 'The booklet prints on A5',
    breaks: rule('@page{size:A4}'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) prints as numbered A5 pages'),
  },
  {
    id: 'booklet-without-numbers',
    promise: 'The pages of the booklet are numbered',
    breaks: markup('content:counter(page)', 'content:none'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) prints as numbered A5 pages'),
    old: 'missed',
  },
  {
    id: 'parts-run-on',
    promise: 'Every part of the booklet begins on a page of its own',
    breaks: rule('@media print{.booklet-part{break-before:auto!important}}'),
    pages: [booklet],
    probe: probe('the whole site in one file (vi) prints as numbered A5 pages'),
  },
];
