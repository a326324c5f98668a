import { isDeepStrictEqual } from 'node:util';
import type { Page as Tab } from 'playwright-core';

/** What a page is shown on. */
export interface Screen {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly media?: 'screen' | 'print';
  readonly forcedColors?: 'active' | 'none';
}

export const phone = { width: 360, height: 740 } as const;
export const desk = { width: 1280, height: 800 } as const;
/** The text on A4 with usual margins, in pixels. */
export const paper = { width: 718, height: 1000 } as const;

/** The widths at which a page must hold, in pixels. */
export const widths = [320, 360, 768, 1280, 1440] as const;

/** How every page is opened on a tour. */
export const firstScreen = {
  viewport: phone,
  colorScheme: 'light',
  media: 'screen',
  forcedColors: 'none',
} as const satisfies Screen;

/** What each tab is shown on; it opens on the first screen. */
const shown = new WeakMap<Tab, Required<Screen>>();

/** Shows an open page on another screen. Whoever measures lays it out; a frame lets scripts know. */
async function show(tab: Tab, screen: Required<Screen>): Promise<void> {
  const before = shown.get(tab) ?? firstScreen;
  shown.set(tab, screen);
  const { viewport, ...media } = screen;
  const { viewport: size, ...was } = before;
  // Together, so that the page is laid out once.
  await Promise.all([
    isDeepStrictEqual(media, was) || tab.emulateMedia(media),
    isDeepStrictEqual(viewport, size) || tab.setViewportSize(viewport),
  ]);
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}

/** A screen with all that it does not say as on the first one. */
export function complete(screen: Screen): Required<Screen> {
  return { ...firstScreen, ...screen };
}

/** Looks at an open page on other screens, one after the other, and puts it back on the first one. */
export async function through(
  tab: Tab,
  screens: readonly Screen[],
  look: (screen: Required<Screen>) => Promise<void>,
): Promise<void> {
  try {
    for (const each of screens) {
      const screen = complete(each);
      await show(tab, screen);
      await look(screen);
    }
  } finally {
    await show(tab, firstScreen);
  }
}

/** Looks at an open page on another screen, and puts it back on the first one. */
export async function on(tab: Tab, screen: Screen, look: () => Promise<void>): Promise<void> {
  await through(tab, [screen], look);
}

/** The screens of the given widths. */
export function wide(all: readonly number[] = widths): readonly Screen[] {
  return all.map((width) => ({ viewport: { width, height: width === phone.width ? 740 : 800 } }));
}

const inTheDark = { colorScheme: 'dark' } as const satisfies Screen;

/** The first screen in the light and in the dark. */
export const inBothThemes = [{}, inTheDark] as const satisfies readonly Screen[];

/** A screen in words: what is not as on the first one. */
export function nameOf({ viewport, colorScheme, media, forcedColors }: Required<Screen>): string {
  return [
    media === 'print' ? 'on paper' : `at ${viewport.width} px`,
    ...(colorScheme === 'dark' ? ['in the dark'] : []),
    ...(forcedColors === 'active' ? ['in forced colours'] : []),
  ].join(', ');
}
