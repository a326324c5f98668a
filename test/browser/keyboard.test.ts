import type { Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { serve } from '../support/served.ts';
import { desk, phone } from './screens.ts';

const served = await serve();
const [story] = served.charted;
if (story === undefined) throw new Error('no story has a chart');

/** Presses a key a number of times. */
async function press(tab: Tab, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) await tab.keyboard.press(key);
}

/** The words and figures of the table's row that a drawn row of the first chart stands for. */
function cellsOf(tab: Tab, row: number): Promise<readonly string[]> {
  return tab.evaluate((at) => {
    const plot = document.querySelector('.plot');
    const shown = [...(plot?.querySelectorAll('[data-row]') ?? [])].filter(
      (each) => each.getClientRects().length > 0,
    );
    const keys = [...new Set(shown.map((each) => each.getAttribute('data-row') ?? ''))];
    const table = plot?.closest('figure')?.querySelector('table');
    const cells = table?.querySelector(`tr[data-key="${keys[at] ?? ''}"]`)?.children ?? [];
    return [...cells].map((cell) => cell.textContent.trim());
  }, row);
}

const announced = async (tab: Tab): Promise<string> =>
  (await tab.locator('#announced').textContent()) ?? '';

describe.each([phone, desk])('charts by keyboard at $width px', (viewport) => {
  it('go back to the row before, and stop at both ends', () =>
    served.visit(story, { viewport }, async (tab) => {
      const plot = tab.locator('.plot').first();
      const rows = await plot
        .locator('[data-row]:visible')
        .evaluateAll((all) => new Set(all.map((each) => each.getAttribute('data-row'))).size);
      await plot.focus();
      for (const [key, times, row] of [
        ['ArrowRight', rows + 2, rows - 1],
        ['ArrowLeft', 1, rows - 2],
        ['ArrowLeft', rows + 2, 0],
      ] as const) {
        await press(tab, key, times);
        const said = await announced(tab);
        for (const cell of await cellsOf(tab, row)) expect(said).toContain(cell);
      }
    }));

  it.each(['Escape', 'Tab', 'Shift+Tab'])('are left by %s', (key) =>
    served.visit(story, { viewport }, async (tab) => {
      const detail = tab.locator('#detail');
      await tab.locator('.plot').first().focus();
      await tab.keyboard.press('ArrowRight');
      expect(await detail.isVisible()).toBe(true);
      await tab.keyboard.press(key);
      expect(await detail.isVisible()).toBe(false);
      expect(await tab.locator('.active').count()).toBe(0);
    }),
  );
});

it('opens a table and reaches the frame that it scrolls in', () =>
  served.visit(story, {}, async (tab) => {
    await tab.locator('.chart summary').first().focus();
    await tab.keyboard.press('Enter');
    expect(await tab.locator('.chart table').first().isVisible()).toBe(true);
    await tab.keyboard.press('Tab');
    const name = await tab.evaluate(() => document.activeElement?.className);
    expect(name).toBe('table-scroll');
  }));

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

it('charts leave to the browser the keys that scroll the page and go through the history', () =>
  served.visit(story, {}, async (tab) => {
    await tab.locator('.plot').first().focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'Home', 'End', ' ', 'Enter', 'a'])
      expect(await isLeft(tab, key, {}), key).toBe(true);
    for (const key of ['ArrowLeft', 'ArrowRight'])
      for (const modifier of [{ altKey: true }, { ctrlKey: true }, { metaKey: true }])
        expect(await isLeft(tab, key, modifier), `${JSON.stringify(modifier)} ${key}`).toBe(true);
  }));

it('a story comes out of the printer as a document of a few pages', () =>
  served.visit(story, {}, async (tab) => {
    expect(await tab.locator('.paper-address').isVisible()).toBe(false);
    const pdf = (await tab.pdf({ format: 'A4' })).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
    const parts = await tab.locator('article :is(h2, figure)').count();
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(parts);
  }));
