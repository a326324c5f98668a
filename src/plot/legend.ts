import { bar } from './marks/bar.ts';
import { dot } from './marks/dot.ts';
import { rule } from './marks/rule.ts';
import type { SvgNode } from './svg.ts';
import type { Tone } from './tone.ts';
import { label, noWords, textSize, wordsWidth, type Block } from './words.ts';

/** A sign, drawn in a box of 14 by 14, and what it stands for. */
export interface LegendItem {
  readonly label: string;
  readonly sign: (x: number, y: number) => SvgNode;
}

const box = 14;

/** Entries of a legend, one for each kind of sign that forms draw. */
export const legend = {
  bar: (words: string, tone: Tone = 'result', look?: 'hatch' | 'outline'): LegendItem => ({
    label: words,
    sign: (x, y) =>
      bar({
        x,
        y: y + 1,
        width: box,
        height: box - 2,
        tone,
        ...(look === undefined ? {} : { look }),
      }),
  }),
  dot: (words: string, tone: Tone = 'result', ring = false): LegendItem => ({
    label: words,
    sign: (x, y) => dot({ x: x + box / 2, y: y + box / 2, radius: 5, tone, ring }),
  }),
  target: (words: string, second = false): LegendItem => ({
    label: words,
    sign: (x, y) =>
      rule(second ? 'target-second' : 'target', x, y + box / 2, x + box + 4, y + box / 2),
  }),
};

/** Signs and what they stand for, in as many lines as they need. */
export function legendBlock(items: readonly LegendItem[], width: number): Block {
  if (items.length === 0) return noWords;
  const line = 20;
  let [left, top, right] = [0, 0, 0];
  const places = items.map((item) => {
    const size = box + 6 + wordsWidth(item.label);
    if (left > 0 && left + size > width) [left, top] = [0, top + line];
    const place = { item, x: left, y: top };
    right = Math.max(right, left + size);
    left += size + 16;
    return place;
  });
  return {
    width: right,
    height: top + line + 6,
    lines: top / line + 1,
    place: (x, y) =>
      places.flatMap(({ item, ...at }) => [
        item.sign(x + at.x, y + at.y),
        label(item.label, x + at.x + box + 6, y + at.y + textSize - 1, { tone: 'muted' }),
      ]),
  };
}
