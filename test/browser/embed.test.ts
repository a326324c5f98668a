import { createServer, type Server } from 'node:http';
import type { Frame, Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { locales } from '../../src/locale/locales.ts';
import { listen } from '../../src/publish/serve.ts';
import { select, textOf } from '../support/markup.ts';
import { withPicture } from '../support/picture.ts';
import { painted, serve } from '../support/served.ts';
import { readSite, type Page } from '../support/site.ts';
import { axeFindings } from './probes/axe.ts';

const site = readSite();
const served = await serve();
let portal: Server;
let portalOrigin: string;
let article = '';

/** An article of another site, with whatever code is to be tried in it. */
beforeAll(async () => {
  portal = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:0">${article}</body>`,
    );
  });
  portalOrigin = await listen(portal);
});

afterAll(() => {
  portal.closeAllConnections();
  portal.close();
});

/** The code that a chart's page gives, with the address of the server of this test. */
function codeOf(page: Page, id: string): string {
  const [field] = select(page.root, `#${id}`);
  const code = field?.attribute('value') ?? (field && textOf(field)) ?? '';
  return code.replaceAll(site.origin, served.origin);
}

const chartPages = site.pages.filter((page) => page.chart);
/** Some charts, each in one language, by turns. */
const some = ['school-mergers', 'enrolment-rates', 'party-members'].flatMap((id, index) =>
  chartPages.filter(
    ({ path, locale }) =>
      path.endsWith(`/${id}/`) && (served.whole || locale === locales[index % 2]),
  ),
);

/** The same in a frame that is shut off from its own origin, as editors of portals make them. */
const shutOff = (code: string): string =>
  code.replace('<iframe', '<iframe sandbox="allow-scripts"');

/** What stands in a frame of an article, once it is loaded. */
async function framed(tab: Tab): Promise<Frame> {
  const [, frame] = tab.frames();
  if (frame === undefined) throw new Error('there is no frame');
  await frame.waitForLoadState();
  return frame;
}

/** How high what stands in a frame is. */
const bodyHeight = async (tab: Tab): Promise<number> =>
  (await framed(tab)).evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

/** How high the frame itself is. */
const frameHeight = (tab: Tab): Promise<number> =>
  tab.locator('iframe').evaluate((each) => each.clientHeight);

/** Waits until a script has set the height of the frame. */
async function untilHigh(tab: Tab): Promise<void> {
  await tab.waitForFunction(() =>
    /^\d+px$/.test(document.querySelector('iframe')?.style.height ?? ''),
  );
}

async function inArticle(
  code: string,
  width: number,
  javaScriptEnabled: boolean,
  look: (tab: Tab) => Promise<void>,
): Promise<void> {
  article = code;
  const context = await served.browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled,
  });
  try {
    const tab = await context.newPage();
    await tab.goto(portalOrigin);
    await withPicture(tab, look);
  } finally {
    await context.close();
  }
}

