import type { BrowserContextOptions, Page as Tab } from 'playwright-core';
import { takePicture } from '../support/picture.ts';
import type { Served } from '../support/served.ts';
import { watchShifts } from '../support/shifts.ts';
import type { Page } from '../support/site.ts';
import { Summary } from '../support/summary.ts';
import { listen } from './probes/quiet.ts';
import { complete, firstScreen, nameOf, through, type Screen } from './screens.ts';

/** A page that is open in a tab on the first screen, to be looked at and left as it was found. */
export interface Stop {
  readonly tab: Tab;
  readonly page: Page;
  /** Whether the page is looked at in every setting, as one page of each kind is. */
  readonly thorough: boolean;
  /** Whether the page is one of those that are looked at for what many have in common. */
  readonly chosen: boolean;
  /** Notes what is wrong, in which setting, and takes a picture of the moment. */
  readonly note: (setting: string, problems: readonly string[]) => Promise<void>;
}

/** One thing to try on a page. */
type Probe = (stop: Stop) => Promise<void>;

/** One thing to look for on a page as it is shown on some screens. */
export interface Check {
  /** The screens on which it is looked for: on every page, on chosen ones also, on thorough ones also. */
  readonly everywhere?: readonly Screen[];
  readonly chosen?: readonly Screen[];
  readonly further?: readonly Screen[];
  /** What is wrong, in words. */
  readonly look: (tab: Tab, page: Page) => Promise<readonly string[]>;
}

interface Tour {
  /** Names the tour in the pictures that it takes. */
  readonly name: string;
  readonly pages: readonly Page[];
  readonly thoroughly: readonly Page[];
  /** Those that are looked at for what many have in common; the thorough ones are among them anyway. */
  readonly chosen: readonly Page[];
  readonly options?: BrowserContextOptions;
  /** By what a page promises: what is tried as it opens, looked for on screens, and tried then. */
  readonly opening?: Readonly<Record<string, Probe>>;
  readonly checks?: Readonly<Record<string, Check>>;
  readonly probes: Readonly<Record<string, Probe>>;
}

/** Of what is looked for, that which is asked for; all where nothing is (see test/breakages). */
function askedFor<T>(all: Readonly<Record<string, T>>): readonly [string, T][] {
  const asked = process.env['PROMISES']?.split('\n');
  const isAsked = (promise: string): boolean =>
    asked?.some((name) => promise.startsWith(name.replace(/^(every page|without script) /, ''))) ??
    true;
  return Object.entries(all).filter(([promise]) => isAsked(promise));
}

/** What listens from a page's opening to its leaving finds under this name. */
export const quiet = 'says no error, breaks no policy, misses no file, asks no other host';

/** Shows every screen once, to all checks that look for something on it. */
async function lookOnScreens(
  { tab, page, thorough, chosen }: Stop,
  checks: readonly (readonly [Stop['note'], Check])[],
): Promise<void> {
  const wanted = checks.map(([note, { look, ...on }]) => {
    const asked = [on.everywhere, chosen && on.chosen, thorough && on.further];
    const all = asked.flatMap((screens) => screens || []).map(complete);
    return { note, look, screens: new Map(all.map((screen) => [nameOf(screen), screen])) };
  });
  const screens = new Map(wanted.flatMap((each) => [...each.screens]));
  await through(tab, [...screens.values()], async (screen) => {
    const setting = nameOf(screen);
    for (const each of wanted)
      if (each.screens.has(setting)) await each.note(setting, await each.look(tab, page));
  });
}

/**
 * Opens every page once and lets every probe and check look at it.
 *
 * @returns by promise, what is wrong: the problem, the page, the setting, and where the picture is
 */
export async function tour(
  served: Served,
  { name, pages, thoroughly, chosen, options, opening = {}, checks = {}, probes }: Tour,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const promises = [...Object.keys({ ...opening, ...checks, ...probes }), quiet];
  const found = new Map(promises.map((promise) => [promise, new Summary()]));
  const complaints = new Map<Tab, () => readonly string[]>();
  const before = async (tab: Tab): Promise<void> => {
    complaints.set(tab, listen(tab, served));
    if (options?.javaScriptEnabled !== false) await watchShifts(tab);
  };
  await served.tour(pages, { ...firstScreen, ...options, before }, async (tab, page) => {
    const noteFor =
      (promise: string): Stop['note'] =>
      async (setting, problems) => {
        if (problems.length === 0) return;
        const picture = await takePicture(tab, `${name} ${page.path} ${promise} ${setting}`);
        found.get(promise)?.add(`${page.path} ${setting}, see ${picture}`, ...problems);
      };
    const stopFor = (promise: string): Stop => {
      const thorough = thoroughly.includes(page);
      const note = noteFor(promise);
      return { tab, page, note, thorough, chosen: thorough || chosen.includes(page) };
    };
    const attempt = async (promise: string, what: Probe): Promise<void> => {
      const stop = stopFor(promise);
      try {
        await what(stop);
      } catch (error) {
        await stop.note('while it was looked at', [String(error)]);
      }
    };
    for (const [promise, probe] of askedFor(opening)) await attempt(promise, probe);
    const [[anyCheck] = []] = askedFor(checks);
    if (anyCheck !== undefined)
      await attempt(anyCheck, (stop) => {
        const noted = askedFor(checks).map(
          ([promise, check]) => [noteFor(promise), check] as const,
        );
        return lookOnScreens(stop, noted);
      });
    for (const [promise, probe] of askedFor(probes)) await attempt(promise, probe);
    await noteFor(quiet)('from opening to leaving', complaints.get(tab)?.() ?? []);
  });
  return new Map([...found].map(([promise, { problems }]) => [promise, problems]));
}
