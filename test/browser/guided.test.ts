import axe from 'axe-core';
import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { layoutProblems } from '../support/layoutProblems.ts';
import { select } from '../support/markup.ts';
import { painted, serve, type Served } from '../support/served.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import type { Page } from '../support/site.ts';
import { Summary } from '../support/summary.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let served: Served;
let guided: readonly Page[];

beforeAll(async () => {
  served = await serve();
  guided = served.pages.filter(({ root }) => select(root, '.guide').length > 0);
  expect(guided.length).toBeGreaterThanOrEqual(8);
});

afterAll(() => served.close());

const phone = { width: 360, height: 740 } as const;
const wide = { width: 1280, height: 800 } as const;
const screens = [phone, { width: 768, height: 1024 }, wide] as const;

const stepsOf = (tab: Tab): Promise<number> => tab.locator('.step').count();

/** Scrolls until the top of a step stands at a part of the screen's height. */
async function scrollTo(tab: Tab, step: number, part: number): Promise<void> {
  await tab.evaluate(
    ([at, share]) => {
      const top = document.querySelectorAll('.step')[at]?.getBoundingClientRect().top ?? 0;
      scrollBy(0, top - innerHeight * share);
    },
    [step, part] as const,
  );
  await painted(tab);
}

/** Waits until a step and its still, and no others, are to the front. */
async function isForward(tab: Tab, step: number): Promise<void> {
  await tab.waitForFunction((at) => {
    const on = (kind: string): string =>
      [...document.querySelectorAll(kind)]
        .flatMap((each, index) => (each.classList.contains('on') ? [index] : []))
        .join();
    return on('.step') === String(at) && on('.still') === String(at);
  }, step);
}

/** Waits until nothing moves, and says which stills can be seen and what covers what. */
async function settled(tab: Tab): Promise<{ shown: readonly number[]; covered: string }> {
  await tab.waitForFunction(
    () => document.querySelector('.guide')?.getAnimations({ subtree: true }).length === 0,
  );
  return tab.evaluate(() => {
    const stage = document.querySelector('.stage')?.getBoundingClientRect();
    const on = document.querySelector('.step.on p');
    const words = on?.getBoundingClientRect();
    const shown = [...document.querySelectorAll('.still')].flatMap((still, index) => {
      const { opacity, visibility } = getComputedStyle(still);
      return opacity === '1' && visibility === 'visible' ? [index] : [];
    });
    const say = (): string => {
      if (!stage || !words) return 'nothing is to the front';
      if (stage.top < -1 || stage.bottom > innerHeight) return 'the chart is not in view';
      const beside = words.left >= stage.right;
      if (!beside && words.top < stage.bottom) return 'the chart covers the words';
      return words.bottom > innerHeight ? 'the words are below the screen' : '';
    };
    return { shown, covered: say() };
  });
}

describe.each(screens)('a guided chart at $width px', (viewport) => {
  it('stays in view while scrolling brings its steps forward, in order and back', async () => {
    await served.tour(guided, { viewport }, async (tab, page) => {
      const steps = await stepsOf(tab);
      const down = Array.from({ length: steps }, (_, step) => step);
      for (const step of [...down, ...down.toReversed()]) {
        await scrollTo(tab, step, viewport === wide ? 0.4 : 0.6);
        await isForward(tab, step);
        const { shown, covered } = await settled(tab);
        expect(shown, page.file).toEqual([step]);
        expect(covered, `${page.file} step ${step + 1}`).toBe('');
      }
    });
  });

  it('is gone through by Tab, each step in sight when it has the focus', async () => {
    await served.tour(guided, { viewport }, async (tab, page) => {
      const steps = await stepsOf(tab);
      await tab.locator('.step a').first().focus();
      for (let step = 0; step < steps; step += 1) {
        await isForward(tab, step);
        const { shown, hidden } = await tab.evaluate(() => {
          const link = document.activeElement?.getBoundingClientRect();
          const words = document.querySelector('.step:focus-within p')?.getBoundingClientRect();
          const stage = document.querySelector('.stage')?.getBoundingClientRect();
          if (!link || !words || !stage) return { shown: false, hidden: true };
          return {
            shown: link.top >= 0 && words.bottom <= innerHeight,
            hidden: link.top < stage.bottom - 1 && link.left < stage.right,
          };
        });
        expect(shown, `${page.file} step ${step + 1}`).toBe(true);
        expect(hidden, `${page.file} step ${step + 1}`).toBe(false);
        await tab.keyboard.press('Tab');
      }
      for (let step = steps - 1; step >= 0; step -= 1) {
        await tab.keyboard.press('Shift+Tab');
        await isForward(tab, step);
      }
    });
  });

  it('shifts nothing, from the first paint to the last step', async () => {
    await served.tour(guided, { viewport, before: watchShifts }, async (tab, page) => {
      // The footer may still say something new about what is saved on the device.
      const height = () =>
        tab.evaluate(() => document.querySelector('article')?.getBoundingClientRect().height);
      const loaded = await height();
      for (let step = 0; step < (await stepsOf(tab)); step += 1) {
        await scrollTo(tab, step, 0.6);
        await isForward(tab, step);
        await settled(tab);
      }
      expect(await shiftsOf(tab), page.file).toBe(0);
      expect(await height()).toBe(loaded);
    });
  });
});

it('a link to a step leads to it, with the step to the front', async () => {
  for (const page of guided.slice(0, 2)) {
    const id = select(page.root, '.step')[2]?.attribute('id') ?? '';
    await served.visit(page, { viewport: phone, hash: `#${id}` }, async (tab) => {
      await isForward(tab, 2);
      expect((await settled(tab)).covered, page.file).toBe('');
    });
  }
});

