import type { Page as Tab } from 'playwright-core';
import { layoutProblems } from '../../support/layoutProblems.ts';
import { nameOf, through, wide, widths } from '../screens.ts';
import type { Check, Stop } from '../tour.ts';
import { openAll } from './axe.ts';
import { chartLetters, chartProblems } from './charts.ts';

/** Sets how large the letters of a page are, as a reader does in the page; '' for what they were. */
export async function enlarge(tab: Tab, size: string): Promise<void> {
  await tab.evaluate((text) => (document.documentElement.style.fontSize = text), size);
}

/** Looks while the browser itself is set to letters twice as large, which moves the breakpoints. */
async function withLargeLetters(tab: Tab, look: () => Promise<unknown>): Promise<void> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  try {
    await look();
  } finally {
    await session.send('Page.setFontSizes', { fontSizes: { standard: 16, fixed: 13 } });
    await session.detach();
  }
}

/** What is wrong with the places and sizes of a page's parts. */
async function misfits(tab: Tab): Promise<readonly string[]> {
  const found = await Promise.all([tab.evaluate(layoutProblems), tab.evaluate(chartProblems)]);
  return found.flat();
}

/** Nothing is cut off, sticks out or overlaps, and charts are as wide as their text. */
export const fit: Check = {
  everywhere: wide([320, 360]),
  chosen: wide([1280]),
  further: wide([768, 1440]),
  look: misfits,
};

/** What a reader has unfolded at the head of a page, where letters are as large as they get. */
async function openHead(tab: Tab, open: boolean): Promise<void> {
  await tab.evaluate((opened) => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.menu, .options'))
      details.open = opened;
  }, open);
}

/** Nor is it with all open, nor with letters twice as large; letters of charts stay as they are. */
export async function fitLarge({ tab, thorough, note }: Stop): Promise<void> {
  if (!thorough) return;
  /** Looks at all widths; gives the sizes that the letters of charts have on them. */
  const look = async (how: string, all: readonly number[] = widths) => {
    const letters = new Set<string>();
    await through(tab, wide(all), async (screen) => {
      await note(`${nameOf(screen)} ${how}`, await misfits(tab));
      letters.add(await tab.evaluate(chartLetters));
    });
    return letters;
  };
  await openAll(tab, true);
  const { size } = await look('with all open');
  await openAll(tab, false);
  await note('from 320 to 1440 px', size === 1 ? [] : ['letters of a chart change']);
  await openHead(tab, true);
  // On a wide screen the layout has to know how large letters are: it learns that below.
  await enlarge(tab, '200%');
  await look(
    'with text twice as large',
    widths.filter((width) => width < 1000),
  );
  await enlarge(tab, '');
  await withLargeLetters(tab, () =>
    look('in a browser set to letters twice as large', [320, 768, 1280]),
  );
  await openHead(tab, false);
}
