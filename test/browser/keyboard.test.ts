import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painted, serve, type Served } from '../support/served.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import { Summary } from '../support/summary.ts';

/** What had the focus, how that showed, and whether it could be seen. */
interface Stop {
  readonly name: string;
  readonly shown: boolean;
  readonly seen: boolean;
  /** Place in the document, to tell stops and their order. */
  readonly order: number;
}

declare global {
  interface Window {
    /** Everything that has had the focus so far. */
    stops?: Stop[];
  }
}

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served.close());

/** Notes from now on what gets the focus; gives the places of all that ought to, in order. */
function noteFocus(tab: Tab): Promise<readonly number[]> {
  return tab.evaluate(() => {
    const all = [...document.querySelectorAll('*')];
    const stops: Stop[] = [];
    window.stops = stops;
    addEventListener('focusin', ({ target }) => {
      if (!(target instanceof HTMLElement)) return;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
      const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
      stops.push({
        name: target.className || `${target.tagName} ${target.textContent.trim().slice(0, 40)}`,
        shown:
          outlineStyle !== 'none' &&
          parseFloat(outlineWidth) >= 2 &&
          !/^rgba\(.*, 0\)$/.test(outlineColor),
        seen:
          width > 1 &&
          height > 1 &&
          right > 0 &&
          bottom > 0 &&
          left < innerWidth &&
          top < innerHeight,
        order: all.indexOf(target),
      });
    });
    return all.flatMap((element, order) =>
      element.matches('a[href], button, summary, input, select, textarea, [tabindex="0"]') &&
      (element.checkVisibility() || element.matches('.skip'))
        ? [order]
        : [],
    );
  });
}

const stopsOf = (tab: Tab): Promise<readonly Stop[]> => tab.evaluate(() => window.stops ?? []);

async function press(tab: Tab, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await tab.keyboard.press(key);
}

describe('the keyboard alone', () => {
  it('reaches all that can be used, in the order of the page, and shows where it is', async () => {
    await served.tour(served.pages, {}, async (tab, page) => {
      const usable = await noteFocus(tab);
      await press(tab, 'Tab', usable.length);
      const stops = await stopsOf(tab);
      expect(
        stops.map(({ order }) => order),
        page.file,
      ).toEqual(usable);
      const hidden = stops.filter(({ shown, seen }) => !shown || !seen);
      expect(hidden, page.file).toEqual([]);
    });
  });

  it('shows where it is in the dark, on a phone, and with large letters as well', async () => {
    const options = { colorScheme: 'dark', viewport: { width: 360, height: 640 } } as const;
    await served.tour(served.kinds, options, async (tab, page) => {
      await tab.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      await press(tab, 'Tab', (await noteFocus(tab)).length);
      const hidden = (await stopsOf(tab)).filter(({ shown, seen }) => !shown || !seen);
      expect(hidden, page.file).toEqual([]);
    });
  });

  it('finds the skip link, the site name, the language and the theme first', async () => {
    await served.tour(served.kinds, {}, async (tab, page) => {
      await noteFocus(tab);
      await press(tab, 'Tab', 20);
      const names = [...new Set((await stopsOf(tab)).map(({ name }) => name))];
      const wanted = ['skip', 'site-name', 'locale-switch', 'theme-switch js-only'];
      expect(names[0], page.file).toBe('skip');
      expect(
        names.filter((name) => wanted.includes(name)),
        page.file,
      ).toEqual(wanted);
    });
  });

  it('comes to the contents of a story before its text', async () => {
    await served.tour(served.charted, {}, async (tab, page) => {
      await tab.keyboard.press('Tab');
      await tab.keyboard.press('Enter');
      await tab.keyboard.press('Tab');
      const inContents = await tab.evaluate(
        () => document.activeElement === document.querySelector('.contents a'),
      );
      const before = await tab.evaluate(() =>
        [...document.querySelectorAll('main a')].findIndex((link) => link.closest('.contents')),
      );
      // A headline or a standfirst may hold links of its own.
      if (before === 0) expect(inContents, page.file).toBe(true);
      else expect(before, page.file).toBeLessThan(8);
    });
  });

  it('skips the header by the first link, which shows when it is reached', async () => {
    const viewport = { width: 360, height: 640 };
    await served.tour(served.kinds, { viewport }, async (tab, page) => {
      await tab.keyboard.press('Tab');
      const box = await tab.locator('.skip').boundingBox();
      expect(box?.width, page.file).toBeGreaterThan(40);
      expect(box?.height, page.file).toBeGreaterThan(20);
      await tab.keyboard.press('Enter');
      await tab.waitForURL((url) => url.hash === '#main');
      await tab.keyboard.press('Tab');
      const past = await tab.evaluate(() => {
        const { activeElement } = document;
        return !activeElement?.closest('header, .skip') && activeElement !== document.body;
      });
      expect(past, page.file).toBe(true);
    });
  });

  it('opens a table and reaches the frame that it scrolls in', async () => {
    await served.tour(served.charted.slice(0, 2), {}, async (tab) => {
      await tab.locator('.chart summary').first().focus();
      await tab.keyboard.press('Enter');
      expect(await tab.locator('.chart table').first().isVisible()).toBe(true);
      await tab.keyboard.press('Tab');
      const name = await tab.evaluate(() => document.activeElement?.className);
      expect(name).toBe('table-scroll');
    });
  });
});

