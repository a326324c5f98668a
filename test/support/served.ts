import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { launchChromium } from '../../src/commands/browser.ts';
import { createSite } from '../../src/outputs/serve.ts';
import { locales } from '../../src/locale/locales.ts';
import { select } from './markup.ts';
import { readSite, type Page } from './site.ts';

/** Pages come from the server, as on a first visit, unless a test asks for the service worker. */
const uncached = { serviceWorkers: 'block' } as const;

/** How many tabs are open at a time. */
const lanes = 3;

/** What a visit may set up before the page is opened. */
interface Visit extends BrowserContextOptions {
  /** Part of a page, such as `#rooms`. */
  readonly hash?: string;
  /** Runs in the new tab before it goes to the page. */
  readonly before?: (tab: Tab) => unknown;
}

/** The built site as production serves it, and a browser to look at it. */
export interface Served {
  readonly browser: Browser;
  readonly origin: string;
  /** Every page that people read. */
  readonly everyPage: readonly Page[];
  /** The same without what repeats: of charts, datasets and levels, the first page of a language. */
  readonly pages: readonly Page[];
  /** The stories that have charts. */
  readonly charted: readonly Page[];
  /** One page of each kind: what is no story, and the first story with charts in each language. */
  readonly kinds: readonly Page[];
  /** The address that shows a page; for a 404 page one that leads nowhere. */
  addressOf(page: Page): string;
  /** Opens a page in a browser without a past, and closes it when the look is over. */
  visit<T>(page: Page, options: Visit, look: (tab: Tab) => Promise<T>): Promise<T>;
  /** Opens pages one after the other, a few tabs at a time; a tab may have seen another page before. */
  tour(
    pages: readonly Page[],
    options: Visit,
    look: (tab: Tab, page: Page) => Promise<unknown>,
  ): Promise<void>;
  close(): Promise<void>;
}

/** Serves `dist/` on a free port and starts a browser. */
export async function serve(): Promise<Served> {
  const { pages: everyPage } = readSite('dist');
  const repeats = [
    ({ chart }: Page) => chart,
    ({ dataset }: Page) => dataset,
    ({ level }: Page) => level,
  ];
  const pages = everyPage.filter((page) =>
    repeats.every(
      (isOne) =>
        !isOne(page) ||
        page === everyPage.find((each) => isOne(each) && each.locale === page.locale),
    ),
  );
  const server = createServer(createSite({ folder: 'dist', basePath: '/' }));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('the server has no port');
  const origin = `http://127.0.0.1:${place.port}`;
  const browser = await launchChromium();
  const charted = pages.filter(
    ({ story, root }) => story && select(root, 'figure.chart').length > 0,
  );
  const firstCharted = locales.map((locale) => charted.find((page) => page.locale === locale));
  const addressOf = (page: Page): string => {
    if (!page.notFound) return origin + page.path;
    return `${origin}${page.locale === 'vi' ? '' : '/en'}/nothing-is-here/`;
  };
  return {
    browser,
    origin,
    everyPage,
    pages,
    charted,
    kinds: pages.filter((page) => !page.story || firstCharted.includes(page)),
    addressOf,
    async visit(page, { hash = '', before, ...options }, look) {
      const context = await browser.newContext({ ...uncached, ...options });
      try {
        const tab = await context.newPage();
        await before?.(tab);
        await tab.goto(addressOf(page) + hash);
        return await look(tab);
      } finally {
        await context.close();
      }
    },
    async tour(stops, { before, ...options }, look) {
      const rest = [...stops];
      const goOn = async (): Promise<void> => {
        const context = await browser.newContext({ ...uncached, ...options });
        try {
          const tab = await context.newPage();
          await before?.(tab);
          for (let page = rest.shift(); page; page = rest.shift()) {
            await tab.goto(addressOf(page));
            await look(tab, page);
          }
        } finally {
          await context.close();
        }
      };
      await Promise.all(Array.from({ length: Math.min(lanes, stops.length) }, goOn));
    },
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Waits until what was done has been laid out and painted. */
export async function painted(tab: Tab): Promise<void> {
  await tab.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}
