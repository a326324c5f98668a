import type { Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/locale/locales.ts';
import { translate } from '../../src/locale/translate.ts';
import { layoutProblems } from '../support/layoutProblems.ts';
import { select } from '../support/markup.ts';
import { serve } from '../support/served.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import type { Page } from '../support/site.ts';
import { axeFindings } from './probes/axe.ts';

const served = await serve();

const queries = { vi: 'ty le huy dong', en: 'enrolment rate' } as const;

function pageOf(locale: Locale): Page {
  const page = served.everyPage.find((each) => {
    return each.locale === locale && select(each.root, 'form.search').length > 0;
  });
  if (page === undefined) throw new Error(`no search page in ${locale}`);
  return page;
}

/** Types as a reader does, and waits until the answers have been counted. */
async function type(tab: Tab, text: string): Promise<void> {
  await tab.locator('#q').pressSequentially(text);
  await tab.waitForFunction(
    (query) => new URL(location.href).searchParams.get('q') === query.trim(),
    text,
  );
}

/** The files that a tab asks for from now on. */
function requestsOf(tab: Tab): string[] {
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

describe.each(locales)('the search page in %s', (locale) => {
  const query = queries[locale];

  it('finds what is typed without marks, shows where, and says how many', async () => {
    await served.visit(pageOf(locale), {}, async (tab) => {
      await type(tab, query);
      const marks = await tab.locator('#results mark').allTextContents();
      const found = { vi: 'Tỷ lệ huy động', en: 'Enrolment rate' };
      expect(marks).toContain(found[locale]);
      const tally = tab.locator('form.search [role=status]');
      expect(await tally.textContent()).toMatch(/\d+/);
      expect(await tab.locator('#list').isVisible()).toBe(false);
    });
  });

  it('asks for nothing before the box is turned to, then for one file', async () => {
    await served.visit(pageOf(locale), {}, async (tab) => {
      await tab.waitForLoadState('networkidle');
      const asked = requestsOf(tab);
      await tab.mouse.wheel(0, 400);
      await tab.locator('#q').focus();
      await type(tab, query);
      // The icon is no part of the page, and fetched when the browser pleases.
      const own = asked.filter((path) => path !== '/favicon.svg');
      expect(own).toEqual([`/search/${locale}.json`]);
    });
  });

  it('answers an address that was shared', async () => {
    const page = pageOf(locale);
    await served.visit(page, { hash: `?q=${encodeURIComponent(query)}` }, async (tab) => {
      await tab.locator('#results a').first().waitFor();
      expect(await tab.locator('#q').inputValue()).toBe(query);
    });
  });

  it('goes through the answers with the arrow keys, and back to the list with Escape', async () => {
    await served.visit(pageOf(locale), {}, async (tab) => {
      await type(tab, query);
      const place = () =>
        tab.evaluate(() => {
          const links: (Element | null)[] = [...document.querySelectorAll('#results a')];
          return links.indexOf(document.activeElement);
        });
      await tab.keyboard.press('ArrowDown');
      expect(await place()).toBe(0);
      await tab.keyboard.press('ArrowDown');
      expect(await place()).toBe(1);
      await tab.keyboard.press('ArrowUp');
      await tab.keyboard.press('ArrowUp');
      expect(await tab.locator('#q').evaluate((box) => box === document.activeElement)).toBe(true);
      await tab.keyboard.press('Escape');
      expect(await tab.locator('#q').inputValue()).toBe('');
      expect(await tab.locator('#results a').count()).toBe(0);
      expect(await tab.locator('#list').isVisible()).toBe(true);
      await tab.waitForURL((url) => url.search === '');
    });
  });

  it('says when nothing is found, and keeps the list', async () => {
    await served.visit(pageOf(locale), {}, async (tab) => {
      await type(tab, 'qqxxzz');
      const tally = tab.locator('form.search [role=status]');
      expect(await tally.textContent()).toBe(translate(locale, 'search.none'));
      expect(await tab.locator('#list').isVisible()).toBe(true);
    });
  });

  it('searches the titles where the file cannot be had, and says so', async () => {
    const before = (tab: Tab) => tab.route('**/search/*.json', (route) => route.abort());
    await served.visit(pageOf(locale), { before }, async (tab) => {
      await type(tab, query);
      expect(await tab.locator('#results a').count()).toBeGreaterThan(0);
      const tally = tab.locator('form.search [role=status]');
      expect(await tally.textContent()).toContain(translate(locale, 'search.titlesOnly'));
    });
  });

  it('shifts nothing that is being read', async () => {
    const viewport = { width: 360, height: 740 };
    await served.visit(pageOf(locale), { before: watchShifts, viewport }, async (tab) => {
      // Browsers forgive shifts that follow a key; a reader does not, so the field must stay too.
      const top = () =>
        tab.locator('form.search').evaluate((form) => form.getBoundingClientRect().top + scrollY);
      const before = await top();
      // How a page comes in is held by the test that slows the network down.
      const loaded = await shiftsOf(tab);
      await type(tab, query);
      expect(await top()).toBe(before);
      expect(await shiftsOf(tab)).toBe(loaded);
    });
  });

  it.each(['light', 'dark'] as const)(
    'has no barrier and fits the narrowest screens with answers shown (%s)',
    async (colorScheme) => {
      const screen = { viewport: { width: 360, height: 740 }, colorScheme };
      await served.visit(pageOf(locale), screen, async (tab) => {
        await type(tab, query);
        await tab.locator('#results h2').nth(1).waitFor();
        expect(await axeFindings(tab, colorScheme === 'dark' ? 'colours' : 'everything')).toEqual(
          [],
        );
        for (const width of [320, 360, 768, 1280]) {
          await tab.setViewportSize({ width, height: 740 });
          expect(await tab.evaluate(layoutProblems), `${width} px`).toEqual([]);
        }
      });
    },
  );

  it('is a complete list without a script', async () => {
    await served.visit(pageOf(locale), { javaScriptEnabled: false }, async (tab) => {
      expect(await tab.locator('form.search').isVisible()).toBe(false);
      const listed = await tab
        .locator('#list a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      for (const page of served.pages)
        if (page.story && page.locale === locale) expect(listed).toContain(page.path);
      expect(await tab.locator('#list').isVisible()).toBe(true);
    });
  });
});

it('every page leads to the search of its language', () => {
  for (const page of served.pages) {
    if (select(page.root, 'header').length === 0) continue;
    const links = select(page.root, 'header a').map((link) => link.attribute('href'));
    expect(links, page.file).toContain(pageOf(page.locale).path);
  }
});
