import type { Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/locale/locales.ts';
import { pagePath } from '../../src/routes/path.ts';
import { slugs } from '../../src/routes/slugs.ts';
import { serve } from '../support/served.ts';
import type { Page } from '../support/site.ts';

const served = await serve();

function pageAt(locale: Locale, name: 'data' | 'targets'): Page {
  const path = pagePath('/', locale, slugs[name][locale]);
  const page = served.everyPage.find((each) => each.path === path);
  if (page === undefined) throw new Error(`no page ${path}`);
  return page;
}

/** The numbers of rows of all datasets, from the top of the list. */
const rowCounts = async (tab: Tab): Promise<readonly number[]> =>
  (await tab.locator('.catalogue tbody tr td:nth-of-type(3)').allTextContents()).map(Number);

describe.each(locales)('the list of datasets (%s)', (locale) => {
  const page = pageAt(locale, 'data');

  it.each([360, 1280])(
    'is sorted by the column that is pressed, and back, at %d px',
    async (width) => {
      await served.visit(page, { viewport: { width, height: 800 } }, async (tab) => {
        const head = tab.locator('.catalogue [data-rank="2"]');
        const before = await rowCounts(tab);
        await head.getByRole('button').focus();
        await tab.keyboard.press('Enter');
        expect(await head.getAttribute('aria-sort')).toBe('descending');
        expect(await rowCounts(tab)).toEqual(before.toSorted((a, b) => b - a));
        await head.getByRole('button').click();
        expect(await head.getAttribute('aria-sort')).toBe('ascending');
        expect(await rowCounts(tab)).toEqual(before.toSorted((a, b) => a - b));
        await tab.locator('.catalogue [data-rank="0"] button').click();
        expect(await tab.locator('.catalogue [aria-sort]').count()).toBe(1);
        const titles = await tab.locator('.catalogue tbody th').allTextContents();
        expect(titles).toEqual(titles.toSorted(new Intl.Collator(locale).compare));
      });
    },
  );

  it('has no button that does nothing where no script runs', async () => {
    await served.visit(page, { javaScriptEnabled: false }, async (tab) => {
      expect(await tab.locator('.catalogue button').count()).toBe(0);
    });
  });
});

describe.each(locales)('the list of targets (%s)', (locale) => {
  const page = pageAt(locale, 'targets');

  it.each([360, 1280])(
    'shows only what the filter asks for, and how many, at %d px',
    async (width) => {
      await served.visit(page, { viewport: { width, height: 800 } }, async (tab) => {
        const all = await tab.locator('tr[data-outcome]').count();
        const missed = await tab.locator('tr[data-outcome=unmet]').count();
        await tab.locator('[name=outcome]').selectOption('unmet');
        expect(await tab.locator('tr[data-outcome]:visible').count()).toBe(missed);
        expect(await tab.locator('.filter [role=status]').textContent()).toContain(String(missed));
        const empty = tab.locator('.target-group:not(:has([data-outcome=unmet]))');
        expect(await empty.count()).toBeGreaterThan(0);
        expect(await empty.filter({ visible: true }).count()).toBe(0);
        await tab.locator('[name=outcome]').selectOption('');
        expect(await tab.locator('tr[data-outcome]:visible').count()).toBe(all);
      });
    },
  );

  it('is reached from the bars of the skyline, line by line', async () => {
    await served.visit(page, { viewport: { width: 1280, height: 800 } }, async (tab) => {
      const bars = tab.locator('.skyline .plot a:visible');
      const lines = await bars.evaluateAll((all) => all.map((each) => each.getAttribute('href')));
      expect(lines).not.toHaveLength(0);
      for (const line of lines)
        expect(await tab.locator(`tr${line ?? ''}`).count(), line ?? '').toBe(1);
    });
  });

  it('tells a missed target by a word and a sign, and not by its colour alone', async () => {
    await served.visit(page, {}, async (tab) => {
      for (const outcome of await tab.locator('[data-outcome=unmet] .missed').allTextContents())
        expect(outcome).toMatch(/−[\d.,]+[^]*✗ /);
    });
  });
});
