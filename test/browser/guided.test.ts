import type { Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../src/locale/locales.ts';
import { layoutProblems } from '../support/layoutProblems.ts';
import { select } from '../support/markup.ts';
import { painted, serve } from '../support/served.ts';
import { shiftedIn, watchShifts } from '../support/shifts.ts';
import type { Page } from '../support/site.ts';
import { Summary } from '../support/summary.ts';
import { axeFindings } from './probes/axe.ts';
import { enlarge } from './probes/layout.ts';
import { desk, paper, phone } from './screens.ts';

const served = await serve();

/** The stories that lead through a chart; one language is enough where not all is looked at. */
const guidedIn = (locale: Locale): readonly Page[] =>
  served.guided.filter((page) => served.whole || page.locale === locale);

/** Two of them, for what they all have in common. */
const someIn = (locale: Locale): readonly Page[] =>
  guidedIn(locale).slice(0, served.whole ? undefined : 2);

const screens = [
  { viewport: phone, locale: 'vi' },
  { viewport: { width: 768, height: 1024 }, locale: 'en' },
  { viewport: desk, locale: 'en' },
] as const;

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
    return on('.step') === String(at) && on('.step-drawing') === String(at);
  }, step);
}

interface Settled {
  readonly shown: readonly number[];
  readonly covered: string;
}

/**
 * Waits until nothing moves, and says which drawings can be seen and what covers what. Marks that
 * begin to move between waiting and looking hide all drawings for a moment: then it waits once more.
 */
async function settled(tab: Tab): Promise<Settled> {
  const first = await settledOnce(tab);
  return first.shown.length > 0 ? first : settledOnce(tab);
}