/** What a reader gets to know about a drawn row, and where everything stands meanwhile. */
interface Reading {
  readonly row: string;
  /** Words and figures of the row of the table that the drawn row stands for. */
  readonly cells: readonly string[];
  readonly status: string;
  /** Where everything stands that must not move. */
  readonly places: string;
  /** What is wrong with the place of the detail; empty when nothing is. */
  readonly misplaced: string;
  /** How many rows are marked as the one that is read. */
  readonly marked: number;
}

/** Reads what is shown for the given row of the chart that has the focus. */
function readRow(tab: Tab, index: number): Promise<Reading> {
  return tab.evaluate((at) => {
    const plot = document.activeElement;
    const row = plot?.querySelectorAll('[data-row]')[at];
    const tables = plot?.closest('figure')?.querySelectorAll('tbody tr');
    const cells = tables?.[Number(row?.getAttribute('data-row'))]?.children ?? [];
    const status = document.querySelector('#announced');
    const fixed = document.querySelectorAll('article, article > *, .row, footer');
    const detail = document.querySelector('#detail')?.getBoundingClientRect();
    const told = row?.getBoundingClientRect();
    const misplaced = (): string => {
      if (!detail || !told || detail.height === 0) return 'not shown';
      if (detail.left < 0 || detail.right > innerWidth) return 'beside the screen';
      if (detail.top < 0 || detail.bottom > innerHeight) return 'off the screen';
      // A narrow screen has no other place than its lower edge.
      const pinned = detail.width === innerWidth;
      const covers = detail.top < told.bottom - 8 && detail.bottom > told.top;
      return covers && !pinned ? 'over the row' : '';
    };
    return {
      row: row?.textContent.trim() ?? '',
      cells: [...cells].map((cell) => cell.textContent.trim()),
      status: status?.textContent ?? '',
      places: JSON.stringify([
        scrollX,
        scrollY,
        document.documentElement.scrollHeight,
        [...fixed].map((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return [left, top, width, height];
        }),
      ]),
      misplaced: misplaced(),
      marked: document.querySelectorAll('.row.active').length,
    };
  }, index);
}