describe('a framed chart', () => {
  it('has its title, source and a way back, is not indexed, and asks for nothing else', () => {
    expect(site.framed).toHaveLength(charts.length * 2);
    for (const page of site.framed) {
      expect(select(page.root, 'h1').map(textOf).join(), page.file).toMatch(/\p{L}/u);
      expect(select(page.root, '.source'), page.file).toHaveLength(2);
      const [back] = select(page.root, 'main a');
      const own = chartPages.find(({ path }) => path === back?.attribute('href'));
      expect(own?.locale, page.file).toBe(page.locale);
      const robots = select(page.root, 'meta[name=robots]');
      expect(robots[0]?.attribute('content')).toBe('noindex');
      expect(select(page.root, '.plot [data-row]'), page.file).not.toHaveLength(0);
      expect(select(page.root, 'table, nav, details'), page.file).toEqual([]);
    }
  });

  it.each([
    { width: 280, locale: 'vi' },
    { width: 360, locale: 'en' },
    { width: 480, locale: 'vi' },
    { width: 655, locale: 'en' },
    { width: 800, locale: 'vi' },
  ])(
    'fits a frame in an article $width px wide, with scripts stripped: nothing scrolls inside',
    async ({ width, locale }) => {
      const tight: string[] = [];
      const pages = chartPages.filter((page) => served.whole || page.locale === locale);
      // One article has them all, and none of them waits until it is scrolled to.
      const codes = pages.map((page) => codeOf(page, 'embed-frame').replace('loading="lazy"', ''));
      await inArticle(codes.join('\n'), width, true, async (tab) => {
        const [, ...frames] = tab.frames();
        for (const [index, page] of pages.entries()) {
          const frame = frames[index];
          await frame?.waitForLoadState();
          const size = await frame?.evaluate(() => ({
            over: document.documentElement.scrollHeight - innerHeight,
            aside: document.documentElement.scrollWidth - innerWidth,
          }));
          if (size === undefined || size.over > 0 || size.aside > 0)
            tight.push(`${page.path} ${JSON.stringify(size)}`);
        }
      });
      expect(tight).toEqual([]);
    },
  );

  it('shows without any script, at a height that holds it, and with a link below', async () => {
    for (const page of some)
      await inArticle(codeOf(page, 'embed-frame'), 360, false, async (tab) => {
        const frame = tab.frameLocator('iframe');
        await frame.locator('.plot').waitFor();
        expect(await frame.locator('h1').textContent()).toMatch(/\p{L}/u);
        expect(await tab.locator('p > a').getAttribute('href')).toBe(served.origin + page.path);
      });
  });

  it('takes the theme that its address asks for', async () => {
    for (const page of some)
      for (const theme of ['dark', 'light'])
        await inArticle(
          codeOf(page, 'embed-frame').replace('/" title', `/?theme=${theme}" title`),
          360,
          true,
          async (tab) => {
            const frame = await framed(tab);
            const scheme = () => getComputedStyle(document.documentElement).colorScheme;
            expect(await frame.evaluate(scheme)).toBe(theme);
          },
        );
  });

  it('gets the height it asks for where the article takes the optional script', async () => {
    for (const page of some)
      await inArticle(
        codeOf(page, 'embed-frame') + codeOf(page, 'embed-script'),
        800,
        true,
        async (tab) => {
          await untilHigh(tab);
          expect(await frameHeight(tab)).toBe(await bodyHeight(tab));
        },
      );
  });

  it('gets it in a frame that is shut off from its own origin, as editors of portals make them', async () => {
    const [page] = some;
    if (page === undefined) throw new Error('there is no chart');
    const shut = shutOff(codeOf(page, 'embed-frame'));
    await inArticle(shut + codeOf(page, 'embed-script'), 800, true, async (tab) => {
      await untilHigh(tab);
      expect(await (await framed(tab)).evaluate(() => self.origin)).toBe('null');
      expect(await frameHeight(tab)).toBe(await bodyHeight(tab));
    });
  });

  it('lets no other page set the height of a frame', async () => {
    const [page] = some;
    if (page === undefined) throw new Error('there is no chart');
    await inArticle(
      codeOf(page, 'embed-frame') + codeOf(page, 'embed-script'),
      800,
      true,
      async (tab) => {
        await untilHigh(tab);
        const before = await frameHeight(tab);
        // The article itself is of another origin than the chart.
        await tab.evaluate(() => postMessage({ dienBienChartHeight: 42 }, '*'));
        await painted(tab);
        expect(await frameHeight(tab)).toBe(before);
      },
    );
  });

  it('sets no height but that of its own frame', async () => {
    const [page, other] = some;
    if (page === undefined || other === undefined) throw new Error('there are no two charts');
    const code = codeOf(page, 'embed-frame') + codeOf(other, 'embed-frame');
    await inArticle(code + codeOf(page, 'embed-script'), 800, true, async (tab) => {
      const heights = (): Promise<readonly string[]> =>
        tab.locator('iframe').evaluateAll((frames) => frames.map((each) => each.style.height));
      // The code gives each frame a height; the script then sets it in pixels.
      await expect
        .poll(async () => (await heights()).every((each) => /^\d+px$/.test(each)))
        .toBe(true);
      const [, before] = await heights();
      await tab.frames()[1]?.evaluate(() => parent.postMessage({ dienBienChartHeight: 42 }, '*'));
      await expect.poll(heights).toEqual(['42px', before]);
    });
  });

  it('shows its address in a frame that is shut off, where links open nothing', async () => {
    for (const page of some)
      for (const javaScriptEnabled of [true, false]) {
        await inArticle(
          shutOff(codeOf(page, 'embed-frame')),
          360,
          javaScriptEnabled,
          async (tab) => {
            const frame = tab.frameLocator('iframe');
            await frame.locator('.plot').waitFor();
            if (!javaScriptEnabled) return;
            await frame.locator('.address').waitFor({ state: 'visible' });
            expect(await frame.locator('.address').textContent()).toBe(site.origin + page.path);
            expect(await frame.locator('.back').isVisible()).toBe(false);
          },
        );
        await inArticle(codeOf(page, 'embed-frame'), 360, javaScriptEnabled, async (tab) => {
          const frame = tab.frameLocator('iframe');
          await frame.locator('.back').waitFor({ state: 'visible' });
          expect(await frame.locator('.address').isVisible()).toBe(false);
        });
      }
  });

  it('gives a picture with a link where frames are refused', async () => {
    for (const page of some)
      await inArticle(codeOf(page, 'embed-picture'), 360, false, async (tab) => {
        const image = tab.locator('a > img');
        await image.evaluate(async (each) => {
          if (each instanceof HTMLImageElement) await each.decode();
        });
        expect(await image.evaluate((each) => each.clientWidth)).toBeGreaterThan(300);
        expect(await image.getAttribute('alt')).toMatch(/\p{L}/u);
        expect(await tab.locator('p > em').textContent()).toMatch(/(Nguồn|Source): /);
        expect(await tab.locator('p > a:last-child').last().textContent()).toMatch(/\p{L}/u);
      });
  });
});

