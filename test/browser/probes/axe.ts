import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { desk, inBothThemes, phone, through } from '../screens.ts';
import type { Stop } from '../tour.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds on a page, in words, target sizes included. */
export async function axeFindings(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate(axe.source);
  return tab.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
    );
  });
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

/** No barrier that axe knows: on every page as it opens, on a thorough stop with all open too. */
export async function barriers({ tab, thorough, note }: Stop): Promise<void> {
  await note('as it opens', await axeFindings(tab));
  if (!thorough) return;
  await openAll(tab, true);
  const screens = [phone, desk].flatMap((viewport) =>
    inBothThemes.map((screen) => ({ ...screen, viewport })),
  );
  await through(tab, screens, async ({ colorScheme, viewport }) => {
    const found = [...(await showDetail(tab)), ...(await axeFindings(tab))];
    await note(`with all open, ${colorScheme}, at ${viewport.width} px`, found);
  });
  await tab.keyboard.press('Escape');
  await openAll(tab, false);
}
