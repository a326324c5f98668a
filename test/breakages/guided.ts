import type { Breakage, Probe } from './define.ts';
import { all, island, markup, rule } from './edits.ts';
import { guided } from './pages.ts';
import { tour } from './tour.ts';

const probe = (name: string): Probe => ({ file: 'test/browser/guided.test.ts', name });

/** What a guided chart shows step by step. */
export const guides: readonly Breakage[] = [
  {
    id: 'chart-scrolls-away',
    promise: 'A guided chart stays in view',
    breaks: rule('.js .live .stage{position:static}'),
    pages: [...guided],
    probe: probe('a guided chart at 360 px stays in view'),
  },
  {
    id: 'still-not-shown',
    promise: 'A step brings its still forward',
    breaks: rule('.js .live .step-drawing.on{opacity:0}'),
    pages: [...guided],
    probe: probe('a guided chart at 360 px stays in view'),
  },
  {
    id: 'chart-over-its-words',
    promise: 'A guided chart does not cover its words',
    breaks: rule('@media (min-width:46rem){.js .live .stage{width:170%}}'),
    pages: [...guided],
    probe: probe('a guided chart at 1280 px stays in view'),
  },
  {
    id: 'focus-under-the-chart',
    promise: 'A step that has the focus is not under its chart',
    breaks: rule('.js .live .step a{scroll-margin-top:0!important}'),
    pages: [...guided],
    probe: probe('a guided chart at 360 px is gone through by Tab'),
  },
  {
    id: 'step-shifts',
    promise: 'Steps shift nothing',
    breaks: rule('.js .live .step.on{min-height:80vh!important}'),
    pages: [...guided],
    probe: probe('a guided chart at 360 px shifts nothing'),
  },
  {
    id: 'link-to-a-step-under-the-chart',
    promise: 'A link to a step shows its words',
    breaks: rule('.js .live .step,.js .live .step a{scroll-margin-top:0!important}'),
    pages: [...guided],
    probe: probe('a link to a step leads to it'),
  },
  {
    id: 'step-moves-against-the-wish',
    promise: 'With less motion wished for, steps come at once',
    breaks: markup('and (prefers-reduced-motion:no-preference)', ''),
    pages: [...guided],
    probe: probe('with less motion wished for, steps come forward at once'),
  },
  {
    id: 'still-lost-without-script',
    promise: 'Every step stands with its own still without a script',
    breaks: rule('html:not(.js) .step-drawing:nth-child(2){display:none}'),
    pages: [...guided],
    probe: probe('every step stands with its own still without script'),
  },
  {
    id: 'chart-fills-a-low-screen',
    promise: 'Every step stands with its own still on a low screen',
    breaks: all(
      markup(/\(min-height:34em\)/g, '(min-height:10em)'),
      island('src/site/chart/guide.client.ts', 'const room = 0.6', 'const room = 6'),
    ),
    pages: [...guided],
    probe: probe('every step stands with its own still on a low screen'),
  },
  {
    id: 'still-lost-in-print',
    promise: 'Every step stands with its own still on paper',
    breaks: rule('@media print{.step-drawing{display:none}}'),
    pages: [...guided],
    probe: probe('every step stands beside its own still on paper'),
  },
  {
    id: 'guess-not-in-the-chart',
    promise: 'A guess stands in its chart',
    breaks: island('src/site/chart/guess.client.ts', 'if (guessed) draw(', 'if (!guessed) draw('),
    pages: [...guided],
    probe: probe('stands in the chart beside what is so, under its name'),
  },
  {
    id: 'guess-without-a-name',
    promise: 'The mark of a guess has its name',
    breaks: island('src/site/chart/guess.client.ts', 'yours.textContent);', "'');"),
    pages: [...guided],
    probe: probe('stands in the chart beside what is so, under its name'),
  },
  {
    id: 'chart-hides-large-words',
    promise: 'A chart that would hide large letters stands still',
    breaks: island('src/site/chart/guide.client.ts', 'const room = 0.6', 'const room = 6'),
    pages: [...guided],
    probe: probe('with letters twice as large, a chart that would hide'),
  },
  {
    id: 'label-of-a-still-cut-off',
    promise: 'No label of a still is cut off',
    breaks: rule('.step-drawing text{font-size:40px}'),
    pages: [...guided],
    probe: probe('nothing is cut off at 360 px with letters at 100%, in any step'),
  },
  {
    id: 'faint-step',
    promise: 'The step that is to the front has no barrier',
    breaks: rule('.js .live .step.on a{color:#989098}'),
    pages: [...guided],
    probe: probe('axe finds nothing with a step to the front, light, at 360 px'),
  },
  {
    id: 'faint-mark-of-a-still',
    promise: 'What a step brings forward stands out at 3 to 1',
    breaks: rule('.step-drawing .result{fill:#989098;stroke:#989098}'),
    pages: [...guided],
    probe: tour('every page has marks at 3 to 1 and words at 4.5 to 1'),
  },
  {
    id: 'all-forward-in-forced-colours',
    promise: 'What stands back is told in forced colours',
    breaks: rule('@media (forced-colors:active){.drawing .dimmed>:not(text):not(.hit){opacity:1}}'),
    pages: [...guided],
    probe: tour('every page tells every mark in forced colours'),
  },
];
