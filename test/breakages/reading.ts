import type { Breakage, Probe } from './define.ts';
import { island, markup, rule } from './edits.ts';
import { englishStory, glossary, home, story } from './pages.ts';

const pointer = (name: string): Probe => ({ file: 'test/browser/pointer.test.ts', name });
const reading = (name: string): Probe => ({ file: 'test/browser/reading.test.ts', name });
const pages = [story];

/** What a reader touches, chooses and comes back to. */
export const readers: readonly Breakage[] = [
  {
    id: 'tap-shows-nothing-below',
    promise: 'A tap shows the figures at the lower edge of a phone',
    breaks: rule('@media (max-width:40rem){#detail{bottom:auto;top:0}}'),
    pages,
    probe: pointer('shows the figures of a row, pinned to the lower edge'),
  },
  {
    id: 'tap-does-not-close',
    promise: 'A second tap closes the detail',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      'row === active && !wide.matches',
      'row === null',
    ),
    pages,
    probe: pointer('moves to another row, and closes on the same one'),
  },
  {
    id: 'small-close-button',
    promise: 'A thumb can hit the button that closes the detail',
    breaks: rule('#detail button{min-height:2rem}'),
    pages,
    probe: pointer('finds a button to close it that a thumb can hit'),
  },
  {
    id: 'nothing-says-tap',
    promise: 'A reader is told that there is something to tap',
    breaks: rule('.hint{display:none!important}'),
    pages,
    probe: pointer('tells the reader that there is something to tap'),
  },
  {
    id: 'detail-stays',
    promise: 'The detail goes when the mouse goes',
    breaks: island('src/site/chart/chartDetail.client.ts', "'pointerleave'", "'pointergone'"),
    pages,
    probe: pointer('shows the figures of the row under it, near that row'),
  },
  {
    id: 'detail-far-away',
    promise: 'The detail is near its row',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      'bottom + height <= innerHeight ? bottom : top - height',
      '0',
    ),
    pages,
    probe: pointer('shows the figures of the row under it, near that row'),
  },
  {
    id: 'detail-not-dismissible',
    promise: 'Escape dismisses the detail under a mouse',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      "if (event.key === 'Escape') hide();",
      '',
    ),
    pages,
    probe: pointer('is answered by Escape without moving it away'),
  },
  {
    id: 'rows-move-under-the-mouse',
    promise: 'Rows do not move under the mouse',
    breaks: rule('.plot:has(.active){padding:1rem 0}'),
    pages,
    probe: pointer('moves down the rows without shifting anything'),
  },
  {
    id: 'detail-of-another-row',
    promise: 'The detail says what the table says of its row',
    breaks: island(
      'src/site/chart/chartDetail.client.ts',
      /`tr\[data-key=[^`]*`/,
      "'tr[data-key]:last-child > *'",
    ),
    pages,
    probe: pointer('shows for every row what its table says'),
  },
  {
    id: 'detail-off-a-tablet',
    promise: 'The detail fits between phone and desktop',
    breaks: rule('@media (min-width:48rem) and (max-width:52rem){#detail{left:30rem}}'),
    pages,
    probe: pointer('shows a whole row’s detail also at the edge'),
  },
  {
    id: 'level-marks-the-others',
    promise: 'A level brings its own passages forward',
    breaks: island(
      'src/site/shell/reading.client.ts',
      ".split(' ').includes(value)",
      ".split(' ').every((each) => each !== value)",
    ),
    pages: [story, englishStory],
    probe: reading('brings forward rows, table lines and passages'),
  },
  {
    id: 'level-not-in-the-address',
    promise: 'A level goes into the address',
    breaks: island(
      'src/site/shell/reading.client.ts',
      'if (slug) address.searchParams.set(parameter, slug);',
      '',
    ),
    pages: [story, englishStory],
    probe: reading('brings forward rows, table lines and passages'),
  },
  {
    id: 'level-forgotten',
    promise: 'A level is kept from page to page',
    breaks: island('src/site/shell/reading.client.ts', "keep('level', chooser.value);", ''),
    pages: [story, englishStory, 'huy-dong-hoc-sinh/index.html', 'en/enrolment/index.html'],
    probe: reading('is kept from page to page'),
  },
  {
    id: 'level-moves-text',
    promise: 'A level moves nothing',
    breaks: rule('.mine{padding:.5rem 0}'),
    pages: [story, englishStory],
    probe: reading('the reader’s level moves nothing'),
  },
  {
    id: 'level-page-with-others',
    promise: 'The page of a level has what is about it alone',
    breaks: markup('<li>THCS. Số cơ sở', '<li>Mầm non. Số cơ sở'),
    pages: ['cap-hoc/thcs/index.html', 'en/levels/lower-secondary/index.html'],
    probe: reading('has a page of its own, which needs no script'),
  },
  {
    id: 'size-after-the-paint',
    promise: 'The size of letters is set before the first paint',
    breaks: markup("['theme','size']", "['theme']"),
    pages: [story, englishStory],
    probe: reading('the size of letters is kept'),
  },
  {
    id: 'term-leads-away',
    promise: 'A term is explained in place',
    breaks: island(
      'src/site/glossary/terms.client.ts',
      "if (event.type === 'click') event.preventDefault();",
      '',
    ),
    pages: [story, englishStory],
    probe: reading('is explained in place on tap and on focus'),
  },
  {
    id: 'term-leads-nowhere',
    promise: 'A term leads to the glossary without a script',
    breaks: markup(/ href="\/(thuat-ngu|en\/glossary)\/#/g, ' href="#'),
    pages: [story, englishStory, glossary, 'en/glossary/index.html'],
    probe: reading('leads to the glossary without a script'),
  },
  {
    id: 'place-not-kept',
    promise: 'A story that was left half read marks its place',
    breaks: island(
      'src/site/shell/place.client.ts',
      'localStorage.setItem(name, last.id)',
      'void last',
    ),
    pages: [story, englishStory, home],
    probe: reading('a story that was left half read'),
  },
  {
    id: 'data-use-untold',
    promise: 'A page says how much it took over the network',
    breaks: markup(/(data-pattern="[^"]*)\{size\}/, '$1'),
    pages: [story, englishStory],
    probe: reading('the page says how much it took'),
  },
  {
    id: 'contents-over-the-text',
    promise: 'The contents beside the text cover nothing',
    breaks: rule('@media (min-width:62rem){.contents{margin-left:0!important}}'),
    pages: [story, englishStory],
    probe: reading('on a wide screen the contents follow beside the text'),
  },
];
