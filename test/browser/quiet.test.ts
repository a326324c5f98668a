import type { Page as Tab } from 'playwright-core';
import { expect, it } from 'vitest';
import { serve } from '../support/served.ts';
import { Summary } from '../support/summary.ts';
import { listen } from './probes/quiet.ts';
import { isDark, useAll } from './probes/reader.ts';
import { phone } from './screens.ts';
import { openMenu } from '../support/menu.ts';

const served = await serve();
const pages = served.whole ? served.everyPage : served.kinds;

it('no page complains when all of it is used, with the service worker at work', async () => {
  const found = new Summary();
  const complaints = new Map<Tab, () => readonly string[]>();
  const before = (tab: Tab): unknown => complaints.set(tab, listen(tab, served));
  const options = { before, viewport: phone, serviceWorkers: 'allow' } as const;
  await served.tour(pages, options, async (tab, page) => {
    await useAll(tab);
    found.add(page.path, ...(complaints.get(tab)?.() ?? []));
    const cookies = await tab.context().cookies();
    found.add(page.path, ...cookies.map(({ name }) => `sets the cookie ${name}`));
  });
  expect(found.problems).toEqual([]);
});

it('every kind of page works where the browser refuses to remember anything', async () => {
  const found = new Summary();
  const complaints = new Map<Tab, () => readonly string[]>();
  const before = async (tab: Tab): Promise<void> => {
    complaints.set(tab, listen(tab, served));
    await tab.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
    });
  };
  await served.tour(pages, { before, serviceWorkers: 'allow' }, async (tab, page) => {
    await useAll(tab);
    const dark = await isDark(tab);
    await openMenu(tab);
    await tab.locator('.theme-switch').click();
    const turned = (await isDark(tab)) !== dark;
    found.add(page.path, ...(turned ? [] : ['the theme does not turn']));
    found.add(page.path, ...(complaints.get(tab)?.() ?? []));
  });
  expect(found.problems).toEqual([]);
});
