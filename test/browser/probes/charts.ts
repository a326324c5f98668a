import { inBothThemes } from '../screens.ts';
import type { Check, Stop } from '../tour.ts';

/** Charts that are not as wide as the text around them, and letters below 12 px. Runs in the browser. */
export function chartProblems(): string[] {
  const wide = (element: Element | null): number => element?.getBoundingClientRect().width ?? 0;
  const text = wide(document.querySelector('article > p'));
  // Letters are scaled with their drawing.
  const letters = [...document.querySelectorAll<SVGTextElement>('.plot text')]
    .filter((each) => each.getClientRects().length > 0)
    .map((each) => parseFloat(getComputedStyle(each).fontSize) * (each.getScreenCTM()?.a ?? 1));
  const smallest = Math.min(...letters);
  // The other pages of charts have no text of a story beside them.
  const story = document.querySelector('article > .standfirst') !== null;
  const off = [...document.querySelectorAll(story ? '.plot' : 'none')]
    .map((plot) => wide(plot) / text)
    .filter((share) => Math.abs(share - 1) >= 0.05);
  return [
    ...off.map((share) => `a chart is ${share.toFixed(2)} times as wide as its text`),
    ...(smallest < 12 ? [`letters of ${smallest.toFixed(1)} px in a chart`] : []),
  ];
}

/** How large the letters of charts are on the first screen. Runs in the browser. */
export function chartLetters(): string {
  return [...document.querySelectorAll('.plot text')]
    .map((each) => getComputedStyle(each).fontSize)
    .join();
}

/** The marks and words of charts that are too faint on their paper. Runs in the browser. */
function faintMarks(): string[] {
  const light = (color: string): number => {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((value) => {
      const part = Number(value) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ratio = (one: string, other: string): number => {
    const [low = 0, high = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  const paper = getComputedStyle(document.body).backgroundColor;
  // The hole of a ring has the paper's colour, a grid line only guides the eye, a pale body has an
  // edge that is drawn, and what a guided chart puts back is to be faint. A box for fingers is none.
  const marks = document.querySelectorAll(
    ':is(.plot, .step-drawing) :is(rect, circle, path, line, text):not(.grid, .core, .tint, .hit, .dimmed *)',
  );
  const faint = [...marks].flatMap((mark) => {
    const { fill, stroke, strokeWidth } = getComputedStyle(mark);
    const drawn = [
      ...(mark.tagName === 'line' ? [] : [fill]),
      ...(parseFloat(strokeWidth) > 0 ? [stroke] : []),
    ].filter((color) => color.startsWith('rgb'));
    const best = Math.max(0, ...drawn.map((color) => ratio(color, paper)));
    const needed = mark.tagName === 'text' ? 4.5 : 3;
    if (best >= needed) return [];
    const name = `${mark.tagName}.${mark.getAttribute('class') ?? ''}`;
    return [`${name} stands out at ${best.toFixed(2)} to 1, not ${needed}`];
  });
  return [...new Set(faint)];
}

/** Every mark stands out from the paper at 3 to 1, every word of a chart at 4.5 to 1. */
export const contrast: Check = {
  chosen: inBothThemes,
  look: (tab) => tab.evaluate(faintMarks),
};

/** Marks that are not told from the canvas in forced colours. Runs in the browser. */
function unseenMarks(): string[] {
  const sample = document.createElement('p');
  sample.style.forcedColorAdjust = 'none';
  sample.style.backgroundColor = 'Canvas';
  document.body.append(sample);
  const canvas = getComputedStyle(sample).backgroundColor;
  sample.remove();
  if (!matchMedia('(forced-colors: active)').matches) return ['colours are not forced'];
  const clear = (color: string): boolean =>
    color === 'none' || color === canvas || /^rgba\(.*, 0\)$/.test(color);
  // The hole of a hollow dot is of the canvas's colour on purpose.
  const marks = document.querySelectorAll(
    '.plot :is(rect, circle, line, path, text):not(.core, .hit)',
  );
  const unseen = [...marks].filter((mark) => {
    const { fill, stroke, strokeWidth } = getComputedStyle(mark);
    const filled = mark.tagName !== 'line' && !clear(fill);
    return !filled && (clear(stroke) || parseFloat(strokeWidth) === 0);
  });
  const filledIn = [...document.querySelectorAll('.plot .core')].filter((hole) => {
    const ring = hole.previousElementSibling;
    return !ring || getComputedStyle(hole).stroke === getComputedStyle(ring).stroke;
  });
  const front = [...document.querySelectorAll('.dimmed > :not(text, .hit)')].filter(
    (part) => getComputedStyle(part).opacity === '1',
  );
  return [
    ...unseen.map((mark) => `not told from the canvas: ${mark.outerHTML.slice(0, 80)}`),
    ...filledIn.map((hole) => `not hollow: ${hole.outerHTML.slice(0, 80)}`),
    ...front.map((part) => `does not stand back: ${part.outerHTML.slice(0, 80)}`),
  ];
}

/** Whether a row that is read looks as the others do. Runs in the browser. */
function readsUntold(): boolean {
  const [active, other] = ['.active > .hit', '[data-row]:not(.active) > .hit'].map((selector) => {
    const row = document.querySelector(selector);
    if (!row) return '';
    const { stroke, strokeWidth } = getComputedStyle(row);
    return [stroke, strokeWidth].join(' ');
  });
  return active === other;
}

/** In forced colours every mark is told from the canvas, hollow dots stay hollow. */
export const forcedColours: Check = {
  chosen: [{ forcedColors: 'active' }],
  further: [{ forcedColors: 'active', colorScheme: 'dark' }],
  async look(tab) {
    const plot = tab.locator('.plot').first();
    if ((await plot.count()) === 0) return [];
    const lost = await tab.evaluate(unseenMarks);
    await plot.focus();
    await tab.keyboard.press('ArrowRight');
    const untold = (await tab.evaluate(readsUntold))
      ? ['the row that is read looks as others']
      : [];
    await tab.keyboard.press('Escape');
    return [...new Set(lost), ...untold];
  },
};

/** The region that speaks is there, empty and polite, before it has anything to say. */
export async function status({ tab, note }: Stop): Promise<void> {
  if ((await tab.locator('.plot').count()) === 0) return;
  // Screen readers announce a change in a region that they know, not a region that appears.
  const ready = await tab.evaluate(() =>
    [...document.querySelectorAll('[role=status], [aria-live=polite]')].some(
      (region) => region.checkVisibility({ visibilityProperty: true }) && region.textContent === '',
    ),
  );
  await note('as it opens', ready ? [] : ['no empty region waits to be read out']);
}
