import type { Breakage, Probe } from './define.ts';
import { markup, rule, source } from './edits.ts';
import { offlineDocument } from './pages.ts';

const html = (name: string): Probe => ({ file: 'test/site/html.test.ts', name });
const downloads = (name: string): Probe => ({ file: 'test/site/downloads.test.ts', name });
const probe = (name: string): Probe => ({ file: 'test/browser/offlineDocument.test.ts', name });

/** What the whole site in one file leaves out. */
export const offlineDocuments: readonly Breakage[] = [
  {
    id: 'offlineDocument-asks-outside',
    promise: 'The offline document fetches nothing',
    breaks: markup(
      '<main>',
      '<main><img src="https://example.org/a.png" alt="">',
      `dist/${offlineDocument}`,
    ),
    probe: downloads('fetches nothing and runs nothing'),
  },
  {
    id: 'offlineDocument-leads-nowhere',
    promise: 'Every link within the offline document leads to a place',
    breaks: markup(
      '<section class="offline-document-part" id="enrolment"',
      '<section class="offline-document-part" id="enrol"',
      `dist/${offlineDocument}`,
    ),
    probe: {
      file: 'test/site/links.test.ts',
      name: 'every internal link, anchor and asset leads',
    },
  },
  {
    id: 'offlineDocument-link-of-a-host',
    promise: 'Links out of the offline document are whole addresses',
    breaks: markup(/href="https?:\/\/[^/]+\//, 'href="/', `dist/${offlineDocument}`),
    probe: downloads('leads out by whole addresses'),
  },
  {
    id: 'offlineDocument-lacks-a-part',
    promise: 'The offline document lists all its parts',
    breaks: markup(/<li><a href="#enrolment">.*?<\/li>/, '', `dist/${offlineDocument}`),
    probe: downloads('lists all its parts, and holds every story'),
  },
  {
    id: 'offlineDocument-lacks-a-paragraph',
    promise: 'The offline document tells every story in its words',
    breaks: markup(/<p>Với học trò, .*?<\/p>/, '', `dist/${offlineDocument}`),
    probe: downloads('tells every story in the words and with the sources'),
  },
  {
    id: 'offlineDocument-lacks-a-chart',
    promise: 'The offline document draws every chart',
    breaks: markup(
      'id="school-network-chart-school-mergers"',
      'id="school-network-school-mergers"',
      `dist/${offlineDocument}`,
    ),
    probe: downloads('draws every chart, with its table open'),
  },
  {
    id: 'offlineDocument-with-another-figure',
    promise: 'The offline document has the figures of the pages',
    breaks: markup(
      '<td class="number">71,67',
      '<td class="number">71,76',
      `dist/${offlineDocument}`,
    ),
    probe: downloads('draws every chart, with its table open'),
  },
  {
    id: 'offlineDocument-lacks-a-term',
    promise: 'The offline document explains every term',
    breaks: markup(/<div id="glossary-semi-boarding">.*?<\/div>/s, '', `dist/${offlineDocument}`),
    probe: downloads('explains every term'),
  },
  {
    id: 'offlineDocument-without-address',
    promise: 'The offline document says where it is from',
    breaks: markup(
      /(: )<a href="[^"]*">([^<]*)<\/a>(<\/p><\/header>)/,
      '$1$2$3',
      `dist/${offlineDocument}`,
    ),
    probe: downloads('says what it is: edition, draft, address, licence'),
  },
  {
    id: 'offlineDocument-without-licence',
    promise: 'The offline document says what it is',
    breaks: markup(' rel="license"', '', `dist/${offlineDocument}`),
    probe: downloads('says what it is: edition, draft, address, licence'),
  },
  {
    id: 'offlineDocument-skips-a-level',
    promise: 'Headings of the offline document leave out no level',
    breaks: markup(/<h3>(Giáo dục và đào tạo)<\/h3>/, '<h5>$1</h5>', `dist/${offlineDocument}`),
    probe: html('every page, frame and offline document is a document'),
  },
  {
    id: 'offlineDocuments-differ',
    promise: 'Both offline documents have the same shape',
    breaks: markup(' id="school-network-chart-school-mergers"', '', `dist/${offlineDocument}`),
    probe: downloads('has the shape of its translation'),
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
    probe: downloads('offers the offlineDocuments, the reader’s own language first'),
  },
  {
    id: 'offlineDocument-complains',
    promise: 'The offline document opens from the disk without a complaint',
    breaks: markup('<main>', '<main><img src="a.png" alt="">'),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) opens from the disk without a word of complaint'),
  },
  {
    id: 'offlineDocument-breaks-its-policy',
    promise: 'The offline document opens from the site within its policy',
    breaks: markup('<main>', '<main style="color:red">'),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) opens from the site within its policy'),
  },
  {
    id: 'offlineDocument-without-its-font',
    promise: 'The offline document has its letters in it',
    breaks: markup('data:font/woff2;base64,', 'data:font/woff2;base64,AAAA'),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) opens from the site within its policy'),
  },
  {
    id: 'offlineDocument-without-way-back',
    promise: 'The offline document leads back to its contents',
    breaks: markup(/<p class="back"><a href="#contents">/g, '<p class="back"><a href="#glossary">'),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) leads from the contents to a story'),
  },
  {
    id: 'offlineDocument-faint',
    promise: 'The offline document has no barrier',
    breaks: rule('.offline-document .subtitle{color:#989098}'),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) axe finds nothing (light)'),
  },
  {
    id: 'offlineDocument-too-wide',
    promise: 'Nothing of the offline document sticks out',
    breaks: rule('.offline-document h2{min-width:20.5rem}'),
    pages: [offlineDocument],
    probe: probe(
      'the whole site in one file (vi) nothing is cut off, sticks out or overlaps from 320 to 1280 px',
    ),
  },
  {
    id: 'drawing-cut-in-print',
    promise: 'No drawing of the offline document is cut by a page',
    breaks: rule('@media print{.offline-document .plot{break-inside:auto}}'),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) on paper shows contents and tables'),
  },
  {
    id: 'contents-not-in-print',
    promise: 'The contents of the offline document stand on paper',
    breaks: rule(
      '@media print{.offline-document .offline-document-contents{display:none!important}}',
    ),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) on paper shows contents and tables'),
  },
  {
    id: 'offlineDocument-on-large-paper',
    promise: 'The offline document prints on A5',
    breaks: rule('@page{size:A4}'),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) prints as numbered A5 pages'),
  },
  {
    id: 'offlineDocument-without-numbers',
    promise: 'The pages of the offline document are numbered',
    breaks: markup('content:counter(page)', 'content:none'),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) prints as numbered A5 pages'),
  },
  {
    id: 'parts-run-on',
    promise: 'Every part of the offline document begins on a page of its own',
    breaks: rule('@media print{.offline-document-part{break-before:auto!important}}'),
    pages: [offlineDocument],
    probe: probe('the whole site in one file (vi) prints as numbered A5 pages'),
  },
];
