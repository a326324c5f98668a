import type { Page as Tab } from 'playwright-core';
import { layoutProblems } from '../../support/layoutProblems.ts';
import { through, wide, widths } from '../screens.ts';
import type { Stop } from '../tour.ts';
import { openAll } from './axe.ts';
import { chartLetters, chartProblems } from './charts.ts';

/** Sets how large the letters of a page are, as a reader does in the page; '' for what they were. */
export async function enlarge(tab: Tab, size: string): Promise<void> {
  await tab.evaluate((text) => (document.documentElement.style.fontSize = text), size);
}

/** Looks while the browser itself is set to letters twice as large, which moves the breakpoints. */
async function withLargeLetters(tab: Tab, look: () => Promise<void>): Promise<void> {
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

/**
 * Nothing is cut off, sticks out or overlaps, whatever the screen and the size of letters; charts
 * are as wide as their text, in letters that are as large on a phone as on a desktop.
 */
export async function fit({ tab, thorough, note }: Stop): Promise<void> {
  const look = async (how: string, all: readonly number[] = widths): Promise<void> => {
    const letters = new Set<string>();
    await through(tab, wide(all), async ({ viewport }) => {
      const found = [layoutProblems, chartProblems].map((problems) => tab.evaluate(problems));
      letters.add(await tab.evaluate(chartLetters));
      const changed = letters.size > 1 ? ['letters of a chart change with the screen'] : [];
      await note(`at ${viewport.width} px${how}`, [
        ...(await Promise.all(found)).flat(),
        ...changed,
      ]);
    });
  };
  await look('');
  if (!thorough) return;
  await openAll(tab, true);
  await look(' with all open');
  await openAll(tab, false);
  // On a wide screen the layout has to know how large letters are: it learns that below.
  await enlarge(tab, '200%');
  await look(
    ' with text twice as large',
    widths.filter((width) => width < 1000),
  );
  await enlarge(tab, '');
  await withLargeLetters(tab, () => look(' in a browser set to letters twice as large'));
}
