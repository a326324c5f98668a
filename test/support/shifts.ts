import type { Page as Tab } from 'playwright-core';
import { painted } from './served.ts';

declare global {
  interface Window {
    /** The layout shifts so far that no key, click or tap has asked for, and what has shifted. */
    shiftsSoFar?: () => { readonly total: number; readonly moved: readonly string[] };
  }
}

/** Counts the layout shifts of a tab from its first paint on; to be called before it goes anywhere. */
export async function watchShifts(tab: Tab): Promise<void> {
  await tab.addInitScript(() => {
    let total = 0;
    const moved: string[] = [];
    const name = (source: unknown): string => {
      const part = (key: string): unknown =>
        typeof source === 'object' && source !== null ? Reflect.get(source, key) : undefined;
      const node = part('node');
      const what =
        node instanceof Element ? node.outerHTML : node instanceof Node ? node.textContent : '';
      const at = (rect: unknown): string =>
        rect instanceof DOMRectReadOnly ? `${rect.x},${rect.y} ${rect.width}×${rect.height}` : '?';
      return `${what?.slice(0, 60) ?? ''} from ${at(part('previousRect'))} to ${at(part('currentRect'))}`;
    };
    const count = (entries: readonly PerformanceEntry[]): void => {
      for (const entry of entries) {
        const asked = 'hadRecentInput' in entry && entry.hadRecentInput === true;
        if (asked || !('value' in entry)) continue;
        total += Number(entry.value);
        if ('sources' in entry && Array.isArray(entry.sources))
          moved.push(...entry.sources.map(name));
      }
    };
    const observer = new PerformanceObserver((list) => count(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.shiftsSoFar = () => {
      count(observer.takeRecords());
      return { total, moved };
    };
  });
}

/** The layout shifts of a tab up to now, its fonts loaded and everything painted. */
async function readShifts(tab: Tab) {
  await tab.evaluate(() => document.fonts.ready);
  await painted(tab);
  return tab.evaluate(() => {
    if (!window.shiftsSoFar) throw new Error('nobody watches the shifts');
    return window.shiftsSoFar();
  });
}

/** How much the layout of a tab has shifted up to now. */
export async function shiftsOf(tab: Tab): Promise<number> {
  return (await readShifts(tab)).total;
}

/** What has shifted in a tab up to now, in words; empty when nothing has. */
export async function shiftedIn(tab: Tab): Promise<readonly string[]> {
  return (await readShifts(tab)).moved;
}
