import type { Page as Tab } from 'playwright-core';
import { painted } from './served.ts';

declare global {
  interface Window {
    /** The layout shifts so far that no key, click or tap has asked for. */
    shiftsSoFar?: () => number;
  }
}

/** Counts the layout shifts of a tab from its first paint on; to be called before it goes anywhere. */
export async function watchShifts(tab: Tab): Promise<void> {
  await tab.addInitScript(() => {
    let total = 0;
    const count = (entries: readonly PerformanceEntry[]): void => {
      for (const entry of entries) {
        const asked = 'hadRecentInput' in entry && entry.hadRecentInput === true;
        if (!asked && 'value' in entry) total += Number(entry.value);
      }
    };
    const observer = new PerformanceObserver((list) => count(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.shiftsSoFar = () => {
      count(observer.takeRecords());
      return total;
    };
  });
}

/** The layout shifts of a tab up to now, its fonts loaded and everything painted. */
export async function shiftsOf(tab: Tab): Promise<number> {
  await tab.evaluate(() => document.fonts.ready);
  await painted(tab);
  return tab.evaluate(() => {
    if (!window.shiftsSoFar) throw new Error('nobody watches the shifts');
    return window.shiftsSoFar();
  });
}
