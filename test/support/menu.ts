import type { Page as Tab } from 'playwright-core';

/** Unfolds the ways through the site where a narrow screen keeps them folded. */
export async function openMenu(tab: Tab): Promise<void> {
  const menu = tab.locator('.menu:not([open])');
  if (await menu.isVisible()) await menu.locator('summary').click();
}
