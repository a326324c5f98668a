import type { Locator, Page as Tab } from 'playwright-core';

/**
 * A place on the screen where a finger finds a drawn row: its middle where that is its own, else
 * another one, since dots of several rows may stand in one line.
 *
 * @throws Error for a row that another one covers everywhere
 */
async function placeOf(row: Locator): Promise<{ readonly x: number; readonly y: number }> {
  await row.scrollIntoViewIfNeeded();
  const found = await row.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const parts = [0.5, 0.1, 0.9, 0.25, 0.75, 0.03, 0.97];
    for (const down of parts)
      for (const across of parts) {
        const [x, y] = [left + width * across, top + height * down];
        if (document.elementFromPoint(x, y)?.closest('[data-row]') === element) return { x, y };
      }
    return undefined;
  });
  if (found !== undefined) return found;
  throw new Error(`no finger finds the row ${(await row.getAttribute('data-row')) ?? ''}`);
}

/** Points at a drawn row. */
export async function pointAt(tab: Tab, row: Locator): Promise<void> {
  const { x, y } = await placeOf(row);
  await tab.mouse.move(x, y);
}

/** Taps a drawn row. */
export async function tap(tab: Tab, row: Locator): Promise<void> {
  const { x, y } = await placeOf(row);
  await tab.touchscreen.tap(x, y);
}
