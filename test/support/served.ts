import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { inject } from 'vitest';
import { launchChromium } from '../../src/commands/browser.ts';
import { locales } from '../../src/locale/locales.ts';
import { select } from './markup.ts';
import { withPicture } from './picture.ts';
import {
  firstOfEach,
  readSite,
  translationOf,
  withoutRepeats,
  type Page,
  type Site,
} from './site.ts';

/** Pages come from the server, as on a first visit, unless a test asks for the service worker. */
const uncached = { serviceWorkers: 'block' } as const;

/** How many tabs of a tour are open at a time. */
const lanes = 3;

/** How long a tab waits for what it is told to wait for: no test may fail on a slow machine. */
const patience = 60_000;

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
  /** Whether everything is looked at in every setting, not only one page of each kind. */
  readonly whole: boolean;
  /** Every page that people read. */
  readonly everyPage: readonly Page[];
  /**
   * Of every page that comes in both languages one, by turns in the one and in the other; of charts,
   * datasets and levels, whose pages repeat, every third.
   */
  readonly sample: readonly Page[];
  /** Every page without what repeats: of charts, datasets and levels, the first page of a language. */
  readonly pages: readonly Page[];
  /** The stories that have charts. */
  readonly charted: readonly Page[];
  /** The stories that lead through a chart. */
  readonly guided: readonly Page[];
  /** One page of each kind: the first stories with charts, guided or not, and what is no story in one language. */
  readonly kinds: readonly Page[];
  /** The address that shows a page; for a 404 page one that leads nowhere. */
  addressOf(page: Page): string;
  /** Opens a page in a browser without a past, and closes it when the look is over. */
  visit<T>(page: Page, options: Visit, look: (tab: Tab) => Promise<T>): Promise<T>;
  /** Opens each page in a browser without a past, a few at a time. */
  visits(
    pages: readonly Page[],
    options: Omit<Visit, 'hash'>,
    look: (tab: Tab, page: Page) => Promise<unknown>,
  ): Promise<void>;
  /** Opens pages one after the other, a few tabs at a time; a tab may have seen another page before. */
  tour(
    pages: readonly Page[],
    options: Omit<Visit, 'hash'>,
    look: (tab: Tab, page: Page) => Promise<unknown>,
  ): Promise<void>;
}

/** Of pages that come in both languages one each, by turns in the one and in the other. */
function alternate(site: Site, pages: readonly Page[]): readonly Page[] {
  const [first = []] = locales.map((locale) => pages.filter((page) => page.locale === locale));
  const taken = first.map((page, turn) =>
    turn % 2 === 0 ? page : (translationOf(site, page) ?? page),
  );
  // A page that has lost its translation is looked at as well.
  const translations = new Set([...first, ...first.map((page) => translationOf(site, page))]);
  return [...taken, ...pages.filter((page) => !translations.has(page))];
}

/** Sorts the pages of `dist/` by what they are good for in a test. */
function choosePages() {
  const site = readSite('dist');
  const { pages: everyPage } = site;
  const pages = withoutRepeats(everyPage);
  const stories = pages.filter(({ story }) => story);
  const having = (selector: string): readonly Page[] =>
    stories.filter(({ root }) => select(root, selector).length > 0);
  const charted = having('figure.chart');
  const guided = having('.guide');
  const chosen = new Set([...firstOfEach(charted), ...firstOfEach(guided)]);
  const kinds = [
    ...chosen,
    ...alternate(
      site,
      pages.filter(({ story }) => !story),
    ),
  ];
  const byTurns = alternate(site, everyPage);
  const repeats = byTurns.filter((page) => !pages.includes(page));
  const sample = byTurns.filter(
    (page) => !repeats.includes(page) || repeats.indexOf(page) % 3 === 0,
  );
  return { everyPage, sample, pages, charted, guided, kinds };
}

/** Shares pages out among a few workers, each of which takes the next one when it is free. */
async function inLanes(
  pages: readonly Page[],
  count: number,
  work: (next: () => Page | undefined) => Promise<void>,
): Promise<void> {
  const rest = [...pages];
  const next = (): Page | undefined => rest.shift();
  const lanesNeeded = Math.min(count, pages.length);
  await Promise.all(Array.from({ length: lanesNeeded }, () => work(next)));
}

async function connect(): Promise<Served> {
  const origin = inject('origin');
  // No script runs long enough here for what it takes to make it fast.
  const browser = await launchChromium(['--js-flags=--no-opt,--no-maglev']);
  const addressOf = (page: Page): string => {
    if (!page.notFound) return origin + page.path;
    return `${origin}${page.locale === 'vi' ? '' : '/en'}/nothing-is-here/`;
  };
  /** Opens a tab in a browser without a past, and closes it in the end. */
  const inTab = async <T>(
    { before, ...options }: Omit<Visit, 'hash'>,
    use: (tab: Tab) => Promise<T>,
  ): Promise<T> => {
    const context = await browser.newContext({ ...uncached, ...options });
    context.setDefaultTimeout(patience);
    try {
      const tab = await context.newPage();
      await before?.(tab);
      return await withPicture(tab, use);
    } finally {
      await context.close();
    }
  };
  return {
    browser,
    origin,
    whole: process.env['PROOF'] === 'whole',
    ...choosePages(),
    addressOf,
    visit: (page, { hash = '', ...options }, look) =>
      inTab(options, async (tab) => {
        await tab.goto(addressOf(page) + hash);
        return look(tab);
      }),
    async visits(pages, options, look) {
      // Slow networks are waited for: more of them at a time cost nothing.
      await inLanes(pages, 4, async (next) => {
        for (let page = next(); page; page = next()) {
          const stop = page;
          await inTab(options, async (tab) => {
            await tab.goto(addressOf(stop));
            await look(tab, stop);
          });
        }
      });
    },
    async tour(pages, options, look) {
      await inLanes(pages, lanes, (next) =>
        inTab(options, async (tab) => {
          for (let page = next(); page; page = next()) {
            await tab.goto(addressOf(page));
            await look(tab, page);
          }
        }),
      );
    },
  };
}

let served: Promise<Served> | undefined;

/**
 * The site and a browser, which all files that run in a process share. Sharing one browser between
 * processes would cost more: everything it says would have to be passed on.
 */
export function serve(): Promise<Served> {
  served ??= connect();
  return served;
}

/** Waits until what was done has been laid out and painted, and no mark of a chart moves. */
export async function painted(tab: Tab): Promise<void> {
  await tab.evaluate(
    () =>
      new Promise<void>((done) => {
        const look = (): void => {
          if (document.querySelector('.in-motion')) requestAnimationFrame(look);
          else requestAnimationFrame(() => done());
        };
        requestAnimationFrame(look);
      }),
  );
}
