import type { Page as Tab } from 'playwright-core';
import { expect, it } from 'vitest';
import { serve } from '../support/served.ts';
import { Summary } from '../support/summary.ts';
import { phone } from './screens.ts';

const served = await serve();

/** A page of every kind that is looked up or read on desks. */
const pages = served.kinds;

/** From where to where what is read or looked at goes, of the width between the margins. */
function spanned(tab: Tab): Promise<number> {
  return tab.evaluate(() => {
    const main = document.querySelector('main');
    if (!main) return 0;
    const { paddingLeft, paddingRight } = getComputedStyle(main);
    const room = main.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    const parts = [...main.querySelectorAll('p, h1, h2, h3, li, td, th, svg, b')]
      .filter((part) => part.checkVisibility() && !part.closest('.visually-hidden'))
      .map((part) => {
        const range = document.createRange();
        range.selectNodeContents(part);
        return part.tagName === 'svg'
          ? part.getBoundingClientRect()
          : range.getBoundingClientRect();
      })
      .filter(({ width }) => width > 0);
    const left = Math.min(...parts.map((part) => part.left));
    const right = Math.max(...parts.map((part) => part.right));
    return (right - left) / room;
  });
}

/** Paragraphs whose lines are longer than an eye follows, with the letters of a line. */
function longLines(tab: Tab): Promise<readonly string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('main p')].flatMap((paragraph) => {
      const text = paragraph.textContent.trim();
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const tops = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
      const columns = Number(getComputedStyle(paragraph).columnCount) || 1;
      // The last line is not full.
      const letters = Math.round(text.length / (tops.size * columns - 0.5));
      return tops.size > 2 && letters > 75 ? [`${letters} letters: ${text.slice(0, 50)}`] : [];
    }),
  );
}

it('at 1440 px every page uses three quarters of its width, with lines of at most 75 letters', async () => {
  const found = new Summary();
  await served.tour(pages, { viewport: { width: 1440, height: 900 } }, async (tab, page) => {
    const share = await spanned(tab);
    if (share < 0.75) found.add(page.path, `uses ${Math.round(share * 100)} % of its width`);
    found.add(page.path, ...(await longLines(tab)));
  });
  expect(found.problems).toEqual([]);
});

it('on a projector the first screen of the home page and of each story holds headline and picture', async () => {
  const told = served.pages.filter(({ story, home }) => story || home);
  expect(told).not.toHaveLength(0);
  const found = new Summary();
  await served.tour(told, { viewport: { width: 1280, height: 720 } }, async (tab, page) => {
    const missing = await tab.evaluate(() => {
      const isSeen = (part: Element): boolean => {
        const { top, bottom, width } = part.getBoundingClientRect();
        return width > 100 && top >= 0 && bottom <= innerHeight;
      };
      const drawings = [...document.querySelectorAll('main svg')];
      return [
        ...([...document.querySelectorAll('h1')].some(isSeen) ? [] : ['no headline']),
        ...(drawings.some(isSeen) ? [] : ['no picture']),
      ];
    });
    found.add(page.path, ...missing);
  });
  expect(found.problems).toEqual([]);
});

it('on a phone the folded masthead is one line of at most 56 px, and holds every way unfolded', async () => {
  const found = new Summary();
  const options = { viewport: phone, javaScriptEnabled: false };
  await served.tour(served.kinds, options, async (tab, page) => {
    const bar = await tab.locator('.bar').boundingBox();
    if ((bar?.height ?? Infinity) > 56) found.add(page.path, `is ${bar?.height} px high`);
    await tab.locator('.menu summary').click();
    const ways = await tab.locator('.bar a:visible').count();
    // Its name, search, language, four parts, four pages.
    if (ways < 11) found.add(page.path, `has ${ways} ways`);
    const low = await tab
      .locator('.bar a:visible, .bar summary:visible')
      .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).length);
    // The name of the site stands in two lines.
    if (low > 1) found.add(page.path, `has ${low} ways lower than a finger`);
  });
  expect(found.problems).toEqual([]);
});
