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

/** What axe is to look for: everything, or colours, which take it as long as all else, and the rest. */
type Sought = 'everything' | 'colours' | 'all but colours';

/** What axe finds on a page or in a frame, in words, target sizes included. */
export async function axeFindings(
  tab: Tab | Frame,
  sought: Sought = 'everything',
): Promise<readonly string[]> {
  // A page that has it already need not read it again.
  if (await tab.evaluate(() => !('axe' in window))) await tab.evaluate(source);
  return tab.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      preload: false,
      rules: {
        'target-size': { enabled: true },
        'color-contrast': { enabled: only !== 'all but colours' },
      },
      ...(only === 'colours' ? { runOnly: ['color-contrast'] } : {}),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
    );
  }, sought);
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

/**
 * No barrier that axe knows: on a chosen page as it opens, on a thorough stop with all open too. The
 * colours of what repeats, charts, datasets and levels, are those of the first of its kind.
 */
export async function barriers({ tab, page, thorough, chosen, note }: Stop): Promise<void> {
  if (!chosen) return;
  const repeats = page.chart || page.dataset || page.level;
  // On a thorough stop the colours are looked at with all open.
  const sought = thorough || repeats ? 'all but colours' : 'everything';
  await note('as it opens', await axeFindings(tab, sought));
  if (!thorough) return;
  await openAll(tab, true);
  const screens = [phone, desk].flatMap((viewport) =>
    inBothThemes.map((screen) => ({ ...screen, viewport })),
  );
  await through(tab, screens, async ({ colorScheme, viewport }) => {
    // In the dark only colours are others.
    const others = colorScheme === 'dark' ? 'colours' : 'everything';
    const found = [...(await showDetail(tab)), ...(await axeFindings(tab, others))];
    await note(`with all open, ${colorScheme}, at ${viewport.width} px`, found);
  });
  await tab.keyboard.press('Escape');
  await openAll(tab, false);
}
