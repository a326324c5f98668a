import { beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../support/served.ts';
import type { Page } from '../support/site.ts';
import { barriers } from './probes/axe.ts';
import { chartRows } from './probes/chartRows.ts';
import { contrast, forcedColours, status } from './probes/charts.ts';
import { firstStops, focus } from './probes/focus.ts';
import { fit, fitLarge } from './probes/layout.ts';
import { offPaper, onPaper, onPaperInUse } from './probes/paper.ts';
import { plain } from './probes/plain.ts';
import { cookies, language, stillness, themes, untouched } from './probes/reader.ts';
import { quiet, tour } from './tour.ts';

const served = await serve();
const thoroughly = served.whole ? served.everyPage : served.kinds;
const isLookedAt = (page: Page): boolean =>
  thoroughly.includes(page) || served.sample.includes(page);

/** What must see a page as it opens. */
const opening = {
  'keeps nothing before it is touched': untouched,
  'has a region ready to be read out': status,
  'has no barrier that axe knows': barriers,
};

const checks = {
  'fits every screen: nothing is cut off, sticks out or overlaps': fit,
  'has marks at 3 to 1 and words at 4.5 to 1': contrast,
  'tells every mark in forced colours': forcedColours,
  'comes out whole on paper, black on white': onPaper,
  'keeps what is for paper off the screen': offPaper,
};

const probes = {
  'fits with all open and with letters twice as large': fitLarge,
  'comes out on paper while it is in use': onPaperInUse,
  'reads every row of a chart out by keyboard, and moves nothing': chartRows,
  'shows what has the focus, in the order of the page': focus,
  'begins with the skip link, the name, the language and the theme': firstStops,
  'moves nothing by itself': stillness,
  'turns with the theme of the system, and at the switch': themes,
  'sets no cookie': cookies,
  // Leaves the page.
  'leads to the top of its translation': language,
};

describe('every page', () => {
  let found: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    const { everyPage: pages, sample: chosen } = served;
    const all = { opening, checks, probes };
    found = await tour(served, { name: 'page', pages, thoroughly, chosen, ...all });
  });

  it.each([...Object.keys({ ...opening, ...checks, ...probes }), quiet])('%s', (promise) => {
    expect(found.get(promise)).toEqual([]);
  });
});

describe('without script', () => {
  const whole = 'every page is whole and shows no control that does nothing';
  let found: ReadonlyMap<string, readonly string[]>;
  beforeAll(async () => {
    const pages = served.whole ? served.everyPage : served.pages.filter(isLookedAt);
    const options = { javaScriptEnabled: false };
    const without = { name: 'plain', pages, thoroughly, chosen: pages, options };
    found = await tour(served, { ...without, probes: { [whole]: plain } });
  });

  it.each([whole, quiet])('%s', (promise) => {
    expect(found.get(promise)).toEqual([]);
  });
});
