import type { Page as Tab } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { layoutProblems } from '../support/layoutProblems.ts';
import { select } from '../support/markup.ts';
import { painted, serve } from '../support/served.ts';
import { shiftsOf, watchShifts } from '../support/shifts.ts';
import type { Page } from '../support/site.ts';
import { axeFindings } from './probes/axe.ts';
import { desk, paper, phone } from './screens.ts';

const served = await serve();

/** Pages of charts that can be looked at in several ways; one language by turns. */
const viewed = served.everyPage.filter(
  (page) => page.chart && select(page.root, '.views input').length > 0,
);
const some =
  served.whole || viewed.length < 9 ? viewed : viewed.filter((_, index) => index % 9 === 4);
const [first] = viewed;
if (first === undefined) throw new Error('no chart has views');

/** The drawing that is shown, as markup. */
const drawn = (tab: Tab): Promise<string> =>
  tab.evaluate(
    () =>
      [...document.querySelectorAll('.plot > svg')].find((svg) => svg.getClientRects().length > 0)
        ?.outerHTML ?? '',
  );

/** Waits until no mark moves any more. */
async function settled(tab: Tab): Promise<void> {
  await tab.waitForFunction(
    () => {
      const moving = document.querySelector('.in-motion, .leaving, .plot [opacity]');
      const now = document.querySelector('.plot')?.innerHTML ?? '';
      const same = document.body.dataset['before'] === now;
      document.body.dataset['before'] = now;
      return same && !moving;
    },
    { polling: 120 },
  );
}

/** Presses the control of a view. */
const press = (tab: Tab, value: string): Promise<void> =>
  tab.locator(`.views input[value="${value}"]`).click({ force: true });

/** Waits until a chart shows a view. */
async function untilShown(tab: Tab, value: string): Promise<void> {
  await tab.locator(`figure.chart[data-view="${value}"]`).first().waitFor();
}

/** Shows a view by its control, and waits for it. */
async function choose(tab: Tab, value: string): Promise<void> {
  await press(tab, value);
  await untilShown(tab, value);
  await tab.mouse.move(0, 0);
  await settled(tab);
}

const valuesOf = (page: Page): readonly string[] =>
  select(page.root, '.views input').map((input) => input.attribute('value') ?? '');

const [start = '', second = '', ...others] = valuesOf(first);

const fail = (page: Page): never => {
  throw new Error(`${page.file}: nothing moved`);
};

