import { describe, expect, it } from 'vitest';
import { pointAt, tap } from '../support/rows.ts';
import { painted, serve } from '../support/served.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';

const served = await serve();
const stories = served.charted.slice(0, 2);

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true } as const;

describe('a tap on a phone', () => {
  it('shows the figures of a row, pinned to the lower edge of the screen', async () => {
    await served.tour(stories, { ...phone, before: watchShifts }, async (tab, page) => {
      const detail = tab.locator('#detail');
      const loaded = await shiftsOf(tab);
      for (const plot of await tab.locator('.plot').all()) {
        const row = plot.locator('[data-row]:visible').first();
        await row.scrollIntoViewIfNeeded();
        const before = await tab.evaluate(() => scrollY);
        await tap(tab, row);
        expect(await detail.isVisible(), page.file).toBe(true);
        const box = await detail.boundingBox();
        expect(box?.x).toBe(0);
        expect(box?.width).toBe(phone.viewport.width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeCloseTo(phone.viewport.height, 0);
        expect(box?.height).toBeLessThan(phone.viewport.height / 2);
        expect(await detail.innerText(), page.file).toMatch(/\d/);
        expect(await tab.evaluate(() => scrollY), page.file).toBe(before);
        await detail.getByRole('button').tap();
        expect(await detail.isVisible(), page.file).toBe(false);
      }
      expect(await shiftsOf(tab), page.file).toBe(loaded);
    });
  });

  it('moves to another row, and closes on the same one', async () => {
    await served.tour(stories, phone, async (tab, page) => {
      const detail = tab.locator('#detail');
      const rows = tab.locator('.plot').first().locator('[data-row]:visible');
      await tap(tab, rows.first());
      const first = await detail.innerText();
      await tap(tab, rows.nth(1));
      expect(await detail.innerText(), page.file).not.toBe(first);
      await tap(tab, rows.nth(1));
      expect(await detail.isVisible(), page.file).toBe(false);
    });
  });

  it('finds a button to close it that a thumb can hit, with a name', async () => {
    await served.tour(stories, phone, async (tab, page) => {
      await tap(tab, tab.locator('.plot [data-row]:visible').first());
      const button = tab.locator('#detail button');
      const box = await button.boundingBox();
      expect(box?.height, page.file).toBeGreaterThanOrEqual(44);
      expect(box?.width, page.file).toBeGreaterThanOrEqual(44);
      expect(await button.innerText()).toMatch(/\p{L}/u);
    });
  });

  it('tells the reader that there is something to tap', async () => {
    await served.tour(stories, phone, async (tab, page) => {
      expect(await tab.locator('.hint').first().isVisible(), page.file).toBe(true);
    });
  });
});

describe('a mouse on a wide screen', () => {
  const viewport = { width: 1280, height: 800 };

  it('shows the figures of the row under it, near that row, and takes them away', async () => {
    await served.tour(stories, { viewport, before: watchShifts }, async (tab, page) => {
      const detail = tab.locator('#detail');
      const loaded = await shiftsOf(tab);
      for (const plot of await tab.locator('.plot').all()) {
        await plot.scrollIntoViewIfNeeded();
        const before = await tab.evaluate(() => scrollY);
        const row = plot.locator('[data-row]:visible').first();
        await pointAt(tab, row);
        expect(await detail.isVisible(), page.file).toBe(true);
        const [near, at] = [await detail.boundingBox(), await row.boundingBox()];
        if (!near || !at) throw new Error('nothing to measure');
        expect(Math.abs(near.y - (at.y + at.height)), page.file).toBeLessThan(40);
        expect(near.x, page.file).toBeLessThan(at.x + at.width);
        expect(near.x + near.width, page.file).toBeGreaterThan(at.x);
        expect(near.x + near.width).toBeLessThanOrEqual(viewport.width);
        expect(await tab.evaluate(() => scrollY), page.file).toBe(before);
        await tab.mouse.move(1, 1);
        await painted(tab);
        expect(await detail.isVisible(), page.file).toBe(false);
      }
      expect(await shiftsOf(tab), page.file).toBe(loaded);
    });
  });

  it('moves down the rows without shifting anything', async () => {
    const options = { viewport, before: watchShifts };
    await served.tour(stories, options, async (tab, page) => {
      const loaded = await shiftsOf(tab);
      for (const row of await tab.locator('.plot [data-row]:visible').all()) {
        await pointAt(tab, row);
        await painted(tab);
      }
      expect(await shiftsOf(tab), page.file).toBe(loaded);
    });
  });

  it('is answered by Escape without moving it away', async () => {
    await served.tour(stories, { viewport }, async (tab, page) => {
      await pointAt(tab, tab.locator('.plot [data-row]:visible').first());
      await tab.keyboard.press('Escape');
      expect(await tab.locator('#detail').isVisible(), page.file).toBe(false);
    });
  });

  it('shows for every row what its table says', async () => {
    await served.tour(stories, { viewport }, async (tab, page) => {
      for (const row of await tab.locator('.plot [data-row]:visible').all()) {
        await pointAt(tab, row);
        const [told, cells] = await row.evaluate((element) => {
          const key = element.getAttribute('data-row') ?? '';
          const found = element.closest('figure')?.querySelector(`tr[data-key="${key}"]`);
          const words = document.querySelector('#announced')?.textContent ?? '';
          return [words, [...(found?.children ?? [])].map((cell) => cell.textContent)] as const;
        });
        expect(cells, page.file).not.toHaveLength(0);
        for (const cell of cells) expect(told, page.file).toContain(cell);
      }
    });
  });

  it('shows a whole row’s detail also at the edge between phone and desktop', async () => {
    for (const width of [640, 767, 768, 800])
      await served.tour(stories, { viewport: { width, height: 800 } }, async (tab, page) => {
        await pointAt(tab, tab.locator('.plot [data-row]:visible').first());
        const box = await tab.locator('#detail').boundingBox();
        expect(box?.x, `${page.file} ${width}`).toBeGreaterThanOrEqual(0);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
      });
  });
});
