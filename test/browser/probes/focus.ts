import type { Page as Tab } from 'playwright-core';
import { translate } from '../../../src/locale/translate.ts';
import { desk, on } from '../screens.ts';
import type { Stop } from '../tour.ts';
import { enlarge } from './layout.ts';

/** What had the focus, how that showed, and whether it could be seen. */
interface Focused {
  readonly name: string;
  readonly shown: boolean;
  readonly seen: boolean;
  /** Place in the document, to tell stops and their order. */
  readonly order: number;
}

declare global {
  interface Window {
    /** Everything that has had the focus so far. */
    focused?: Focused[];
    /** Where in the document everything stands. */
    places?: ReadonlyMap<Element, number>;
  }
}

/** Notes from now on what gets the focus; gives the places of all that ought to, in order. */
function noteFocus(tab: Tab): Promise<readonly number[]> {
  return tab.evaluate(() => {
    const all = [...document.body.querySelectorAll(':not(canvas, svg *)')];
    const listening = window.focused !== undefined;
    window.places = new Map(all.map((element, place) => [element, place]));
    window.focused = [];
    if (!listening)
      addEventListener('focusin', ({ target }) => {
        if (!(target instanceof HTMLElement)) return;
        const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target);
        const { left, top, right, bottom, width, height } = target.getBoundingClientRect();
        const [part] = target.getClientRects();
        const above = part
          ? document.elementFromPoint(part.x + part.width / 2, part.y + part.height / 2)
          : null;
        window.focused?.push({
          name: target.className || `${target.tagName} ${target.textContent.trim().slice(0, 40)}`,
          shown:
            outlineStyle !== 'none' &&
            parseFloat(outlineWidth) >= 2 &&
            !/^rgba\(.*, 0\)$/.test(outlineColor),
          seen:
            width > 1 &&
            height > 1 &&
            right > 0 &&
            bottom > 0 &&
            left < innerWidth &&
            top < innerHeight &&
            // Escape takes away what explains a thing, and the focus stays.
            (above?.closest('#notice, #detail') !== null ||
              target.contains(above) ||
              above.contains(target)),
          order: window.places?.get(target) ?? -1,
        });
      });
    return all.flatMap((element, order) =>
      element.matches('a[href], button, summary, input, select, textarea, [tabindex="0"]') &&
      // Of radio buttons Tab reaches the one that is chosen; arrows go to the others.
      !element.matches('[type=radio]:not(:checked)') &&
      (element.checkVisibility() || element.matches('.skip'))
        ? [order]
        : [],
    );
  });
}

const focusedIn = (tab: Tab): Promise<readonly Focused[]> =>
  tab.evaluate(() => window.focused ?? []);

/** What does not show that it has the focus, or cannot be seen then. */
const hiddenOf = (stops: readonly Focused[]): readonly string[] =>
  stops.flatMap(({ name, shown, seen }) => [
    ...(shown ? [] : [`“${name}” does not show that it has the focus`]),
    ...(seen ? [] : [`“${name}” has the focus out of sight or under something`]),
  ]);

/** Has Tab begin at the top of the page again. */
async function beginAnew(tab: Tab): Promise<void> {
  // A new fragment moves the place where Tab begins.
  await tab.evaluate(() => {
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement || activeElement instanceof SVGElement)
      activeElement.blur();
    location.hash = 'top';
    history.replaceState(null, '', location.pathname + location.search);
  });
}

/** Goes through a page by Tab from its beginning. */
async function walk(tab: Tab): Promise<readonly string[]> {
  await beginAnew(tab);
  const usable = await noteFocus(tab);
  // The links of a drawing are stops as well, though what is noted are those of the page.
  const drawn = await tab.locator('svg a[href]:visible').count();
  for (let time = 0; time < usable.length + drawn; time += 1) await tab.keyboard.press('Tab');
  const stops = await focusedIn(tab);
  const reached = stops.map(({ order }) => order);
  const first = usable.findIndex((order, index) => reached[index] !== order);
  if (first < 0) return hiddenOf(stops);
  const name = stops[first]?.name ?? 'nothing';
  return [...hiddenOf(stops), `Tab ${first + 1} reaches “${name}”, out of the order of the page`];
}

