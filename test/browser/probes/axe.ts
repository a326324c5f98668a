import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Frame, Page as Tab } from 'playwright-core';
import { desk, inBothThemes, phone, through } from '../screens.ts';
import type { Stop } from '../tour.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Half of what the package itself hands out. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/**
 * What axe finds on a page or in a frame, in words, target sizes included.
 *
 * @param colours whether it looks at colours only: for a page that is whole but for its theme
 */
export async function axeFindings(tab: Tab | Frame, colours = false): Promise<readonly string[]> {
  // A page that has it already need not read it again.
  if (await tab.evaluate(() => !('axe' in window))) await tab.evaluate(source);
  return tab.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: { 'target-size': { enabled: true } },
      ...(only ? { runOnly: ['color-contrast'] } : {}),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
    );
  }, colours);
}

/** Opens or closes every table and panel of a page. */
export async function openAll(tab: Tab, open: boolean): Promise<void> {
  await tab.evaluate((opened) => {
    for (const details of document.querySelectorAll('details')) details.open = opened;
  }, open);
}

/** Has the detail of the first row of a page's first chart shown, where it has one. */
async function showDetail(tab: Tab): Promise<string[]> {
  const plot = tab.locator('.plot[tabindex]').first();
  if ((await plot.count()) === 0) return [];
  await plot.focus();
  await tab.keyboard.press('ArrowRight');
  return (await tab.locator('#detail').isVisible()) ? [] : ['a chart answers no arrow key'];
}

/** No barrier that axe knows: on a chosen page as it opens, on a thorough stop with all open too. */
export async function barriers({ tab, thorough, chosen, note }: Stop): Promise<void> {
  if (!chosen) return;
  await note('as it opens', await axeFindings(tab));
  if (!thorough) return;
  await openAll(tab, true);
  const screens = [phone, desk].flatMap((viewport) =>
    inBothThemes.map((screen) => ({ ...screen, viewport })),
  );
  await through(tab, screens, async ({ colorScheme, viewport }) => {
    // In the dark only colours are others.
    const found = [...(await showDetail(tab)), ...(await axeFindings(tab, colorScheme === 'dark'))];
    await note(`with all open, ${colorScheme}, at ${viewport.width} px`, found);
  });
  await tab.keyboard.press('Escape');
  await openAll(tab, false);
}
