import type { Breakage, Probe } from './define.ts';
import { island, markup, rule } from './edits.ts';
import { englishStory, story } from './pages.ts';
import { tour } from './tour.ts';

const theme = (name: string): Probe => ({ file: 'test/browser/theme.test.ts', name });
const keyboard = (name: string): Probe => ({ file: 'test/browser/keyboard.test.ts', name });
const pages = [story];

/** What theme, script, forced colours and paper leave out. */
export const settings: readonly Breakage[] = [
  {
    id: 'system-theme-ignored',
    promise: 'The theme is the system’s when nobody has chosen one',
    breaks: markup(
      '@media (prefers-color-scheme:dark){:root:not([data-theme=light]){',
      '@media (prefers-color-scheme:none){:root:not([data-theme=light]){',
    ),
    pages,
    probe: tour('every page turns with the theme'),
  },
  {
    id: 'theme-switch-dead',
    promise: 'The switch turns the theme',
    breaks: island(
      'src/site/shell/theme.client.ts',
      "addEventListener('click'",
      "addEventListener('clik'",
    ),
    pages,
    probe: tour('every page turns with the theme'),
  },
  {
    id: 'theme-switch-misnamed',
    promise: 'The switch names the theme that it turns on',
    breaks: markup(/Nền tối(.*?)Nền sáng/, 'Nền sáng$1Nền tối'),
    pages,
    probe: tour('every page turns with the theme'),
  },
  {
    id: 'theme-forgotten',
    promise: 'A theme that was chosen holds',
    breaks: island(
      'src/site/shell/theme.client.ts',
      "localStorage.setItem('theme', theme)",
      'void theme',
    ),
    pages,
    probe: theme('once chosen against a light system holds'),
  },
  {
    id: 'theme-after-the-paint',
    promise: 'The theme is there before the first paint',
    breaks: markup("['theme','size']", "['size']"),
    pages,
    probe: theme('is there before the first paint'),
  },
  {
    id: 'controls-in-the-light',
    promise: 'The browser’s own controls have the theme',
    breaks: rule(':root:root:root{color-scheme:light}'),
    pages,
    probe: theme('colours the controls of the browser'),
  },
  {
    id: 'charts-need-a-script',
    promise: 'Every chart is drawn without a script',
    breaks: rule('.plot svg{display:none}.js .plot svg{display:block}'),
    pages,
    probe: tour('without script every page is whole'),
  },
  {
    id: 'tables-need-a-script',
    promise: 'Every table opens without a script',
    breaks: rule(
      'html:not(.js) .chart details{pointer-events:none}html:not(.js) table{display:none}',
    ),
    pages,
    probe: tour('without script every page is whole'),
  },
  {
    id: 'text-needs-a-script',
    promise: 'The text of a story shows without a script',
    breaks: rule('html:not(.js) article>p{display:none}'),
    pages,
    probe: tour('without script every page is whole'),
  },
  {
    id: 'dead-control',
    promise: 'No control is shown that would do nothing',
    breaks: rule('.js-only{display:block}'),
    pages,
    probe: tour('without script every page is whole'),
  },
  {
    id: 'sources-lost',
    promise: 'Links to sources work without a script',
    breaks: markup(/ id="source-/g, ' id="origin-'),
    pages: [story, englishStory],
    probe: tour('without script every page is whole'),
  },
  {
    id: 'moves-by-itself',
    promise: 'Nothing moves by itself',
    breaks: rule('@keyframes pulse{50%{opacity:.5}}h1{animation:pulse 2s infinite}'),
    pages,
    probe: tour('every page moves nothing by itself'),
  },
  {
    id: 'scrolls-smoothly',
    promise: 'Links lead to their place at once',
    breaks: rule('html{scroll-behavior:smooth}'),
    pages,
    probe: tour('every page moves nothing by itself'),
  },
  {
    id: 'mark-lost-in-forced-colours',
    promise: 'Every mark is told from the canvas in forced colours',
    breaks: rule('@media (forced-colors:active){.result{fill:canvas;stroke:canvas}}'),
    pages,
    probe: tour('every page tells every mark in forced colours'),
  },
  {
    id: 'dot-filled-in-forced-colours',
    promise: 'Hollow dots stay hollow in forced colours',
    breaks: rule('@media (forced-colors:active){.unit.core{stroke:canvastext}}'),
    pages,
    probe: tour('every page tells every mark in forced colours'),
  },
  {
    id: 'chart-hidden-in-print',
    promise: 'Charts stand on paper',
    breaks: rule('@media print{.plot{display:none}}'),
    pages,
    probe: tour('every page comes out whole on paper'),
  },
  {
    id: 'table-closed-in-print',
    promise: 'Tables are open on paper',
    breaks: markup(
      'details::details-content{content-visibility:visible;height:auto;display:block}',
      '',
      'dist/_astro/print.*.css',
    ),
    pages,
    probe: tour('without script every page is whole'),
  },
  {
    id: 'buttons-in-print',
    promise: 'What only a screen can use is gone on paper',
    breaks: markup('.skip,nav,form,button,', '.skip,form,', 'dist/_astro/print.*.css'),
    pages,
    probe: tour('every page comes out whole on paper'),
  },
  {
    id: 'licence-not-in-print',
    promise: 'The licence stands on paper',
    breaks: rule('@media print{footer.site{display:none}}'),
    pages,
    probe: tour('every page comes out whole on paper'),
  },
  {
    id: 'sources-not-in-print',
    promise: 'Sources stand on paper',
    breaks: rule('@media print{.sources{display:none}}'),
    pages,
    probe: tour('every page comes out whole on paper'),
  },
  {
    id: 'notes-not-in-print',
    promise: 'Notes and terms stand on paper',
    breaks: rule('@media print{.margin{display:none}}'),
    pages,
    probe: tour('every page comes out whole on paper'),
  },
  {
    id: 'address-not-in-print',
    promise: 'The way back to the site stands on paper',
    breaks: rule('@media print{.paper-address{display:none}}'),
    pages,
    probe: tour('every page comes out whole on paper'),
  },
  {
    id: 'address-on-screen',
    promise: 'What is for paper alone is not on the screen',
    breaks: rule('.paper-address{display:block}'),
    pages,
    probe: tour('every page keeps what is for paper off the screen'),
  },
  {
    id: 'dark-in-print',
    promise: 'Text is black on white, whatever theme is chosen',
    breaks: rule('@media print{:root[data-theme=dark]{--paper:#191517;--ink:#f0eae6}}'),
    pages,
    probe: tour('every page comes out on paper while it is in use'),
  },
  {
    id: 'cut-off-in-print',
    promise: 'Nothing is cut off on paper',
    breaks: rule('@media print{.plot text{font-size:40px}}'),
    pages,
    probe: tour('every page comes out whole on paper'),
  },
  {
    id: 'table-cut-in-print',
    promise: 'A table is as wide as the paper',
    breaks: rule('@media print{table{min-width:60rem}}'),
    pages,
    probe: tour('every page comes out whole on paper'),
  },
  {
    id: 'many-sheets',
    promise: 'A story comes out on a few sheets',
    breaks: rule('@media print{p,figure{break-before:page}}'),
    pages,
    probe: keyboard('a story comes out of the printer'),
  },
];