/** Gives the focus to all that can have it, by script, which takes a fraction of what keys take. */
async function hop(tab: Tab): Promise<readonly string[]> {
  const usable = await noteFocus(tab);
  // From a key on, the browser shows the focus that a script sets as it does that of a key.
  await tab.keyboard.press('Tab');
  await tab.evaluate((places) => {
    const all = [...document.body.querySelectorAll<HTMLElement>(':not(canvas, svg *)')];
    for (const place of places) all[place]?.focus();
  }, usable);
  const stops = await focusedIn(tab);
  const reached = new Set(stops.map(({ order }) => order));
  const missed = usable.filter((order) => !reached.has(order)).length;
  const order = await tab.locator('[tabindex]:not([tabindex="0"], [tabindex="-1"])').count();
  return [
    ...hiddenOf(stops),
    ...(missed === 0 ? [] : [`${missed} things cannot have the focus`]),
    ...(order === 0 ? [] : [`${order} things have a place of their own in the order of Tab`]),
  ];
}

/**
 * All that can be used shows when it has the focus, in sight, on chosen pages; on a thorough stop
 * Tab reaches it in the order of the page, and it is in sight in the dark with large letters too.
 */
export async function focus({ tab, thorough, chosen, note }: Stop): Promise<void> {
  if (!chosen) return;
  if (!thorough) {
    await note('with the focus', await hop(tab));
    return;
  }
  await note('by Tab', await walk(tab));
  await on(tab, { colorScheme: 'dark', viewport: { width: 360, height: 640 } }, async () => {
    await enlarge(tab, '200%');
    await note('with the focus, in the dark, with large letters', await hop(tab));
    await enlarge(tab, '');
  });
}

/** The first things that Tab reaches: the skip link, the site's name, then the ways. */
export async function firstStops({ tab, page, thorough, note }: Stop): Promise<void> {
  if (!thorough) return;
  const noteFirst = async (wanted: readonly string[], how: string): Promise<void> => {
    await beginAnew(tab);
    await noteFocus(tab);
    for (let time = 0; time < 20; time += 1) await tab.keyboard.press('Tab');
    const names = [...new Set((await focusedIn(tab)).map(({ name }) => name))];
    const found = names.filter((name) => wanted.some((each) => name.startsWith(each)));
    const inOrder = found.every((name, index) => name.startsWith(wanted[index] ?? '?'));
    await note(how, [
      ...(names[0] === 'skip' ? [] : [`the first thing is “${names[0] ?? 'nothing'}”`]),
      ...(inOrder && found.length === wanted.length
        ? []
        : [`the header is gone through as ${found.join()}`]),
    ]);
  };
  const menu = `SUMMARY ${translate(page.locale, 'site.menu')}`;
  await noteFirst(['skip', 'site-name', menu], 'by Tab, the ways folded');
  await on(tab, { viewport: desk }, () =>
    noteFirst(['skip', 'site-name', 'locale-switch', 'theme-switch'], 'by Tab, on a desk'),
  );

  await beginAnew(tab);
  await tab.keyboard.press('Tab');
  const box = await tab.locator('.skip').boundingBox();
  const tiny = (box?.width ?? 0) <= 40 || (box?.height ?? 0) <= 20;
  await note('by Tab', tiny ? ['the skip link does not show when it is reached'] : []);
  await tab.keyboard.press('Enter');
  await tab.waitForURL((url) => url.hash === '#main');
  await tab.keyboard.press('Tab');
  const { past, inContents, before } = await tab.evaluate(() => {
    const { activeElement } = document;
    return {
      past: !activeElement?.closest('header, .skip') && activeElement !== document.body,
      inContents: activeElement === document.querySelector('.contents a'),
      before: [...document.querySelectorAll('main a')].findIndex((link) =>
        link.closest('.contents'),
      ),
    };
  });
  await note('past the skip link', [
    ...(past ? [] : ['Tab is still in the header']),
    // A headline or a standfirst may hold links of its own.
    ...(page.story && before === 0 && !inContents ? ['the contents are not reached first'] : []),
    ...(page.story && before < 0 ? ['a story has no contents'] : []),
    ...(page.story && before >= 8 ? ['the contents come after the text'] : []),
  ]);
}
