import { mkdirSync } from 'node:fs';
import type { BrowserContextOptions, Page as Tab } from 'playwright-core';
import type { Served } from '../support/served.ts';
import { watchShifts } from '../support/shifts.ts';
import type { Page } from '../support/site.ts';
import { Summary } from '../support/summary.ts';
import { listen } from './probes/quiet.ts';
import { firstScreen, type Screen } from './screens.ts';

/** A page that is open in a tab on the first screen, to be looked at and left as it was found. */
export interface Stop {
  readonly tab: Tab;
  readonly page: Page;
  /** Whether the page is looked at in every setting, as one page of each kind is. */
  readonly thorough: boolean;
  /** Notes what is wrong, in which setting, and takes a picture of the moment. */
  readonly note: (setting: string, problems: readonly string[]) => Promise<void>;
}

/** One thing to look for on a page. */
type Probe = (stop: Stop) => Promise<void>;

interface Tour {
  /** Names the tour in the pictures that it takes. */
  readonly name: string;
  readonly pages: readonly Page[];
  readonly thoroughly: readonly Page[];
  /** By what a page promises. */
  readonly probes: Readonly<Record<string, Probe>>;
  readonly options?: BrowserContextOptions;
  readonly screen?: Screen;
}

const folder = 'test-results';

const fileName = (text: string): string =>
  text.replaceAll(/[^a-z0-9]+/gi, '-').replaceAll(/^-|-$/g, '');

/** What listens from a page's opening to its leaving finds under this name. */
export const quiet = 'says no error, breaks no policy, misses no file, asks no other host';

/**
 * Opens every page once and lets every probe look at it.
 *
 * @returns by promise, what is wrong: the problem, the page, the setting, and where the picture is
 */
export async function tour(
  served: Served,
  { name, pages, thoroughly, probes, options, screen = firstScreen }: Tour,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const promises = [...Object.keys(probes), quiet];
  const found = new Map(promises.map((promise) => [promise, new Summary()]));
  const complaints = new Map<Tab, () => readonly string[]>();
  const before = async (tab: Tab): Promise<void> => {
    complaints.set(tab, listen(tab, served));
    if (options?.javaScriptEnabled !== false) await watchShifts(tab);
  };
  await served.tour(pages, { ...screen, ...options, before }, async (tab, page) => {
    const noteFor =
      (promise: string) =>
      async (setting: string, problems: readonly string[]): Promise<void> => {
        if (problems.length === 0) return;
        const picture = `${folder}/${fileName(`${name} ${page.path} ${promise} ${setting}`)}.png`;
        mkdirSync(folder, { recursive: true });
        await tab.screenshot({ path: picture });
        found.get(promise)?.add(`${page.path} ${setting}, see ${picture}`, ...problems);
      };
    for (const [promise, probe] of Object.entries(probes)) {
      const note = noteFor(promise);
      try {
        await probe({ tab, page, note, thorough: thoroughly.includes(page) });
      } catch (error) {
        await note('while it was looked at', [String(error)]);
      }
    }
    await noteFor(quiet)('from opening to leaving', complaints.get(tab)?.() ?? []);
  });
  return new Map([...found].map(([promise, { problems }]) => [promise, problems]));
}
