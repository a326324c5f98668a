import type { Breakage, Probe } from './define.ts';
import { island, markup, rule } from './edits.ts';
import { story } from './pages.ts';
import { tour } from './tour.ts';

const keyboard = (name: string): Probe => ({ file: 'test/browser/keyboard.test.ts', name });
const wholePage = tour('every page shows what has the focus');
const rows = tour('every page reads every row of a chart out by keyboard');
const pages = [story];

/** What a keyboard does not reach, does not show, or takes for itself. */
export const keys: readonly Breakage[] = [
  {
    id: 'no-focus-ring',
    promise: 'What has the focus shows it',
    breaks: rule('.contents a:focus-visible{outline:none}'),
    pages,
    probe: wholePage,
  },
  {
    id: 'thin-focus-ring',
    promise: 'The ring of the focus is at least 2 px wide',
    breaks: rule(':focus-visible{outline-width:1px}'),
    pages,
    probe: wholePage,
  },
  {
    id: 'focus-order',
    promise: 'The focus goes in the order of the page',
    breaks: markup('class="locale-switch"', 'class="locale-switch" tabindex="1"'),
    pages,
    probe: wholePage,
  },
  {
    id: 'out-of-reach',
    promise: 'Everything that can be used is reached',
    breaks: markup('class="theme-switch js-only"', 'class="theme-switch js-only" tabindex="-1"'),
    pages,
    probe: wholePage,
  },
  {
    id: 'focus-off-screen',
    promise: 'What has the focus is on the screen',
    breaks: rule('a.own{position:fixed;left:-9999px}'),
    pages,
    probe: wholePage,
  },
  {
    id: 'focus-under-a-bar',
    promise: 'What has the focus is not covered by a bar that stays',
    breaks: rule(
      '.draft{position:fixed;bottom:0;left:0;right:0;height:12rem;background:var(--paper)}',
    ),
    pages,
    probe: wholePage,
  },
  {
    id: 'no-focus-ring-in-the-dark',
    promise: 'The focus shows in the dark as well',
    breaks: rule('@media (prefers-color-scheme:dark){:focus-visible{outline-color:transparent}}'),
    pages,
    probe: tour('every page shows what has the focus'),
  },
  {
    id: 'first-stops',
    promise: 'Skip link, site name, language and theme come first, in this order',
    breaks: markup(/(<nav aria-label="Ngôn ngữ">.*?<\/nav>)(<button.*?<\/button>)/s, '$2$1'),
    pages,
    probe: tour('every page begins with the skip link'),
  },
  {
    id: 'contents-after-text',
    promise: 'The contents of a story come before its text',
    breaks: markup(/(<nav class="contents".*?<\/nav>)(.*?)(<section class="sources")/s, '$2$1$3'),
    pages,
    probe: tour('every page begins with the skip link'),
  },
  {
    id: 'skip-link-unseen',
    promise: 'The skip link shows when it is reached',
    breaks: rule(
      '.skip,.skip:focus{clip-path:inset(50%);width:1px;height:1px;padding:0;position:absolute;overflow:hidden}',
    ),
    pages,
    probe: tour('every page begins with the skip link'),
  },
  {
    id: 'skip-link-broken',
    promise: 'The skip link leads past the header',
    breaks: markup('<main id="main" ', '<main '),
    pages,
    probe: tour('every page begins with the skip link'),
  },
  {
    id: 'table-frame-unreached',
    promise: 'The frame that a table scrolls in can be reached',
    breaks: markup(/role="region" tabindex="0"/g, 'role="region"'),
    pages,
    probe: keyboard('opens a table and reaches the frame that it scrolls in'),
  },
  {
    id: 'arrow-keys-dead',
    promise: 'The arrow keys say the figures of every row of a chart',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      "event.key === 'ArrowRight'",
      "event.key === 'Right'",
    ),
    pages,
    probe: rows,
  },
  {
    id: 'figures-of-another-row',
    promise: 'A row that is read says the figures of its own line of the table',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      /`tr\[data-key=[^`]*`/,
      "'tr[data-key]:last-child > *'",
    ),
    pages,
    probe: rows,
  },
  {
    id: 'detail-moves-the-page',
    promise: 'The detail of a chart moves nothing',
    breaks: rule('#detail:not([hidden]){position:static}'),
    pages,
    probe: rows,
  },
  {
    id: 'detail-over-its-row',
    promise: 'The detail of a chart does not cover its row',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      'bottom + height <= innerHeight ? bottom : top - height',
      'top',
    ),
    pages,
    probe: tour('every page reads every row of a chart out by keyboard'),
  },
  {
    id: 'two-rows-marked',
    promise: 'One row is marked as the one that is read',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      'row === active) return;\n  mark(active, false);',
      'row === active) return;',
    ),
    pages,
    probe: rows,
  },
  {
    id: 'arrow-keys-go-round',
    promise: 'The arrow keys stop at the first and the last row',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      'Math.min(Math.max(now + step, 0), rows.length - 1)',
      '(now + step + rows.length) % rows.length',
    ),
    pages,
    probe: keyboard('go back to the row before, and stop at both ends'),
  },
  {
    id: 'escape-dead',
    promise: 'Escape leaves a chart',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      "if (event.key === 'Escape') hide();",
      '',
    ),
    pages,
    probe: keyboard('charts by keyboard at 360 px are left by Escape'),
  },
  {
    id: 'scrolling-keys-taken',
    promise: 'Charts leave the keys that scroll the page to the browser',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      'if (step === 0',
      'event.preventDefault();\n    if (step === 0',
    ),
    pages,
    probe: keyboard('charts leave to the browser the keys'),
  },
  {
    id: 'history-keys-taken',
    promise: 'Charts leave Alt and an arrow to the browser',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      ' || event.altKey || event.ctrlKey || event.metaKey',
      '',
    ),
    pages,
    probe: keyboard('charts leave to the browser the keys'),
  },
  {
    id: 'status-unknown',
    promise: 'The status that is read out is there before it says anything',
    breaks: markup('id="announced"', 'id="announced" hidden'),
    pages,
    probe: tour('every page has a region ready to be read out'),
  },
];
