import type { Page as Tab } from 'playwright-core';
import { expect, it } from 'vitest';
import { painted, serve } from '../support/served.ts';
import { shiftedIn, shiftsOf, watchShifts } from '../support/shifts.ts';
import { Summary } from '../support/summary.ts';

declare global {
  interface Window {
    /** Lets the font through, which is held back until the text has been painted. */
    fontMayCome?: () => void;
  }
}

const served = await serve();

/** Kilobits a second and milliseconds, as on slow mobile networks. */
const networks = {
  'slow 4G': { rate: 1_600, latency: 150 },
  '3G': { rate: 400, latency: 400 },
} as const;

/** Watches a tab whose network is slow from its first page on. */
async function watchOn(tab: Tab, network: keyof typeof networks): Promise<void> {
  await watchShifts(tab);
  const { rate, latency } = networks[network];
  const session = await tab.context().newCDPSession(tab);
  await session.send('Network.enable');
  const bytes = (rate * 1_000) / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: bytes,
    uploadThroughput: bytes,
  });
}

/** Reads a page from top to bottom. */
async function readDown(tab: Tab): Promise<void> {
  await tab.evaluate(() => document.fonts.ready);
  const height = await tab.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 700) {
    await tab.evaluate((to) => scrollTo(0, to), y);
    await painted(tab);
  }
}

const stories = served.kinds.filter(({ story }) => story);

it('no page shifts when it is visited for the first time, on a phone and slow 4G', async () => {
  const found = new Summary();
  // A tab that has seen one page has the font, and would not show what the first visit is like.
  const before = (tab: Tab): Promise<void> => watchOn(tab, 'slow 4G');
  const pages = served.whole ? served.pages : served.kinds;
  await served.visits(
    pages,
    { viewport: { width: 390, height: 844 }, before },
    async (tab, page) => {
      await readDown(tab);
      // To three decimals, as layout shift is reported.
      const shifts = Math.round((await shiftsOf(tab)) * 1000) / 1000;
      if (shifts !== 0) found.add(page.path, `shifts by ${shifts}`);
    },
  );
  expect(found.problems).toEqual([]);
});

it.each([
  { network: 'slow 4G', width: 1280 },
  { network: '3G', width: 390 },
  { network: '3G', width: 1280 },
] as const)(
  'no story shifts on $network at $width px, the first time nor with everything kept',
  async ({ network, width }) => {
    const before = (tab: Tab): Promise<void> => watchOn(tab, network);
    const options = { viewport: { width, height: 844 }, before };
    await served.visits(stories, options, async (tab, page) => {
      await readDown(tab);
      expect(await shiftedIn(tab), `${page.file}, first`).toEqual([]);
      await tab.reload();
      await readDown(tab);
      expect(await shiftedIn(tab), `${page.file}, kept`).toEqual([]);
    });
  },
);

/** Parts of a page that a slow network may break off, and what stands side by side in them. */
const rows = [
  {
    part: 'bar',
    begins: '<div class="page bar">',
    ends: '</header>',
    inside: '.bar > a, .menu > summary, .switches > :not(nav), .switches nav > a',
  },
  { part: 'key figures', begins: '<ul class="keys', ends: '</ul>', inside: '.keys li' },
] as const;

it.each(rows.flatMap((row) => [360, 1280].map((width) => ({ ...row, width }))))(
  'what has arrived of the $part keeps its place at $width px when the rest comes',
  async ({ begins, ends, inside, width }) => {
    /** Where each of them begins, seen from the first one, as far as they have come. */
    const places = (tab: Tab): Promise<string[]> =>
      tab.evaluate(
        (selector) =>
          [...document.querySelectorAll(selector)]
            .filter(({ textContent }) => textContent !== '')
            .map((each) => each.getBoundingClientRect())
            .filter(({ width }) => width > 0)
            .map(({ x, y }, _, [first]) => `${x} ${y - (first?.y ?? 0)}`),
        inside,
      );
    for (const page of stories.slice(0, served.whole ? undefined : 1))
      await served.visit(page, { viewport: { width, height: 844 } }, async (tab) => {
        const whole = await places(tab);
        const response = await tab.request.get(served.addressOf(page));
        const html = await response.text();
        const start = html.indexOf(begins);
        const row = html.slice(start, html.indexOf(ends, start));
        // On a phone the ways are folded behind the name.
        expect(whole.length, page.file).toBeGreaterThan(1);
        for (const { index } of row.matchAll(/<\/?\w/gu)) {
          await tab.setContent(html.slice(0, start + index));
          const come = await places(tab);
          const rest = row.slice(index, index + 30);
          expect(come, `${page.file} before ${rest}`).toEqual(whole.slice(0, come.length));
        }
      });
  },
);

it('text is painted before the font has come, and stays as it was when it comes', async () => {
  const before = async (tab: Tab): Promise<void> => {
    await watchShifts(tab);
    let letGo: () => void = () => undefined;
    const allowed = new Promise<void>((done) => {
      letGo = done;
    });
    await tab.exposeFunction('fontMayCome', () => letGo());
    await tab.addInitScript(() => {
      new PerformanceObserver(() => window.fontMayCome?.()).observe({
        type: 'paint',
        buffered: true,
      });
    });
    await tab.route('**/*.woff2', async (route) => {
      await allowed;
      await route.continue();
    });
  };
  for (const page of stories)
    await served.visit(page, { before }, async (tab) => {
      const come = await tab.evaluate(() => document.fonts.ready.then(({ size }) => size));
      expect(come, page.file).toBeGreaterThan(0);
      await readDown(tab);
      expect(await shiftedIn(tab), page.file).toEqual([]);
    });
});
