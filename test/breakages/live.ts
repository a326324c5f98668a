import type { Breakage, Probe } from './define.ts';
import { island, markup, rule, type Edit } from './edits.ts';

const live = (name: string): Probe => ({ file: 'test/browser/live.test.ts', name });

/** Replaces a piece of what draws charts in the browser, as it was built. */
function drawing(from: string, to: string): Edit {
  return (copy) => copy.edit('dist/_astro/live.*.js', (text) => text.replaceAll(from, () => to));
}

const pages = ['bieu-do/enrolment-rates/index.html', 'en/charts/enrolment-rates/index.html'];

/** Charts that answer a touch. */
export const answers: readonly Breakage[] = [
  {
    id: 'drawn-otherwise-in-the-browser',
    promise: 'Drawn in the browser, the first view is the page’s markup to the byte',
    breaks: markup(/<svg class="drawing narrow"[^>]*>/g, (found) => `${found}<g></g>`),
    pages,
    probe: live('are drawn in the browser, and the first is the page’s own drawing again'),
  },
  {
    id: 'view-overlaps',
    promise: 'The words of a view do not overlap',
    breaks: rule('.plot text{font-size:30px}'),
    pages,
    probe: live('fit the screen and have no barrier, in both themes'),
  },
  {
    id: 'dots-fly-over-words',
    promise: 'Marks on their way are painted once',
    breaks: rule('.drawing.in-motion{visibility:visible!important}'),
    pages: ['bieu-do/institutions-by-kind/index.html'],
    probe: live('keep dots on their way off the words under a drawing'),
  },
  {
    id: 'view-says-nothing',
    promise: 'A view says what is seen in it',
    breaks: drawing('.dataset.says', '.dataset.none'),
    pages,
    probe: live('say what is seen, to eyes and to ears'),
  },
  {
    id: 'view-not-in-the-address',
    promise: 'A view stands in the address',
    breaks: drawing('history.pushState(history.state', 'String(history.state'),
    pages,
    probe: live('stand in the address, which shows them again'),
  },
  {
    id: 'views-out-of-reach-of-keys',
    promise: 'Views are chosen by keys',
    breaks: rule('.views input{visibility:hidden}'),
    pages,
    probe: live('are chosen by keys'),
  },
  {
    id: 'small-view-controls',
    promise: 'A thumb can hit the controls of views',
    breaks: rule('.views label{min-height:2rem}'),
    pages,
    probe: live('have controls that a thumb can hit'),
  },
  {
    id: 'view-shifts-the-page',
    promise: 'A view moves nothing but the drawing',
    breaks: rule(
      '@keyframes sink{to{margin-top:2rem}}.chart[data-view] .subtitle{animation:sink .1s .7s forwards}',
    ),
    pages,
    probe: live('move nothing but the drawing'),
  },
  {
    id: 'moves-unasked',
    promise: 'Marks do not move where less motion is wished for',
    breaks: drawing('(prefers-reduced-motion: reduce)', '(min-width:99999px)'),
    pages,
    probe: live('are there at once where less motion is wished for'),
  },
  {
    id: 'view-controls-in-print',
    promise: 'The controls of views are not printed',
    breaks: rule('@media print{.able .views{display:flex!important}}'),
    pages,
    probe: live('are printed as they are shown, without their controls'),
  },
  {
    id: 'dead-view-controls',
    promise: 'No control is shown that does nothing',
    breaks: rule('.able-only{display:flex}'),
    pages,
    probe: live('are not offered without a script'),
  },
  {
    id: 'other-edition-unsaid',
    promise: 'Data of another edition are refused in words',
    breaks: island(
      'src/site/chart/views.client.ts',
      "other ? 'other' : 'unreachable'",
      "'unreachable'",
    ),
    pages,
    probe: live('are refused in words where the files are of another edition'),
  },
  {
    id: 'large-not-in-the-address',
    promise: 'A large chart stands in the address',
    breaks: drawing('history.back()', 'void 0'),
    pages: [...pages, 'en/school-network/index.html'],
    probe: live('stands in the address with its view, which opens it again'),
  },
  {
    id: 'large-link-leads-nowhere',
    promise: 'A link opens a chart large',
    breaks: island('src/site/chart/views.client.ts', '(view|large)=', '(view)='),
    pages: [...pages, 'en/school-network/index.html'],
    probe: live('is opened by a link, and leaves nothing behind'),
  },
  {
    id: 'large-forgets-the-level',
    promise: 'A large chart brings forward the reader’s level',
    breaks: drawing('data-levels', 'data-none'),
    pages,
    probe: live('brings forward the reader’s level, as every view does'),
  },
  {
    id: 'large-words-overlap',
    promise: 'The words of a large chart stand apart on a phone',
    breaks: rule('dialog.large text{font-size:30px}'),
    pages: [
      ...['bieu-do/', 'en/charts/'].flatMap((folder) =>
        ['teacher-qualification', 'lao-students'].map((id) => `${folder}${id}/index.html`),
      ),
    ],
    probe: live('keeps its words apart on a phone'),
  },
  {
    id: 'large-chart-off-the-screen',
    promise: 'A large chart fits the screen',
    breaks: rule('dialog.large .drawing{min-width:110vw}'),
    pages,
    probe: live('fills a screen of 360 by 740 px'),
  },
];
