import type { Page as Tab } from 'playwright-core';
import { pointAt } from '../../support/rows.ts';
import { otherLocale } from '../../../src/locale/locales.ts';
import { painted } from '../../support/served.ts';
import { inBothThemes, through } from '../screens.ts';
import type { Stop } from '../tour.ts';
import { openMenu } from '../../support/menu.ts';

/** Uses everything that a page offers. */
export async function useAll(tab: Tab): Promise<void> {
  const plot = tab.locator('.chart .plot').first();
  if ((await plot.count()) > 0) {
    await pointAt(tab, plot.locator('[data-row]:visible').first());
    await plot.focus();
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('Escape');
  }
  await openMenu(tab);
  await tab.locator('.options > summary').click();
  const summary = tab.locator('main summary:visible').first();
  if ((await summary.count()) > 0) await summary.click();
  for (const choice of await tab.locator('select').all()) await choice.selectOption({ index: 1 });
  await openMenu(tab);
  const theme = tab.locator('.theme-switch');
  await theme.click();
  await theme.click();
  await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await painted(tab);
}

/** A page keeps nothing on the device before a control is used. */
export async function untouched({ tab, note }: Stop): Promise<void> {
  const kept = await tab.evaluate(() => [
    // Where a reader left the page before is kept when it is left.
    ...Object.keys(localStorage).filter((key) => !key.startsWith('place:')),
    ...Object.keys(sessionStorage),
  ]);
  await note(
    'as it opens',
    kept.map((key) => `keeps “${key}” before anybody has touched it`),
  );
}

/** Whether the paper is dark. */
export async function isDark(tab: Tab): Promise<boolean> {
  const paper = await tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [red = 255] = (paper.match(/\d+/g) ?? []).map(Number);
  return red < 128;
}

/** Undoes what the controls of a page have chosen. */
async function forget(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    localStorage.clear();
    delete document.documentElement.dataset['theme'];
  });
}

/** The theme is the system's and turns with it, and turns at the switch, which names the other. */
export async function themes({ tab, page, thorough, note }: Stop): Promise<void> {
  if (!thorough) return;
  await openMenu(tab);
  const button = tab.locator('.theme-switch');
  const [toDark, toLight] =
    page.locale === 'vi' ? ['Nền tối', 'Nền sáng'] : ['Dark theme', 'Light theme'];
  await through(tab, inBothThemes, async ({ colorScheme }) => {
    const chosen = await tab.evaluate(() => document.documentElement.dataset['theme']);
    const problems = chosen === undefined ? [] : ['a theme is chosen that nobody chose'];
    for (const dark of [colorScheme === 'dark', colorScheme !== 'dark']) {
      if ((await isDark(tab)) !== dark) problems.push(dark ? 'is not dark' : 'is not light');
      const label = await button.innerText();
      if (label !== (dark ? toLight : toDark)) problems.push(`the switch says “${label}”`);
      await button.click();
      if ((await isDark(tab)) === dark) problems.push('the switch does not turn the theme');
    }
    await note(`with a ${colorScheme} system`, problems);
    await forget(tab);
  });
}

/** Nothing moves by itself, nor when something is pointed at or opened. */
export async function stillness({ tab, thorough, page, note }: Stop): Promise<void> {
  // What goes with the scrolling hand does not move by itself, nor do the steps of a guided chart,
  // which follow it; where less motion is wished for, they do not move either.
  const moving = (): Promise<number> =>
    tab.evaluate(() => {
      const less = matchMedia('(prefers-reduced-motion: reduce)').matches;
      return document.getAnimations().filter(({ timeline, effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return timeline === document.timeline && (less || !target?.closest('.guide'));
      }).length;
    });
  const found = new Map([['as it opens', await moving()]]);
  if (thorough)
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      await tab.emulateMedia({ reducedMotion });
      found.set(`wished for motion: ${reducedMotion}`, await moving());
      await openMenu(tab);
      await tab.locator('.theme-switch').click();
      found.set('when the theme turns', await moving());
      await openMenu(tab);
      await tab.locator('.theme-switch').click();
      if (page.story && (await tab.locator('.plot').count()) > 0) {
        await pointAt(tab, tab.locator('.plot [data-row]:visible').first());
        found.set('when a row is pointed at', await moving());
        await tab.keyboard.press('Escape');
        const summary = tab.locator('main summary').first();
        await summary.click();
        found.set('when something opens', await moving());
        await summary.click();
      }
      await forget(tab);
    }
  const smooth = await tab.evaluate(
    () => getComputedStyle(document.documentElement).scrollBehavior !== 'auto',
  );
  for (const [when, count] of found) await note(when, count === 0 ? [] : [`${count} things move`]);
  await note('as it opens', smooth ? ['the page scrolls by itself'] : []);
}

/** No cookie is ever set, whatever is used. */
export async function cookies({ tab, note }: Stop): Promise<void> {
  const found = await tab.context().cookies();
  await note(
    'after all',
    found.map(({ name }) => `sets the cookie ${name}`),
  );
}

/** The language switch leads from the top of a page to the top of its translation. */
export async function language({ tab, page, thorough, note }: Stop): Promise<void> {
  if (!thorough) return;
  await tab.evaluate(() => scrollTo(0, 0));
  await openMenu(tab);
  await tab.locator('.locale-switch').click();
  await tab.locator(`html[lang=${otherLocale(page.locale)}]`).waitFor();
  const top = await tab.evaluate(() => scrollY);
  const { hash } = new URL(tab.url());
  await note('after the language switch', [
    ...(hash === '' ? [] : [`leads to ${hash} from the top`]),
    ...(top === 0 ? [] : ['does not lead to the top']),
  ]);
}