it('with less motion wished for, steps come forward at once', async () => {
  await served.tour(guided, { viewport: phone, reducedMotion: 'reduce' }, async (tab, page) => {
    for (const step of [0, 1, 2]) {
      await scrollTo(tab, step, 0.6);
      await isForward(tab, step);
      const moving = await tab.evaluate(
        () => document.querySelector('.guide')?.getAnimations({ subtree: true }).length,
      );
      expect(moving, page.file).toBe(0);
      expect((await settled(tab)).shown, page.file).toEqual([step]);
    }
  });
});

/** Whether every step of a page stands with its own still below it, and nothing is stuck. */
function standsStill(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => {
    const stills = [...document.querySelectorAll('.still')];
    return [...document.querySelectorAll('.step')].every((step, index) => {
      const above = step.getBoundingClientRect().bottom;
      const { top, height } = stills[index]?.getBoundingClientRect() ?? { top: 0, height: 0 };
      return (
        stills[index]?.checkVisibility({ opacityProperty: true }) &&
        height > 20 &&
        Math.abs(top - above) < 40
      );
    });
  });
}

it.each([
  { where: 'without script', options: { javaScriptEnabled: false, viewport: phone } },
  { where: 'on a low screen', options: { viewport: { width: 740, height: 360 } } },
  { where: 'where nobody watches what is in view', options: { viewport: phone }, old: true },
])('every step stands with its own still $where', async ({ options, old = false }) => {
  const before = async (tab: Tab): Promise<void> => {
    if (old) await tab.addInitScript('delete window.IntersectionObserver');
  };
  await served.tour(guided, { ...options, before }, async (tab, page) => {
    expect(await standsStill(tab), page.file).toBe(true);
  });
});

it('every step stands with its own still on paper', async () => {
  await served.tour(guided, { viewport: { width: 718, height: 1000 } }, async (tab, page) => {
    await tab.emulateMedia({ media: 'print' });
    expect(await standsStill(tab), page.file).toBe(true);
  });
});

it('with letters twice as large, a chart that would hide its words stands still', async () => {
  await served.tour(guided, { viewport: phone }, async (tab, page) => {
    await tab.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    await painted(tab);
    const stage = await tab.evaluate(() => {
      const live = document.querySelector('.live .stage');
      return (live?.getBoundingClientRect().height ?? 0) / innerHeight;
    });
    expect(stage, page.file).toBeLessThanOrEqual(0.6);
    expect(stage > 0 || (await standsStill(tab)), page.file).toBe(true);
  });
});

it.each([
  { size: '100%', width: 320 },
  { size: '100%', width: 360 },
  { size: '200%', width: 320 },
  { size: '200%', width: 768 },
])(
  'nothing is cut off at $width px with letters at $size, in any step',
  async ({ size, width }) => {
    const found = new Summary();
    await served.tour(guided, { viewport: { width, height: 740 } }, async (tab, page) => {
      await tab.evaluate((letters) => (document.documentElement.style.fontSize = letters), size);
      for (let step = 0; step < (await stepsOf(tab)); step += 1) {
        await scrollTo(tab, step, 0.6);
        found.add(`${page.file} step ${step + 1}`, ...(await tab.evaluate(layoutProblems)));
      }
    });
    expect(found.problems).toEqual([]);
  },
);

it.each([
  { colorScheme: 'light', viewport: phone },
  { colorScheme: 'dark', viewport: phone },
  { colorScheme: 'light', viewport: wide },
  { colorScheme: 'dark', viewport: wide },
] as const)(
  'axe finds nothing with a step to the front, $colorScheme, at $viewport.width px',
  async (screen) => {
    const found = new Summary();
    await served.tour(guided, { ...screen, bypassCSP: true }, async (tab, page) => {
      await scrollTo(tab, 1, 0.6);
      await isForward(tab, 1);
      await settled(tab);
      await tab.evaluate(axe.source);
      const violations = await tab.evaluate(async () => {
        const result = await window.axe.run(document, { resultTypes: ['violations'] });
        return result.violations.map(({ id, nodes }) => `${id} ${String(nodes[0]?.target)}`);
      });
      found.add(page.file, ...violations);
    });
    expect(found.problems).toEqual([]);
  },
);

it.each(['light', 'dark'] as const)(
  'what a step brings forward stands out from the paper at 3 to 1 (%s)',
  async (colorScheme) => {
    await served.tour(guided, { colorScheme, viewport: phone }, async (tab, page) => {
      const faint = await tab.evaluate(() => {
        const light = (color: string): number => {
          const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
            const part = Number(value) / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const paper = light(getComputedStyle(document.body).backgroundColor);
        const marks = document.querySelectorAll(
          '.still :is(circle, path, line):not(.grid, .core, .back *)',
        );
        return [...marks].flatMap((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          const best = Math.max(
            ...[fill, stroke]
              .filter((color) => color.startsWith('rgb'))
              .map((color) => {
                const [low = 0, high = 0] = [light(color), paper].sort((a, b) => a - b);
                return (high + 0.05) / (low + 0.05);
              }),
          );
          return best >= 3 ? [] : [mark.getAttribute('class')];
        });
      });
      expect(faint, page.file).toEqual([]);
    });
  },
);

it('in forced colours, what stands back is told from what stands forward', async () => {
  const options = { forcedColors: 'active', viewport: phone } as const;
  await served.tour(guided, options, async (tab, page) => {
    const same = await tab.evaluate(
      () =>
        [...document.querySelectorAll('.back .row-marks, g.back')].filter(
          (part) => getComputedStyle(part).opacity === '1',
        ).length,
    );
    expect(same, page.file).toBe(0);
  });
});
