import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../support/served.ts';

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served.close());

describe('without JavaScript', () => {
  const plain = { javaScriptEnabled: false };

  it('every chart is drawn and every table opens', async () => {
    await served.tour(served.charted, plain, async (tab, page) => {
      const charts = await tab.locator('figure.chart').all();
      expect(charts, page.file).not.toHaveLength(0);
      for (const chart of charts) {
        const sizes = await chart.locator('.plot svg').evaluateAll((drawings) =>
          drawings.flatMap((drawing) => {
            const { width, height } = drawing.getBoundingClientRect();
            return [width, height];
          }),
        );
        expect(sizes.length, page.file).toBeGreaterThan(0);
        expect(Math.min(...sizes), page.file).toBeGreaterThan(0);
        const table = chart.locator('table');
        expect(await table.isVisible(), page.file).toBe(false);
        await chart.locator('summary').click();
        expect(await table.isVisible(), page.file).toBe(true);
      }
    });
  });

  it('no control is shown that would do nothing', async () => {
    await served.tour(served.pages, plain, async (tab, page) => {
      const dead = await tab.evaluate(() => {
        const controls = 'button, select, input, form, .js-only, #detail, .plot[tabindex]';
        return [...document.querySelectorAll(controls)]
          .filter((control) => control.checkVisibility())
          .map((control) => control.outerHTML.slice(0, 80));
      });
      expect(dead, page.file).toEqual([]);
    });
  });

  it('links to the other language, to headings and to sources work', async () => {
    await served.tour(served.charted, plain, async (tab, page) => {
      await tab.locator('.contents a').nth(1).click();
      const id = new URL(tab.url()).hash;
      expect((await tab.locator(id).boundingBox())?.y, page.file).toBeLessThan(200);
      await tab.locator('a.value').first().click();
      expect(await tab.locator(':target').isVisible(), page.file).toBe(true);
      await tab.locator('.locale-switch').click();
      expect(await tab.locator('html').getAttribute('lang')).not.toBe(page.locale);
    });
  });
});

describe('with less motion wished for, and with all of it', () => {
  it.each(['reduce', 'no-preference'] as const)(
    'nothing moves by itself (%s)',
    async (reducedMotion) => {
      await served.tour(served.kinds, { reducedMotion }, async (tab, page) => {
        // What goes with the scrolling hand does not move by itself.
        const moving = () =>
          tab.evaluate(
            () =>
              document.getAnimations().filter(({ timeline }) => timeline === document.timeline)
                .length,
          );
        expect(await moving(), page.file).toBe(0);
        await tab.locator('.theme-switch').click();
        expect(await moving(), page.file).toBe(0);
        if (!page.story) return;
        await tab.locator('.plot [data-row]').first().hover();
        expect(await moving(), page.file).toBe(0);
        await tab.locator('summary').first().click();
        expect(await moving(), page.file).toBe(0);
        const behaviour = await tab.evaluate(
          () => getComputedStyle(document.documentElement).scrollBehavior,
        );
        expect(behaviour, page.file).toBe('auto');
      });
    },
  );
});

describe('in forced colours', () => {
  it.each(['light', 'dark'] as const)(
    'every mark is told from the canvas (%s)',
    async (colorScheme) => {
      await served.tour(
        served.charted,
        { forcedColors: 'active', colorScheme },
        async (tab, page) => {
          const outcome = await tab.evaluate(() => {
            const probe = document.createElement('p');
            probe.style.forcedColorAdjust = 'none';
            probe.style.backgroundColor = 'Canvas';
            document.body.append(probe);
            const canvas = getComputedStyle(probe).backgroundColor;
            probe.remove();
            const clear = (color: string): boolean =>
              color === 'none' || color === canvas || /^rgba\(.*, 0\)$/.test(color);
            // The hole of a hollow dot is of the canvas's colour on purpose.
            const marks = [
              ...document.querySelectorAll('.plot :is(rect, circle, line, path, text):not(.core)'),
            ];
            const lost = marks.filter((mark) => {
              const { fill, stroke, strokeWidth } = getComputedStyle(mark);
              const filled = mark.tagName !== 'line' && !clear(fill);
              return !filled && (clear(stroke) || parseFloat(strokeWidth) === 0);
            });
            return {
              active: matchMedia('(forced-colors: active)').matches,
              marks: marks.length,
              lost: [...new Set(lost.map((mark) => mark.outerHTML.slice(0, 80)))],
            };
          });
          expect(outcome.active, page.file).toBe(true);
          expect(outcome.marks, page.file).toBeGreaterThan(0);
          expect(outcome.lost, page.file).toEqual([]);
        },
      );
    },
  );

  it('hollow dots stay hollow, and the row that is read is still told', async () => {
    await served.tour(served.charted, { forcedColors: 'active' }, async (tab, page) => {
      const holes = await tab.evaluate(() =>
        [...document.querySelectorAll('.plot .core')].map((hole) => {
          const ring = hole.previousElementSibling;
          return ring !== null && getComputedStyle(hole).stroke !== getComputedStyle(ring).stroke;
        }),
      );
      expect(holes.every(Boolean), page.file).toBe(true);
      await tab.locator('.plot').first().focus();
      await tab.keyboard.press('ArrowRight');
      const [active, other] = await tab.evaluate(() =>
        ['.row.active', '.row:not(.active)'].map((selector) => {
          const row = document.querySelector(selector);
          if (!row) return '';
          const { backgroundColor, outlineStyle, borderLeftStyle, borderLeftWidth } =
            getComputedStyle(row);
          return [backgroundColor, outlineStyle, borderLeftStyle, borderLeftWidth].join(' ');
        }),
      );
      expect(active, page.file).not.toBe(other);
    });
  });
});
