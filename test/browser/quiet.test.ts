import type { Page as Tab } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painted, serve, type Served } from '../support/served.ts';

let served: Served;

beforeAll(async () => {
  served = await serve();
});

afterAll(() => served.close());

/** Writes down whatever goes wrong in a tab; a 404 page may say that it is one. */
function listen(tab: Tab, complaints: string[]): void {
  const missing = served.pages
    .filter(({ notFound }) => notFound)
    .map((page) => served.addressOf(page));
  const say = (what: string): void => {
    complaints.push(`${tab.url()}: ${what}`);
  };
  tab.on('console', (message) => {
    const expected = missing.includes(message.location().url);
    if (['error', 'warning'].includes(message.type()) && !expected) say(message.text());
  });
  tab.on('pageerror', (error) => say(error.message));
  tab.on('request', (request) => {
    if (new URL(request.url()).origin !== served.origin) say(`asks ${request.url()}`);
  });
  tab.on('requestfailed', (request) => {
    // Going on to the next page gives up what this one was still loading.
    const reason = request.failure()?.errorText ?? '';
    if (reason !== 'net::ERR_ABORTED') say(`${request.url()}: ${reason}`);
  });
  tab.on('response', (response) => {
    if (response.status() >= 400 && !missing.includes(response.url()))
      say(`${response.url()}: ${response.status()}`);
  });
}

/** Uses everything that a page offers. */
async function useAll(tab: Tab): Promise<void> {
  const plot = tab.locator('.plot').first();
  if ((await plot.count()) > 0) {
    await plot.locator('[data-row]').first().hover();
    await plot.focus();
    await tab.keyboard.press('ArrowRight');
    await tab.keyboard.press('Escape');
  }
  const summary = tab.locator('summary').first();
  if ((await summary.count()) > 0) await summary.click();
  for (const choice of await tab.locator('select').all()) await choice.selectOption({ index: 1 });
  const theme = tab.locator('.theme-switch');
  await theme.click();
  await theme.click();
  await tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await painted(tab);
}

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it('no page says an error, breaks its policy, misses a file or asks another host', async () => {
    const complaints: string[] = [];
    const before = (tab: Tab): void => listen(tab, complaints);
    await served.tour(served.pages, { colorScheme, before, serviceWorkers: 'allow' }, useAll);
    expect(complaints).toEqual([]);
  });

  it('nor does it without JavaScript', async () => {
    const complaints: string[] = [];
    const before = (tab: Tab): void => listen(tab, complaints);
    const options = { colorScheme, before, javaScriptEnabled: false };
    await served.tour(served.pages, options, async (tab) => {
      const summary = tab.locator('summary').first();
      if ((await summary.count()) > 0) await summary.click();
    });
    expect(complaints).toEqual([]);
  });
});

it('no page stores anything before a control is used, and no cookie ever', async () => {
  await served.tour(served.pages, { serviceWorkers: 'allow' }, async (tab, page) => {
    // What was kept when the page before was left, after its controls were used, does not count.
    const stored = () =>
      tab.evaluate(
        () =>
          Object.keys(localStorage).filter((key) => !key.startsWith('place:')).length +
          sessionStorage.length,
      );
    expect(await stored(), page.file).toBe(0);
    await useAll(tab);
    expect(await tab.context().cookies(), page.file).toEqual([]);
    await tab.evaluate(() => localStorage.clear());
  });
});

it('every kind of page works where the browser refuses to remember anything', async () => {
  const complaints: string[] = [];
  const before = async (tab: Tab): Promise<void> => {
    listen(tab, complaints);
    await tab.addInitScript(() => {
      const refuse = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'localStorage', { get: refuse });
    });
  };
  await served.tour(served.kinds, { before, serviceWorkers: 'allow' }, async (tab, page) => {
    await useAll(tab);
    const paper = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await tab.locator('.theme-switch').click();
    expect(await paper(), page.file).not.toBe(light);
  });
  expect(complaints).toEqual([]);
});
