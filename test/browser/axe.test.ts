import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../support/served.ts';
import { Summary } from '../support/summary.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served.close());

/** What axe finds on a page, in words, target sizes included. */
async function findings(tab: Tab): Promise<readonly string[]> {
  await tab.evaluate(axe.source);
  return tab.evaluate(async () => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: true } },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${String(target)}: ${failureSummary ?? ''}`),
    );
  });
}

/** Opens every table and the detail of a chart, where a page has them. */
async function openAll(tab: Tab): Promise<void> {
  await tab.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const plot = tab.locator('.plot[tabindex]').first();
  if ((await plot.count()) === 0) return;
  await plot.focus();
  await tab.keyboard.press('ArrowRight');
  expect(await tab.locator('#detail').isVisible()).toBe(true);
}

const narrow = { width: 360, height: 740 } as const;
const wide = { width: 1280, height: 800 } as const;

describe('axe', () => {
  it('finds nothing on any page as it is when it opens', async () => {
    const found = new Summary();
    await served.tour(
      served.everyPage,
      { viewport: narrow, bypassCSP: true },
      async (tab, page) => {
        found.add(page.file, ...(await findings(tab)));
      },
    );
    expect(found.problems).toEqual([]);
  });

  it.each([
    { colorScheme: 'light', viewport: narrow },
    { colorScheme: 'light', viewport: wide },
    { colorScheme: 'dark', viewport: narrow },
    { colorScheme: 'dark', viewport: wide },
  ] as const)(
    'finds nothing with all tables and a detail open, $colorScheme, at $viewport.width px',
    async (screen) => {
      const found = new Summary();
      await served.tour(served.pages, { ...screen, bypassCSP: true }, async (tab, page) => {
        await openAll(tab);
        found.add(page.file, ...(await findings(tab)));
      });
      expect(found.problems).toEqual([]);
    },
  );
});

it.each(['light', 'dark'] as const)(
  'every mark stands out from the paper at 3 to 1, every word of a chart at 4.5 to 1 (%s)',
  async (colorScheme) => {
    await served.tour(served.charted, { colorScheme }, async (tab, page) => {
      const faint = await tab.evaluate(() => {
        const parse = (color: string): readonly number[] =>
          (color.match(/[\d.]+/g) ?? []).map(Number);
        const light = (color: string): number => {
          const [r = 0, g = 0, b = 0] = parse(color).map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (one: string, other: string): number => {
          const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
          return (high + 0.05) / (low + 0.05);
        };
        const paper = getComputedStyle(document.body).backgroundColor;
        // The hole of a hollow dot has the paper's colour; a grid line only guides the eye.
        const marks = document.querySelectorAll(
          '.plot :is(rect, circle, path, line, text):not(.grid, .core)',
        );
        return [...marks].flatMap((mark) => {
          const { fill, stroke, strokeWidth } = getComputedStyle(mark);
          const drawn = [
            ...(mark.tagName === 'line' ? [] : [fill]),
            ...(parseFloat(strokeWidth) > 0 ? [stroke] : []),
          ].filter((color) => color.startsWith('rgb'));
          const best = Math.max(0, ...drawn.map((color) => ratio(color, paper)));
          const needed = mark.tagName === 'text' ? 4.5 : 3;
          return best >= needed
            ? []
            : [`${mark.tagName}.${mark.getAttribute('class') ?? ''}: ${best.toFixed(2)}`];
        });
      });
      expect([...new Set(faint)], page.file).toEqual([]);
    });
  },
);
