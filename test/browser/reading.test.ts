import type { Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { levelSlugs } from '../../src/levels/levels.ts';
import { painted, serve } from '../support/served.ts';
import type { Page } from '../support/site.ts';
import { openMenu } from '../support/menu.ts';

const served = await serve();

const phone = { viewport: { width: 360, height: 740 } } as const;
const named = (...paths: readonly string[]): readonly Page[] =>
  paths.flatMap((path) => served.everyPage.filter((page) => page.path === path));
const stories = (): readonly Page[] => named('/mang-luoi-truong-lop/', '/en/school-network/');

const parameters = { vi: 'cap', en: 'level' } as const;
const slugOf = (page: Page): string => levelSlugs['lower-secondary'][page.locale];

/** Unfolds what can be set for reading. */
async function openOptions(tab: Tab): Promise<void> {
  await openMenu(tab);
  await tab.locator('.options > summary').click();
}

/** How many passages and rows stand out, and how many that should not. */
const forward = (tab: Tab): Promise<readonly [number, number]> =>
  tab.evaluate(() => {
    const mine = [...document.querySelectorAll<HTMLElement>('.mine')];
    const right = mine.filter(({ dataset }) => dataset['levels']?.includes('lower-secondary'));
    return [right.length, mine.length - right.length];
  });

describe('the reader’s level', () => {
  it('brings forward rows, table lines and passages, and goes into the address', async () => {
    await served.visits(stories(), phone, async (tab, page) => {
      await openOptions(tab);
      await tab.locator('#level').selectOption('lower-secondary');
      const [right, wrong] = await forward(tab);
      expect(right, page.file).toBeGreaterThan(0);
      expect(wrong).toBe(0);
      expect(new URL(tab.url()).searchParams.get(parameters[page.locale])).toBe(slugOf(page));
      for (const kind of ['g.mine', 'tr.mine', '.body > p.mine'])
        expect(await tab.locator(kind).count(), kind).toBeGreaterThan(0);
      await tab.locator('#level').selectOption('');
      expect(await forward(tab)).toEqual([0, 0]);
      expect(new URL(tab.url()).search).toBe('');
    });
  });

  it('is kept from page to page, and taken from an address that somebody sent', async () => {
    await served.visits(stories(), phone, async (tab, page) => {
      const chosen = `?${parameters[page.locale]}=${slugOf(page)}`;
      await tab.goto(served.addressOf(page) + chosen);
      expect((await forward(tab))[0]).toBeGreaterThan(0);
      // A link from somebody else does not change what the reader has chosen.
      await tab.goto(served.addressOf(page));
      expect(await forward(tab)).toEqual([0, 0]);
      await openOptions(tab);
      await tab.locator('#level').selectOption('lower-secondary');
      const [next] = served.charted.filter(
        (each) => each.locale === page.locale && each.story && each !== page,
      );
      if (next === undefined) throw new Error('there is no other story');
      await tab.goto(served.addressOf(next));
      expect(new URL(tab.url()).search).toBe(chosen);
      expect(await tab.locator('#level').inputValue()).toBe('lower-secondary');
    });
  });

  it('moves nothing', async () => {
    await served.visits(stories(), phone, async (tab) => {
      const places = (): Promise<readonly number[]> =>
        tab.evaluate(() =>
          [...document.querySelectorAll('.story > *, .body > *')].map((each) =>
            Math.round(each.getBoundingClientRect().top + scrollY),
          ),
        );
      await openOptions(tab);
      await painted(tab);
      const before = await places();
      await tab.locator('#level').selectOption('lower-secondary');
      await painted(tab);
      expect(await places()).toEqual(before);
    });
  });

  it('has a page of its own, which needs no script', async () => {
    for (const [path, words] of [
      ['/cap-hoc/thcs/', /THCS|trung học cơ sở/],
      ['/en/levels/lower-secondary/', /lower(?: (?:and|or) upper)?[ -]secondary/i],
    ] as const) {
      const [page] = named(path);
      if (page === undefined) throw new Error(`${path} is missing`);
      await served.visit(page, { ...phone, javaScriptEnabled: false }, async (tab) => {
        const lines = await tab.locator('main .shown li li, main .said p').allTextContents();
        expect(lines.length).toBeGreaterThan(1);
        for (const line of lines.filter((each) => each.trim() !== '')) expect(line).toMatch(words);
      });
    }
  });
});

it('the size of letters is kept, and set before the first paint', async () => {
  await served.visits(stories(), phone, async (tab) => {
    const size = (): Promise<number> =>
      tab.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const before = await size();
    await openOptions(tab);
    await tab.locator('#size').selectOption('larger');
    expect(await size()).toBeGreaterThan(before * 1.3);
    await tab.route('**/*.js', (route) => route.abort());
    await tab.reload();
    expect(await size()).toBeGreaterThan(before * 1.3);
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBe(0);
  });
});

describe('a term', () => {
  it('is explained in place on tap and on focus, until Escape', async () => {
    await served.visits(stories(), phone, async (tab) => {
      const term = tab.locator('a.term').first();
      const id = (await term.getAttribute('href'))?.split('#')[1] ?? '';
      const meaning = await tab.locator(`#term-${id}`).textContent();
      const address = tab.url();
      await term.click();
      const notice = tab.locator('#notice');
      expect((await notice.locator('p').textContent())?.trim()).toBe(meaning?.trim());
      expect(tab.url()).toBe(address);
      expect(await notice.locator('input').isVisible()).toBe(false);
      await tab.keyboard.press('Escape');
      expect(await notice.isVisible()).toBe(false);
      await tab.locator('.value').first().focus();
      await term.focus();
      expect(await notice.isVisible()).toBe(true);
    });
  });

  it('leads to the glossary without a script', async () => {
    await served.visits(stories(), { ...phone, javaScriptEnabled: false }, async (tab) => {
      await tab.locator('a.term').first().click();
      expect(tab.url()).toMatch(/\/(thuat-ngu|en\/glossary)\/#/);
    });
  });
});

it('a story that was left half read marks its place in the contents', async () => {
  await served.visits(stories(), phone, async (tab, page) => {
    expect(await tab.locator('.left-off').count()).toBe(0);
    const third = tab.locator('.body > h2[id]').nth(2);
    await third.evaluate((heading) => heading.scrollIntoView());
    const id = await third.getAttribute('id');
    await tab.goto(`${served.origin}/`);
    await tab.goto(served.addressOf(page));
    expect(await tab.locator('.left-off').getAttribute('href')).toBe(`#${id ?? ''}`);
    expect(await tab.evaluate(() => scrollY)).toBe(0);
  });
});

it('the page says how much it took over the network', async () => {
  await served.visits(stories(), phone, async (tab) => {
    await openOptions(tab);
    await tab.waitForFunction(() =>
      /\d/.test(document.querySelector('#data-use')?.textContent ?? ''),
    );
  });
});

it('on a wide screen the contents follow beside the text, and cover nothing', async () => {
  await served.visits(stories(), { viewport: { width: 1280, height: 800 } }, async (tab) => {
    await tab.locator('.chart').last().scrollIntoViewIfNeeded();
    const contents = await tab.locator('.contents').boundingBox();
    const chart = await tab.locator('.chart').last().boundingBox();
    if (!contents || !chart) throw new Error('nothing is there');
    expect(contents.y).toBeGreaterThanOrEqual(0);
    expect(contents.x).toBeGreaterThanOrEqual(0);
    expect(contents.x + contents.width).toBeLessThanOrEqual(chart.x);
  });
});
