import type { Page as Tab } from 'playwright-core';
import { pointAt } from '../../support/rows.ts';
import { layoutProblems } from '../../support/layoutProblems.ts';
import { desk, on, paper } from '../screens.ts';
import type { Check, Stop } from '../tour.ts';

/** What is lost, left over or too wide on paper. Runs in the browser. */
function paperProblems(): string[] {
  const all = (selector: string): readonly Element[] => [...document.querySelectorAll(selector)];
  const name = (element: Element): string => element.outerHTML.slice(0, 80);
  const isShown = (part: Element): boolean =>
    part.checkVisibility() && part.getBoundingClientRect().height >= 5;
  // Of the drawings of a chart one is printed, the one that has the room.
  const drawn = [
    ...all('figure.chart :is(tbody th, td, thead th)').filter((part) => !isShown(part)),
    ...all('figure.chart .plot').filter((plot) => ![...plot.children].some(isShown)),
  ];
  const screen = all('.skip, nav, form, button, .views, .guess, .hint, .next-up, #detail, summary');
  const kept = all(
    'h1, .draft, .sources li, .source, footer [rel=license], .margin, .paper-address',
  );
  const wide = all('.table-scroll').filter(
    (frame) => frame.checkVisibility() && frame.scrollWidth > frame.clientWidth + 1,
  );
  return [
    ...drawn.map((part) => `not printed: ${name(part)}`),
    ...screen
      .filter((part) => part.checkVisibility())
      .map((part) => `printed, though only a screen can use it: ${name(part)}`),
    ...kept.filter((part) => !part.checkVisibility()).map((part) => `not printed: ${name(part)}`),
    ...wide.map((frame) => `the table “${frame.getAttribute('aria-label') ?? ''}” is too wide`),
  ];
}

/** Text that is not black on white. Runs in the browser. */
function inkProblems(): string[] {
  const { backgroundColor } = getComputedStyle(document.body);
  const texts = document.querySelectorAll('h1, h2, h3, main p, th, td, .plot text');
  const inks = new Set(
    [...texts].map((text) => {
      const { color, fill } = getComputedStyle(text);
      return text.tagName === 'text' ? fill : color;
    }),
  );
  const pale = [...inks].filter((ink) => {
    const parts = (ink.match(/\d+/g) ?? []).map(Number);
    return Math.max(...parts.slice(0, 3)) >= 0x50;
  });
  return [
    ...(backgroundColor === 'rgb(255, 255, 255)' ? [] : [`the paper is ${backgroundColor}`]),
    ...pale.map((ink) => `text is ${ink}`),
  ];
}

/** Chooses the theme of a page, as its switch does; undefined for none. */
async function choose(tab: Tab, theme: string | undefined): Promise<void> {
  await tab.evaluate((chosen) => {
    const { dataset } = document.documentElement;
    if (chosen) dataset['theme'] = chosen;
    else delete dataset['theme'];
  }, theme);
}

/** On paper charts stand with their tables, what only a screen can use is gone, text is black. */
export const onPaper: Check = {
  chosen: [{ media: 'print', viewport: paper, colorScheme: 'dark' }],
  async look(tab) {
    const kinds = [paperProblems, layoutProblems, inkProblems];
    return (await Promise.all(kinds.map((problems) => tab.evaluate(problems)))).flat();
  },
};

/** A story has its address with it for paper, and nothing of that is seen on a screen. */
export const offPaper: Check = {
  everywhere: [{}],
  further: [{ viewport: desk }],
  async look(tab, page) {
    const shown = await tab.evaluate(() =>
      [...document.querySelectorAll('.paper-address')].map((part) => part.checkVisibility()),
    );
    return [
      ...(page.story && shown.length !== 1 ? ['has no address for paper'] : []),
      ...(shown.includes(true) ? ['its address for paper is on the screen'] : []),
    ];
  },
};

/** Nor is it otherwise with a detail shown, or with the dark theme chosen. */
export async function onPaperInUse({ tab, thorough, note }: Stop): Promise<void> {
  if (!thorough) return;
  const row = tab.locator('.chart .plot [data-row]:visible').first();
  if ((await row.count()) > 0) await pointAt(tab, row);
  await choose(tab, 'dark');
  await on(tab, { media: 'print', viewport: paper }, async () => {
    const found = [await tab.evaluate(paperProblems), await tab.evaluate(inkProblems)];
    await note('on paper, with a detail shown and the dark theme chosen', found.flat());
  });
  await choose(tab, undefined);
  await tab.mouse.move(0, 0);
  await tab.keyboard.press('Escape');
}
