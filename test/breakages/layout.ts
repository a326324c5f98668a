import type { Breakage } from './define.ts';
import { markup, rule } from './edits.ts';
import { home, story } from './pages.ts';
import { tour } from './tour.ts';

const everyScreen = tour('every page fits every screen');
const pages = [story];

/** What is cut off, sticks out, overlaps or is too small. */
export const layout: readonly Breakage[] = [
  {
    id: 'page-too-wide',
    promise: 'No page is wider than the narrowest screen',
    breaks: rule('.standfirst{min-width:20.5rem}'),
    pages,
    probe: everyScreen,
  },
  {
    id: 'label-cut-off',
    promise: 'No label of a chart is cut off',
    breaks: rule('.plot text{font-size:40px}'),
    pages,
    probe: everyScreen,
  },
  {
    id: 'labels-overlap',
    promise: 'No labels of a chart overlap',
    breaks: rule('.plot text{letter-spacing:.5em}'),
    pages,
    probe: everyScreen,
  },
  {
    id: 'text-beside-its-frame',
    promise: 'No text stands out of the column that holds it',
    breaks: rule('.subtitle{position:relative;left:-.6rem}'),
    pages,
    probe: everyScreen,
  },
  {
    id: 'heading-over-text',
    promise: 'No heading overlaps its text',
    breaks: rule('h2{margin-bottom:-2.6rem}'),
    pages,
    probe: everyScreen,
  },
  {
    id: 'mark-off-page',
    promise: 'No mark of a chart is off the page',
    breaks: rule('.plot svg{margin-left:-60vw}'),
    pages,
    probe: everyScreen,
  },
  {
    id: 'dot-without-size',
    promise: 'Every dot of a chart has a size',
    breaks: rule('.plot circle{r:0}'),
    // A story whose charts have dots of their own.
    pages: ['doi-ngu-nha-giao/index.html'],
    probe: everyScreen,
  },
  {
    id: 'large-text-sticks-out',
    promise: 'Nothing sticks out where text is twice as large',
    breaks: rule('.standfirst{min-width:17rem}'),
    pages,
    probe: tour('every page fits with all open and with letters twice as large'),
  },
  {
    id: 'large-browser-letters',
    promise: 'Nothing sticks out where the browser is set to letters twice as large',
    breaks: rule('@media (min-width:39rem) and (max-width:46rem){.standfirst{min-width:60rem}}'),
    pages,
    probe: tour('every page fits with all open and with letters twice as large'),
  },
  {
    id: 'open-table-too-wide',
    promise: 'A table that is opened scrolls within its frame',
    breaks: rule('.table-scroll{overflow:visible}table{min-width:30rem}'),
    pages,
    probe: tour('every page fits with all open and with letters twice as large'),
  },
  {
    id: 'narrow-chart',
    promise: 'A chart is as wide as its text',
    breaks: rule('@media (min-width:60rem){.plot{width:80%}}'),
    pages,
    probe: tour('every page fits every screen'),
  },
  {
    id: 'small-letters',
    promise: 'Letters of a chart are at least 12 px large',
    breaks: rule('.drawing{font-size:10px}'),
    pages,
    probe: tour('every page fits every screen'),
  },
  {
    id: 'letters-shrink-on-a-phone',
    promise: 'Letters of a chart are as large on a phone as on a desktop',
    breaks: rule('@media (max-width:30rem){.drawing{font-size:12px}}'),
    pages,
    probe: tour('every page fits with all open and with letters twice as large'),
  },
  {
    id: 'options-in-a-row',
    promise: 'The options of the head have room where letters are twice as large',
    breaks: rule('.js .switches .js-only{display:flex}'),
    pages,
    probe: tour('every page fits with all open and with letters twice as large'),
  },
  {
    id: 'span-of-years-torn',
    promise: 'A name on one line keeps the space before it',
    breaks: markup('<span>Nhiệm kỳ <whole-name>2025–2030</whole-name></span>', (found) =>
      found.replaceAll(/<.?span>/g, ''),
    ),
    pages: [home],
    probe: everyScreen,
  },
];
