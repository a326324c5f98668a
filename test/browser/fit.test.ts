import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { layoutProblems } from '../support/layoutProblems.ts';
import { painted, serve, type Served } from '../support/served.ts';
import type { Page } from '../support/site.ts';
import { Summary } from '../support/summary.ts';

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served.close());

const widths = [320, 360, 768, 1280, 1440];

/** Looks at every page on every screen, after it has been prepared. */
async function problems(
  pages: readonly Page[],
  prepare: (tab: Tab) => Promise<unknown>,
  before: (tab: Tab) => Promise<unknown> = () => Promise.resolve(),
  screens = widths,
): Promise<readonly string[]> {
  const found = new Summary();
  await served.tour(pages, { before }, async (tab, page) => {
    await prepare(tab);
    for (const width of screens) {
      await tab.setViewportSize({ width, height: 800 });
      await painted(tab);
      found.add(`${page.file} at ${width} px`, ...(await tab.evaluate(layoutProblems)));
    }
  });
  return found.problems;
}

it('nothing is cut off, sticks out or overlaps from 320 to 1440 px', async () => {
  expect(await problems(served.pages, () => Promise.resolve())).toEqual([]);
});

it('nor does it with text twice as large, on a phone and a tablet', async () => {
  const enlarge = (tab: Tab): Promise<unknown> =>
    tab.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  // On a wide screen the layout has to know how large letters are, as in the next test.
  const screens = widths.filter((width) => width < 1000);
  expect(await problems(served.pages, enlarge, undefined, screens)).toEqual([]);
});

it('nor does it where the browser is set to letters twice as large', async () => {
  // Unlike the size of the page's own text, this one also moves the widths where the layout turns.
  const setUp = async (tab: Tab): Promise<void> => {
    const session = await tab.context().newCDPSession(tab);
    await session.send('Page.enable');
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  };
  expect(await problems(served.kinds, () => Promise.resolve(), setUp)).toEqual([]);
});

it('nor does it with all tables open', async () => {
  const open = (tab: Tab): Promise<unknown> =>
    tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
  expect(await problems(served.charted, open)).toEqual([]);
});

it('every chart is as wide as its text, whatever the screen', async () => {
  await served.tour(served.charted, {}, async (tab, page) => {
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 800 });
      const shares = await tab.evaluate(() => {
        const wide = (element: Element | null): number =>
          element?.getBoundingClientRect().width ?? 0;
        const text = wide(document.querySelector('article > p'));
        return [...document.querySelectorAll('.plot')].map((plot) => wide(plot) / text);
      });
      expect(shares, page.file).not.toHaveLength(0);
      for (const share of shares) expect(share, `${page.file} at ${width}`).toBeCloseTo(1, 1);
    }
  });
});

it('letters of charts are as large on a phone as on a desktop, and not small', async () => {
  await served.tour(served.charted, {}, async (tab, page) => {
    const sizes: number[][] = [];
    for (const width of [320, 1440]) {
      await tab.setViewportSize({ width, height: 800 });
      sizes.push(
        await tab.evaluate(() =>
          [...document.querySelectorAll('.plot text, .plot p')].map((text) =>
            parseFloat(getComputedStyle(text).fontSize),
          ),
        ),
      );
    }
    expect(sizes[0], page.file).toEqual(sizes[1]);
    expect(Math.min(...sizes.flat()), page.file).toBeGreaterThanOrEqual(12);
  });
});