async function settledOnce(tab: Tab): Promise<Settled> {
  await tab.waitForFunction(
    () =>
      document.querySelector('.guide')?.getAnimations({ subtree: true }).length === 0 &&
      document.querySelector('.in-motion, .leaving') === null,
  );
  return tab.evaluate(() => {
    const stage = document.querySelector('.stage')?.getBoundingClientRect();
    const on = document.querySelector('.step.on p');
    const words = on?.getBoundingClientRect();
    // Where marks move, the first still stands for the one that is to the front.
    const moving = document.querySelector('.guide.moving') !== null;
    const shown = [...document.querySelectorAll('.step-drawing')].flatMap((still, index) => {
      const { opacity, visibility } = getComputedStyle(still);
      if (opacity !== '1' || visibility !== 'visible') return [];
      if (!moving) return [index];
      return [...document.querySelectorAll('.step-drawing')].flatMap((each, at) =>
        each.classList.contains('on') ? [at] : [],
      );
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

describe.each(screens)('a guided chart at $viewport.width px', ({ viewport, locale }) => {
  it('stays in view while scrolling brings its steps forward, in order and back', async () => {
    await served.tour(guidedIn(locale), { viewport }, async (tab, page) => {
      const steps = await stepsOf(tab);
      const down = Array.from({ length: steps }, (_, step) => step);
      for (const step of [...down, ...down.toReversed()]) {
        await scrollTo(tab, step, viewport === phone ? 0.6 : 0.4);
        await isForward(tab, step);
        const { shown, covered } = await settled(tab);
        expect(shown, page.file).toEqual([step]);
        expect(covered, `${page.file} step ${step + 1}`).toBe('');
      }
    });
  });

  it('is gone through by Tab, each step in sight when it has the focus', async () => {
    await served.tour(someIn(locale), { viewport }, async (tab, page) => {
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

  // At times the browser counts a stuck element that is scrolled along; a real shift is there always.
  it('shifts nothing, from the first paint to the last step', { retry: 2 }, async () => {
    await served.tour(someIn(locale), { viewport, before: watchShifts }, async (tab, page) => {
      // The footer may still say something new about what is saved on the device.
      const height = () =>
        tab.evaluate(() => document.querySelector('article')?.getBoundingClientRect().height);
      const loaded = await height();
      for (let step = 0; step < (await stepsOf(tab)); step += 1) {
        await scrollTo(tab, step, 0.6);
        await isForward(tab, step);
        await settled(tab);
      }
      expect(await shiftedIn(tab), page.file).toEqual([]);
      expect(await height()).toBe(loaded);
    });
  });
});

it('a link to a step leads to it, with the step to the front', async () => {
  for (const page of guidedIn('vi').slice(0, 2)) {
    const id = select(page.root, '.step')[2]?.attribute('id') ?? '';
    await served.visit(page, { viewport: phone, hash: `#${id}` }, async (tab) => {
      await isForward(tab, 2);
      expect((await settled(tab)).covered, page.file).toBe('');
    });
  }
});

it('with less motion wished for, steps come forward at once', async () => {
  await served.tour(
    someIn('en'),
    { viewport: phone, reducedMotion: 'reduce' },
    async (tab, page) => {
      for (const step of [0, 1, 2]) {
        await scrollTo(tab, step, 0.6);
        await isForward(tab, step);
        const moving = await tab.evaluate(
          () => document.querySelector('.guide')?.getAnimations({ subtree: true }).length,
        );
        expect(moving, page.file).toBe(0);
        expect((await settled(tab)).shown, page.file).toEqual([step]);
      }
    },
  );
});

/** Whether every step of a page stands with its own still below it, and nothing is stuck. */
function standsStill(tab: Tab, beside = false): Promise<boolean> {
  return tab.evaluate((isBeside) => {
    const drawings = [...document.querySelectorAll('.step-drawing')];
    return [...document.querySelectorAll('.step')].every((step, index) => {
      const words = step.getBoundingClientRect();
      const above = isBeside ? words.top : words.bottom;
      const { top, height } = drawings[index]?.getBoundingClientRect() ?? { top: 0, height: 0 };
      return (
        drawings[index]?.checkVisibility({ opacityProperty: true }) &&
        height > 20 &&
        Math.abs(top - above) < 40
      );
    });
  }, beside);
}

it.each([
  { where: 'without script', options: { javaScriptEnabled: false, viewport: phone } },
  { where: 'on a low screen', options: { viewport: { width: 740, height: 360 } } },
  { where: 'where nobody watches what is in view', options: { viewport: phone }, old: true },
])('every step stands with its own still $where', async ({ options, old = false }) => {
  const before = async (tab: Tab): Promise<void> => {
    if (old) await tab.addInitScript('delete window.IntersectionObserver');
  };
  await served.tour(guidedIn('vi'), { ...options, before }, async (tab, page) => {
    expect(await standsStill(tab), page.file).toBe(true);
  });
});

it('every step stands beside its own still on paper', async () => {
  await served.tour(guidedIn('en'), { viewport: paper }, async (tab, page) => {
    await tab.emulateMedia({ media: 'print' });
    expect(await standsStill(tab, true), page.file).toBe(true);
  });
});

it('with letters twice as large, a chart that would hide its words stands still', async () => {
  await served.tour(guidedIn('vi'), { viewport: phone }, async (tab, page) => {
    await enlarge(tab, '200%');
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
  { size: '100%', width: 320, locale: 'vi' },
  { size: '100%', width: 360, locale: 'en' },
  { size: '200%', width: 320, locale: 'en' },
  { size: '200%', width: 768, locale: 'vi' },
] as const)(
  'nothing is cut off at $width px with letters at $size, in any step',
  async ({ size, width, locale }) => {
    const found = new Summary();
    await served.tour(guidedIn(locale), { viewport: { width, height: 740 } }, async (tab, page) => {
      await enlarge(tab, size);
      for (let step = 0; step < (await stepsOf(tab)); step += 1) {
        await scrollTo(tab, step, 0.6);
        await settled(tab);
        found.add(`${page.file} step ${step + 1}`, ...(await tab.evaluate(layoutProblems)));
      }
    });
    expect(found.problems).toEqual([]);
  },
);

it.each([
  { colorScheme: 'light', viewport: phone, locale: 'en' },
  { colorScheme: 'dark', viewport: phone, locale: 'vi' },
  { colorScheme: 'light', viewport: desk, locale: 'vi' },
  { colorScheme: 'dark', viewport: desk, locale: 'en' },
] as const)(
  'axe finds nothing with a step to the front, $colorScheme, at $viewport.width px',
  async ({ locale, ...screen }) => {
    const found = new Summary();
    await served.tour(someIn(locale), screen, async (tab, page) => {
      await scrollTo(tab, 1, 0.6);
      await isForward(tab, 1);
      await settled(tab);
      found.add(
        page.file,
        ...(await axeFindings(tab, screen.colorScheme === 'dark' ? 'colours' : 'everything')),
      );
    });
    expect(found.problems).toEqual([]);
  },
);

describe('a guess', () => {
  const asking = served.everyPage.filter(
    ({ story, root }) => story && select(root, '.guess').length > 0,
  );

  it('stands in the chart beside what is so, under its name, until it is made anew', async () => {
    expect(asking).toHaveLength(8);
    await served.tour(asking, { viewport: phone }, async (tab, page) => {
      const id = await tab.locator('.guess').getAttribute('data-chart');
      const figure = tab.locator(`#chart-${id}`);
      const slider = tab.locator('.guess input');
      await slider.focus();
      await tab.keyboard.press('ArrowRight');
      await tab.locator('.guess-see').click();
      await figure.locator('.guess-key').waitFor();
      const said = await tab.locator('.guess-yours').textContent();
      expect((await figure.locator('.guess-key').textContent())?.trim(), page.file).toBe(said);
      expect(await figure.locator('.plot svg.narrow line.guessed').count(), page.file).toBe(1);
      // The drawing for another width follows once the marks of this one have arrived.
      const other = figure.locator('.plot > svg.wide line.guessed');
      await other.waitFor({ state: 'attached' });
      await settled(tab);
      const { marks, frame } = await figure.evaluate((each) => {
        const box = (selector: string) => each.querySelector(selector)?.getBoundingClientRect();
        return { marks: box('.plot svg.narrow line.guessed'), frame: box('.plot svg.narrow') };
      });
      if (!marks || !frame) throw new Error(`${page.file}: nothing is drawn`);
      expect(marks.left).toBeGreaterThanOrEqual(frame.left - 3);
      expect(marks.right).toBeLessThanOrEqual(frame.right + 3);
      await tab.locator('.guess-see').click();
      await figure.locator('.guess-key').waitFor({ state: 'detached' });
      await other.waitFor({ state: 'detached' });
      expect(await figure.locator('.plot line.guessed').count(), page.file).toBe(0);
    });
  });

  it('that is skipped leaves the chart as it is', async () => {
    const [page] = asking;
    if (page === undefined) throw new Error('no story asks');
    await served.visit(page, { viewport: phone }, async (tab) => {
      await tab.locator('.guess-skip').click();
      await painted(tab);
      expect(await tab.locator('.guess-says').textContent()).toMatch(/\d/);
      expect(await tab.locator('.guessed, .guess-key').count()).toBe(0);
    });
  });
});