describe.each([
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
] as const)('charts by keyboard at $width px', (viewport) => {
  it('say the figures of every row, mark it, and move nothing', async () => {
    const options = { viewport, before: watchShifts };
    const lost = new Summary();
    await served.tour(served.charted, options, async (tab, page) => {
      const loaded = await shiftsOf(tab);
      for (const plot of await tab.locator('.plot').all()) {
        await plot.focus();
        await painted(tab);
        const before = await readRow(tab, 0);
        expect(before.marked, page.file).toBe(0);
        const rows = await plot.locator('[data-row]').count();
        for (let row = 0; row < rows; row += 1) {
          await tab.keyboard.press('ArrowRight');
          const { row: name, cells, status, places, misplaced, marked } = await readRow(tab, row);
          const at = `${page.file}: ${name}`;
          expect(cells, at).not.toHaveLength(0);
          for (const cell of cells) expect(status, at).toContain(cell);
          expect(places === before.places, `${at} moves the page`).toBe(true);
          expect(marked, at).toBe(1);
          if (misplaced !== '') lost.add(at, misplaced);
        }
        await tab.keyboard.press('Escape');
        expect((await readRow(tab, 0)).places === before.places, page.file).toBe(true);
      }
      expect(await shiftsOf(tab), page.file).toBe(loaded);
    });
    expect(lost.problems).toEqual([]);
  });

  it('go back to the row before, and stop at both ends', async () => {
    await served.tour(served.charted.slice(0, 2), { viewport }, async (tab, page) => {
      const plot = tab.locator('.plot').first();
      const rows = await plot.locator('[data-row]').count();
      await plot.focus();
      await press(tab, 'ArrowRight', rows + 2);
      const last = await readRow(tab, rows - 1);
      for (const cell of last.cells) expect(last.status, page.file).toContain(cell);
      await tab.keyboard.press('ArrowLeft');
      const before = await readRow(tab, rows - 2);
      for (const cell of before.cells) expect(before.status, page.file).toContain(cell);
      await press(tab, 'ArrowLeft', rows + 2);
      const first = await readRow(tab, 0);
      for (const cell of first.cells) expect(first.status, page.file).toContain(cell);
    });
  });

  it('are left by Escape, and by Tab', async () => {
    await served.tour(served.charted.slice(0, 2), { viewport }, async (tab, page) => {
      const plot = tab.locator('.plot').first();
      const detail = tab.locator('#detail');
      for (const key of ['Escape', 'Tab', 'Shift+Tab']) {
        await plot.focus();
        await tab.keyboard.press('ArrowRight');
        expect(await detail.isVisible(), `${page.file} ${key}`).toBe(true);
        await tab.keyboard.press(key);
        expect(await detail.isVisible(), `${page.file} ${key}`).toBe(false);
        expect(await tab.locator('.active').count()).toBe(0);
      }
    });
  });
});

/** Sends a key to the chart that has the focus; says whether the browser may still act on it. */
function isLeft(tab: Tab, key: string, modifier: object): Promise<boolean> {
  return tab.evaluate(
    ([name, held]) => {
      const event = new KeyboardEvent('keydown', {
        key: name,
        bubbles: true,
        cancelable: true,
        ...held,
      });
      return document.activeElement?.dispatchEvent(event) ?? false;
    },
    [key, modifier] as const,
  );
}

it('charts leave the keys that scroll the page to the browser', async () => {
  await served.tour(served.charted.slice(0, 1), {}, async (tab) => {
    await tab.locator('.plot').first().focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'Home', 'End', ' ', 'Enter', 'a'])
      expect(await isLeft(tab, key, {}), key).toBe(true);
  });
});

it('charts leave Alt and an arrow, which go back and forth in the history, to the browser', async () => {
  await served.tour(served.charted.slice(0, 1), {}, async (tab) => {
    await tab.locator('.plot').first().focus();
    for (const key of ['ArrowLeft', 'ArrowRight'])
      for (const modifier of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }])
        expect(await isLeft(tab, key, modifier), `${JSON.stringify(modifier)} ${key}`).toBe(true);
  });
});

it('the status is there, empty and polite, before it has anything to say', async () => {
  // Screen readers announce a change in a region that they know, not a region that appears.
  await served.tour(served.charted, {}, async (tab, page) => {
    const regions = await tab.evaluate(() =>
      [...document.querySelectorAll('[role=status], [aria-live=polite]')].map((element) => ({
        known: element.checkVisibility({ visibilityProperty: true }),
        words: element.textContent,
      })),
    );
    expect(regions, page.file).toContainEqual({ known: true, words: '' });
  });
});
