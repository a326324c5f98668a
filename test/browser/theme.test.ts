import type { Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/locale/locales.ts';
import { serve } from '../support/served.ts';
import type { Page } from '../support/site.ts';
import { isDark } from './probes/reader.ts';
import { openMenu } from '../support/menu.ts';

declare global {
  interface Window {
    /** The theme of the page at the moment when its body began. */
    themeAtBody?: string;
  }
}

const served = await serve();

/** One page of each kind; one language is enough where not all is looked at. */
const kindsIn = (locale: Locale): readonly Page[] =>
  served.kinds.filter((page) => served.whole || page.locale === locale);

/** Notes the theme when the body begins, before anything of it can be painted. */
async function noteTheme(tab: Tab): Promise<void> {
  await tab.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      window.themeAtBody = document.documentElement.dataset['theme'] ?? 'none';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
}

describe('the theme', () => {
  it.each([
    { colorScheme: 'light', locale: 'vi' },
    { colorScheme: 'dark', locale: 'en' },
  ] as const)(
    'once chosen against a $colorScheme system holds over reload, pages and languages',
    async ({ colorScheme, locale }) => {
      const [page] = served.charted;
      if (page === undefined) throw new Error('there is no story');
      await served.visit(page, { colorScheme, before: noteTheme }, async (tab) => {
        await openMenu(tab);
        await tab.locator('.theme-switch').click();
        const chosen = colorScheme === 'light' ? 'dark' : 'light';
        for (const next of [page, ...kindsIn(locale)]) {
          await tab.goto(served.addressOf(next));
          expect(await isDark(tab), next.file).toBe(chosen === 'dark');
          expect(await tab.evaluate(() => window.themeAtBody), next.file).toBe(chosen);
        }
        await tab.reload();
        expect(await isDark(tab)).toBe(chosen === 'dark');
      });
    },
  );

  it('is there before the first paint, without waiting for any script of the page', async () => {
    const before = async (tab: Tab): Promise<void> => {
      await tab.addInitScript(() => localStorage.setItem('theme', 'dark'));
      await tab.route('**/*.js', (route) => route.abort());
      await noteTheme(tab);
    };
    await served.tour(kindsIn('vi'), { colorScheme: 'light', before }, async (tab, page) => {
      expect(await tab.evaluate(() => window.themeAtBody), page.file).toBe('dark');
      expect(await isDark(tab), page.file).toBe(true);
    });
  });

  it('colours the controls of the browser as well', async () => {
    const [page] = served.charted;
    if (page === undefined) throw new Error('there is no story');
    await served.visit(page, { colorScheme: 'light' }, async (tab) => {
      const scheme = () => tab.evaluate(() => getComputedStyle(document.body).colorScheme);
      expect(await scheme()).toBe('light');
      await openMenu(tab);
      await tab.locator('.theme-switch').click();
      expect(await scheme()).toBe('dark');
    });
  });
});
