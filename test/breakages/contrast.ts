import type { Breakage } from './define.ts';
import { markup, rule } from './edits.ts';
import { story } from './pages.ts';
import { tour } from './tour.ts';

const asItOpens = tour('every page has no barrier that axe knows');
const marks = tour('every page has marks at 3 to 1 and words at 4.5 to 1');
const pages = [story];

/** What cannot be read, told or hit. */
export const contrast: readonly Breakage[] = [
  {
    id: 'faint-text',
    promise: 'Text stands out from the paper at 4.5 to 1',
    breaks: rule('.draft{color:#7c7679}'),
    pages,
    probe: asItOpens,
  },
  {
    id: 'faint-text-in-the-dark',
    promise: 'Text stands out from dark paper as well',
    breaks: rule('@media (prefers-color-scheme:dark){.subtitle{color:#6a5c62}}'),
    pages,
    probe: tour('every page has no barrier that axe knows'),
  },
  {
    id: 'field-without-label',
    promise: 'Every field has a label',
    breaks: markup('<label for="level">', '<label>'),
    pages,
    probe: tour('every page has no barrier that axe knows'),
  },
  {
    id: 'small-target',
    promise: 'Every link and button is large enough to be hit',
    breaks: rule(
      '.next-up a,.contents li{padding:0;margin:0}.contents a{display:block;font-size:.6rem;line-height:1}',
    ),
    pages,
    probe: asItOpens,
  },
  {
    id: 'faint-detail',
    promise: 'The detail of a chart has no barrier',
    breaks: rule('#detail button{color:#989098}'),
    pages,
    probe: tour('every page has no barrier that axe knows'),
  },
  {
    id: 'picture-without-words',
    promise: 'Every picture has an alternative text',
    breaks: markup('alt="Mã QR dẫn tới trang này"', ''),
    pages,
    probe: tour('every page has no barrier that axe knows'),
  },
  {
    id: 'faint-mark',
    promise: 'Every mark stands out from the paper at 3 to 1',
    breaks: rule('.plot .before,.plot .result{fill:#a098a0;stroke:#a098a0}'),
    pages,
    probe: marks,
  },
  {
    id: 'faint-mark-in-the-dark',
    promise: 'Every mark stands out from dark paper at 3 to 1',
    breaks: rule(
      '@media (prefers-color-scheme:dark){.plot .before,.plot .result{fill:#5a4c52;stroke:#5a4c52}}',
    ),
    pages,
    probe: marks,
  },
  {
    id: 'faint-word-of-a-chart',
    promise: 'Every word of a chart stands out at 4.5 to 1',
    breaks: rule('.drawing .in-muted{fill:#7c7679}'),
    pages,
    probe: marks,
  },
];
