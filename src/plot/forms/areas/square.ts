import { bar } from '../../marks/bar.ts';
import type { SvgNode } from '../../svg.ts';
import type { Tone } from '../../tone.ts';
import { wordsWidth } from '../../words.ts';

/** A square whose area is a number. */
export interface AreaItem {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  readonly value: number;
  /** The number, as the language writes it. */
  readonly text: string;
  readonly tone: Tone;
  readonly look?: 'hatch' | 'outline';
}

/** Between two squares. */
export const gap = 22;
/** The size of a square's figure. */
export const numeral = 24;

/** The largest number, which the scale ends at. */
export const most = (items: readonly AreaItem[]): number =>
  Math.max(1, ...items.map(({ value }) => value));

/** The width that the words of a square ask for. */
export function wordsFloor({ text, label: name }: AreaItem): number {
  return Math.max(
    wordsWidth(text, { size: numeral, style: 'headline' }),
    ...name.split(' ').map((word) => wordsWidth(word, { style: 'strong' })),
    64,
  );
}

/** The square of a number, its corner at `x`, `y`. */
export const square = (item: AreaItem, x: number, y: number, side: number): SvgNode =>
  bar({
    x,
    y,
    width: side,
    height: side,
    tone: item.tone,
    ...(item.look === undefined ? {} : { look: item.look }),
  });
