import type { Breakage, Probe } from './define.ts';
import { markup, rule } from './edits.ts';
import { home, story } from './pages.ts';

const wide = (name: string): Probe => ({ file: 'test/browser/wide.test.ts', name });
const pages = [story, home];

/** What a desk, a projector and the line at the top of a phone hold. */
export const screens: readonly Breakage[] = [
  {
    id: 'half-the-desk-empty',
    promise: 'A page uses the width of a desk',
    breaks: rule('main>*{max-width:40rem}'),
    pages,
    probe: wide('at 1440 px every page uses three quarters'),
  },
  {
    id: 'lines-too-long',
    promise: 'Lines of text are no longer than an eye follows',
    breaks: rule('.body>p{max-width:none!important}'),
    pages,
    probe: wide('at 1440 px every page uses three quarters'),
  },
  {
    id: 'no-picture-first',
    promise: 'The first screen of a projector holds a picture',
    breaks: rule('.face{display:none}'),
    pages,
    probe: wide('on a projector the first screen'),
  },
  {
    id: 'masthead-in-two-lines',
    promise: 'The masthead of a phone is one line',
    breaks: rule('.menu{grid-column:1/-1}'),
    pages,
    probe: wide('on a phone the folded masthead'),
  },
  {
    id: 'way-lost',
    promise: 'Every way is in the masthead',
    breaks: markup(/<li>\s*<a href="[^"]*"[^>]*>\s*(Biểu đồ|Charts)\s*<\/a>\s*<\/li>/, ''),
    pages,
    probe: wide('on a phone the folded masthead'),
  },
];