/** The chart in the article, once its script has run. */
async function frameOf(tab: Tab): Promise<Frame> {
  const frame = await framed(tab);
  await frame.waitForFunction(() => document.documentElement.classList.contains('able'));
  await frame.waitForLoadState('networkidle');
  return frame;
}

/** Shows another view in a frame, and waits until its marks stand. */
async function chooseIn(frame: Frame): Promise<string> {
  const control = frame.locator('.views input').nth(1);
  const view = (await control.getAttribute('value')) ?? '';
  await control.click({ force: true });
  await frame.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLElement>('figure')?.dataset['view'] === wanted &&
      document.querySelector('.in-motion, .leaving') === null,
    view,
  );
  return view;
}

describe('a framed chart that is touched', () => {
  const touched = some.filter(({ root }) => select(root, '.views input').length > 0);

  it.each(['', ' sandbox="allow-scripts"'])(
    'shows its views in a frame<%s>, and tells the article how high they are',
    async (attribute) => {
      expect(touched.length).toBeGreaterThan(1);
      for (const page of touched) {
        const code = codeOf(page, 'embed-frame').replace('<iframe', `<iframe${attribute}`);
        await inArticle(code + codeOf(page, 'embed-script'), 360, true, async (tab) => {
          const asked: string[] = [];
          tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
          await tab.reload();
          const frame = await frameOf(tab);
          expect(
            asked.filter((path) => /csv$|live\./.test(path)),
            page.file,
          ).toEqual([]);
          const before = await frame.locator('svg.narrow').innerHTML();
          const [address, entries] = [tab.url(), await tab.evaluate(() => history.length)];
          await chooseIn(frame);
          expect(await frame.locator('svg.narrow').innerHTML(), page.file).not.toBe(before);
          expect(await frame.locator('.says').innerText()).toMatch(/\p{L}/u);
          // The article's way back leads out of the article, as ever.
          expect(await tab.evaluate(() => history.length)).toBe(entries);
          expect([tab.url(), frame.url().includes('view=')]).toEqual([address, false]);
          const missing = async () =>
            ((await tab.locator('iframe').boundingBox())?.height ?? 0) - (await bodyHeight(tab));
          await expect.poll(missing).toBe(0);
          expect(await axeFindings(frame)).toEqual([]);
        });
      }
    },
  );

  it('opens with the view that its code was taken with, at a height that holds it', async () => {
    for (const page of touched)
      for (const width of [320, 700]) {
        let code = '';
        await served.visit(page, { viewport: { width: 1280, height: 800 } }, async (tab) => {
          await chooseIn(tab.mainFrame());
          const field = tab.locator('#embed-frame');
          await expect.poll(() => field.inputValue()).toContain('?view=');
          code = (await field.inputValue()).replaceAll(site.origin, served.origin);
        });
        await inArticle(code, width, true, async (tab) => {
          const frame = await frameOf(tab);
          await frame.locator('figure[data-view]').waitFor();
          const over = () =>
            frame.evaluate(() => document.documentElement.scrollHeight - innerHeight);
          await expect.poll(over).toBeLessThanOrEqual(0);
        });
      }
  });

  it('fills the screen where the article lets it, and offers that nowhere else', async () => {
    for (const page of touched) {
      const code = codeOf(page, 'embed-frame');
      await inArticle(code, 800, true, async (tab) => {
        const frame = await frameOf(tab);
        await frame.locator('.enlarge').click();
        const box = async () => (await tab.locator('iframe').boundingBox())?.height;
        await frame.locator('dialog.large svg').waitFor();
        await expect
          .poll(() => tab.evaluate(() => document.fullscreenElement?.tagName))
          .toBe('IFRAME');
        await frame.locator('.large-head button').click();
        await frame.locator('dialog.large').waitFor({ state: 'detached' });
        await expect.poll(() => tab.evaluate(() => document.fullscreenElement === null)).toBe(true);
        expect(await box()).toBeGreaterThan(0);
      });
      await inArticle(code.replace(' allowfullscreen', ''), 800, true, async (tab) => {
        expect(await (await frameOf(tab)).locator('.enlarge').isVisible()).toBe(false);
      });
    }
  });

  it('offers nothing where no script runs', async () => {
    for (const page of touched)
      await inArticle(codeOf(page, 'embed-frame'), 360, false, async (tab) => {
        const frame = tab.frameLocator('iframe');
        await frame.locator('.plot').waitFor();
        expect(await frame.locator('.views, .enlarge').first().isVisible()).toBe(false);
        expect(await frame.locator('.enlarge').isVisible()).toBe(false);
      });
  });
});

it('no page but a framed chart can be put into a frame', async () => {
  const refused = served.everyPage.filter(
    (page) => page.home || page.path.includes('/school-mergers/'),
  );
  expect(refused.length).toBeGreaterThan(3);
  for (const page of refused)
    await inArticle(
      `<iframe src="${served.origin}${page.path}"></iframe>`,
      800,
      true,
      async (tab) => {
        const frame = await framed(tab);
        expect(await frame.evaluate(() => document.querySelector('main') === null)).toBe(true);
      },
    );
});