describe('views of a chart', () => {
  it('are drawn in the browser, and the first is the page’s own drawing again, to the byte', async () => {
    await served.tour(some, { viewport: phone }, async (tab, page) => {
      const before = await drawn(tab);
      const [own = '', ...more] = valuesOf(page);
      for (const view of more) {
        await choose(tab, view);
        expect(await drawn(tab), `${page.file} ${view}`).not.toBe(before);
      }
      await choose(tab, own);
      expect(await drawn(tab), page.file).toBe(before);
    });
  });

  it('keep dots on their way off the words under a drawing that grows lower', async () => {
    const dotted = viewed.filter((page) => select(page.root, '.plot .unit').length > 0).slice(0, 3);
    let flights = 0;
    await served.tour(dotted, { viewport: phone }, async (tab, page) => {
      for (const view of [...valuesOf(page).slice(1), valuesOf(page)[0] ?? '']) {
        const found = tab.waitForFunction(() => {
          const svg = document.querySelector('.plot > svg.in-motion');
          if (!svg) return undefined;
          const bottom = (element: Element | null): number =>
            element?.getBoundingClientRect().bottom ?? 0;
          const flight = bottom(document.querySelector('.flight'));
          const twice = getComputedStyle(svg).visibility === 'visible';
          return { flight, below: flight - bottom(svg), twice };
        });
        await press(tab, view);
        const { flight, below, twice } = (await (await found).jsonValue()) ?? fail(page);
        if (flight > 0) flights += 1;
        expect(below, `${page.file} ${view}`).toBeLessThan(2);
        // What is on its way is painted over the drawing, whose own marks wait.
        expect(twice, `${page.file} ${view}`).toBe(false);
        await settled(tab);
      }
    });
    expect(flights).toBeGreaterThan(0);
  });

  it('can be pressed again while marks are on their way, which begin from there', async () => {
    const [start = '', view = ''] = valuesOf(first);
    await served.visit(first, { viewport: phone }, async (tab) => {
      const before = await drawn(tab);
      const pressed = await tab.evaluate(
        async (views) => {
          const frame = () => new Promise(requestAnimationFrame);
          const flights = () => document.querySelectorAll('.flight').length;
          const seen: number[] = [];
          for (const value of views) {
            document.querySelector<HTMLElement>(`.views input[value="${value}"]`)?.click();
            const figure = document.querySelector<HTMLElement>('figure.chart');
            while (figure?.dataset['view'] !== value) await frame();
            await frame();
            seen.push(flights());
          }
          return seen;
        },
        [view, start, view, start],
      );
      expect(pressed).toEqual([1, 1, 1, 1]);
      await settled(tab);
      expect(await tab.locator('.flight').count()).toBe(0);
      expect(await drawn(tab)).toBe(before);
    });
  });

  it('fit the screen and have no barrier, in both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      await served.tour(some, { viewport: phone, colorScheme }, async (tab, page) => {
        for (const view of valuesOf(page).slice(1)) {
          await choose(tab, view);
          if (colorScheme === 'light')
            expect(await tab.evaluate(layoutProblems), `${page.file} ${view}`).toEqual([]);
        }
        expect(
          await axeFindings(tab, colorScheme === 'dark' ? 'colours' : 'everything'),
          page.file,
        ).toEqual([]);
      });
  });

  it('say what is seen, to eyes and to ears, and put the table in the same order', async () => {
    await served.tour(some, { viewport: desk }, async (tab, page) => {
      for (const view of valuesOf(page).slice(1)) {
        const says = await tab.locator(`.views input[value="${view}"]`).getAttribute('data-says');
        await choose(tab, view);
        expect(await tab.locator('.says').innerText(), page.file).toBe(says);
        expect(await tab.locator('#announced').textContent(), page.file).toBe(says);
        expect(await tab.locator('.plot').first().getAttribute('aria-label')).toBe(says);
        const [shown, rows] = await tab.evaluate(() => {
          const keys = (selector: string, name: string) => [
            ...new Set(
              [...document.querySelectorAll(selector)].map((each) => each.getAttribute(name)),
            ),
          ];
          return [keys('.plot svg.wide [data-row]', 'data-row'), keys('tbody tr', 'data-key')];
        });
        expect(rows.slice(0, shown.length), `${page.file} ${view}`).toEqual(shown);
      }
    });
  });

  it('stand in the address, which shows them again, and the way back leaves them', async () => {
    await served.visit(first, { viewport: phone }, async (tab) => {
      const before = await drawn(tab);
      await choose(tab, second);
      const shown = await drawn(tab);
      expect(new URL(tab.url()).searchParams.get('view')).toMatch(new RegExp(`\\.${second}$`));
      await tab.reload();
      await untilShown(tab, second);
      expect(await drawn(tab)).toBe(shown);
      await tab.goBack();
      await tab.waitForFunction(
        (wanted) => document.querySelector<HTMLElement>('figure.chart')?.dataset['view'] !== wanted,
        second,
      );
      await settled(tab);
      expect(await drawn(tab)).toBe(before);
    });
  });

  it('are chosen by keys', async () => {
    await served.visit(first, { viewport: desk }, async (tab) => {
      await tab.locator('.views input').first().focus();
      await tab.keyboard.press('ArrowRight');
      await untilShown(tab, second);
    });
  });

  it('have controls that a thumb can hit', async () => {
    await served.tour(some, { viewport: phone }, async (tab, page) => {
      for (const control of await tab.locator('.views label').all())
        expect((await control.boundingBox())?.height, page.file).toBeGreaterThanOrEqual(44);
    });
  });

  it('move nothing but the drawing', async () => {
    await served.visit(first, { viewport: desk, before: watchShifts }, async (tab) => {
      const before = await shiftsOf(tab);
      await choose(tab, second);
      expect(await shiftsOf(tab)).toBe(before);
    });
  });

  it('are there at once where less motion is wished for', async () => {
    await served.visit(first, { viewport: phone, reducedMotion: 'reduce' }, async (tab) => {
      await press(tab, second);
      await untilShown(tab, second);
      expect(await tab.locator('.flight, .leaving, .plot [opacity]').count()).toBe(0);
    });
  });

  it('are printed as they are shown, without their controls', async () => {
    await served.visit(first, { viewport: paper }, async (tab) => {
      await choose(tab, second);
      const shown = await drawn(tab);
      await tab.emulateMedia({ media: 'print' });
      await painted(tab);
      expect(await drawn(tab)).toBe(shown);
      expect(await tab.locator('.views').first().isVisible()).toBe(false);
    });
  });

  it('are not offered without a script', async () => {
    await served.visit(first, { viewport: phone, javaScriptEnabled: false }, async (tab) => {
      expect(await tab.locator('.views, .enlarge').first().isVisible()).toBe(false);
    });
  });

  it('load their code and their own files once, at the first touch', async () => {
    const asked: string[] = [];
    const watch = (tab: Tab): void => {
      tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
    };
    await served.visit(first, { viewport: phone, before: watch }, async (tab) => {
      await painted(tab);
      expect(asked.filter((path) => path.endsWith('.csv'))).toEqual([]);
      const before = asked.length;
      await choose(tab, second);
      const loaded = asked.slice(before);
      expect(loaded.filter((path) => path.endsWith('.csv'))).not.toHaveLength(0);
      expect(new Set(loaded).size).toBe(loaded.length);
      const known = asked.length;
      await choose(tab, others[0] ?? start);
      expect(asked.slice(known)).toEqual([]);
    });
  });

  it('are refused in words where the files are of another edition; the still stays', async () => {
    await served.visit(first, { viewport: phone }, async (tab) => {
      await tab.route('**/*.csv', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()}\n` });
      });
      const before = await drawn(tab);
      await press(tab, second);
      await tab.locator('.says').waitFor();
      expect(await tab.locator('.says').innerText()).toBe(
        await tab.locator('#announced').getAttribute('data-other'),
      );
      expect(await drawn(tab)).toBe(before);
      expect(new URL(tab.url()).search).toBe('');
      expect(await tab.locator(`.views input[value="${start}"]`).isChecked()).toBe(true);
    });
  });

  it('say so where the network is gone, and work when it is back', async () => {
    await served.visit(first, { viewport: phone }, async (tab) => {
      await tab.context().setOffline(true);
      await press(tab, second);
      await tab.locator('.says').waitFor();
      expect(await tab.locator('.says').innerText()).toBe(
        await tab.locator('#announced').getAttribute('data-unreachable'),
      );
    });
  });
});

describe('a large chart', () => {
  it.each([phone, { width: 740, height: 360 }, { width: 1280, height: 720 }])(
    'fills a screen of $width by $height px, whole, and is left by Escape',
    async (viewport) => {
      await served.tour(some.slice(0, 4), { viewport }, async (tab, page) => {
        const button = tab.locator('.enlarge').first();
        await button.click();
        const svg = tab.locator('dialog.large svg');
        await svg.waitFor();
        const box = await svg.boundingBox();
        expect((box?.x ?? -1) >= 0 && (box?.y ?? -1) >= 0, page.file).toBe(true);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
        expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
        expect(await axeFindings(tab), page.file).toEqual([]);
        await tab.keyboard.press('Escape');
        await tab.locator('dialog.large').waitFor({ state: 'detached' });
        expect(await button.evaluate((each) => each === document.activeElement)).toBe(true);
      });
    },
  );

  it('keeps its words apart on a phone, however long they are', async () => {
    const wordy = viewed.filter(({ path }) => /teacher-qualification|lao-students/.test(path));
    expect(wordy).toHaveLength(4);
    await served.tour(wordy, { viewport: phone }, async (tab, page) => {
      await tab.locator('.enlarge').first().click();
      await tab.locator('dialog.large svg').waitFor();
      // The words of the page lie under those of the chart.
      await tab.evaluate(() => {
        for (const part of document.querySelectorAll('body > :not(dialog)')) part.remove();
      });
      expect(await tab.evaluate(layoutProblems), page.file).toEqual([]);
    });
  });

  /** A chart's own page and a story, the one in Vietnamese and the other in English. */
  const addressed = [
    first,
    ...served.charted.filter(
      ({ locale, root }) => locale !== first.locale && select(root, '.views input').length > 0,
    ),
  ].slice(0, 2);

  it('stands in the address with its view, which opens it again; the way back leaves it', async () => {
    expect(addressed).toHaveLength(2);
    await served.tour(addressed, { viewport: phone }, async (tab, page) => {
      const figure = tab.locator('figure.chart:has(.views)').first();
      const chart = await figure.getAttribute('data-chart');
      const view = await figure.locator('.views input').nth(1).getAttribute('value');
      const dialog = tab.locator('dialog.large');
      const query = () => Object.fromEntries(new URL(tab.url()).searchParams);
      await figure.locator('.views input').nth(1).click({ force: true });
      await tab.waitForURL(/view=/);
      await figure.locator('.enlarge').click();
      await tab.waitForURL(/large=/);
      expect(query(), page.file).toEqual({ view: `${chart}.${view}`, large: chart });
      const says = () => tab.locator('.large-place').getAttribute('aria-label');
      expect(await says()).toBe(
        await figure.locator('.views input').nth(1).getAttribute('data-says'),
      );
      const shown = await says();

      await tab.goBack();
      await dialog.waitFor({ state: 'detached' });
      expect(query(), page.file).toEqual({ view: `${chart}.${view}` });
      expect(await figure.locator('.enlarge:focus').count(), page.file).toBe(1);
      expect(await figure.getAttribute('data-view')).toBe(view);

      await tab.goForward();
      await dialog.waitFor();
      await tab.reload();
      await dialog.waitFor();
      expect(await says(), page.file).toBe(shown);
      await tab.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await tab.waitForURL((url) => !url.searchParams.has('large'));
      expect(query(), page.file).toEqual({ view: `${chart}.${view}` });
      expect(await figure.locator('.enlarge:focus').count(), page.file).toBe(1);
    });
  });

  it('is opened by a link, and leaves nothing behind in the way back', async () => {
    await served.tour(addressed, { viewport: desk }, async (tab, page) => {
      const chart = await tab.locator('figure[data-chart]').last().getAttribute('data-chart');
      const before = await tab.evaluate(() => history.length);
      await tab.goto(`${served.addressOf(page)}?large=${chart}`);
      await tab.locator('dialog.large svg').waitFor();
      await tab.locator('.large-head button').click();
      await tab.locator('dialog.large').waitFor({ state: 'detached' });
      await tab.waitForURL(served.addressOf(page));
      expect(await tab.evaluate(() => history.length), page.file).toBe(before + 1);
      expect(await tab.locator(`#chart-${chart} .enlarge:focus`).count(), page.file).toBe(1);
    });
  });

  it('brings forward the reader’s level, as every view does', async () => {
    const levelled = viewed.filter(
      ({ root, locale }) => locale === 'en' && select(root, 'tr[data-levels=primary]').length > 0,
    );
    await served.tour(levelled.slice(0, 2), { viewport: desk }, async (tab, page) => {
      await tab.goto(`${served.addressOf(page)}?level=primary`);
      await choose(tab, valuesOf(page)[1] ?? '');
      expect(await tab.locator('.plot g.mine').count(), page.file).toBeGreaterThan(0);
      expect(await tab.locator('tr.mine').count(), page.file).toBeGreaterThan(0);
      await tab.locator('.enlarge').first().click();
      await tab.locator('dialog.large g.mine').first().waitFor();
      expect(
        await tab.locator('dialog.large [data-row]:not([data-levels~=primary]).mine').count(),
      ).toBe(0);
    });
  });
});
