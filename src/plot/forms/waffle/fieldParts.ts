import { sum } from 'd3';
import {
  drawable,
  waffleLines,
  waffleRuns,
  type WaffleGroup,
  type WaffleRun,
} from '../../marks/waffle.ts';
import type { SvgNode } from '../../svg.ts';
import { block, label, textSize, wordsWidth } from '../../words.ts';
import type { WaffleSetting } from './item.ts';

/** Some of the things of a field, and what is said of them. */
export interface FieldPart extends WaffleGroup {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /** Their number, as the language writes it; nothing is said where this and the label are empty. */
  readonly text: string;
}

/** The parts of a field, and whether each begins on a line of its own. */
export interface Field {
  readonly parts: readonly FieldPart[];
  readonly broken: boolean;
}

/** The dots of a part in its field. */
export interface FieldRun extends WaffleRun<FieldPart> {
  /** Another part begins in its last line. */
  readonly open: boolean;
  /** How many places of its last line are taken. */
  readonly last: number;
}

/** How many lines of dots a field has. */
export function fieldLines({ parts, broken }: Field, columns: number): number {
  return broken ? sum(parts, (part) => waffleLines([part], columns)) : waffleLines(parts, columns);
}

/** The dots of all parts, one part after the other. */
export function fieldRuns(
  { parts, broken }: Field,
  { columns, pitch }: WaffleSetting,
  x: number,
  y: number,
): readonly FieldRun[] {
  let first = 0;
  return parts.flatMap((part) => {
    const end = first + drawable(part.count);
    const open = !broken && part !== parts.at(-1) && end % columns > 0;
    const runs = waffleRuns([part], { x, y, pitch, columns, first });
    first = broken ? Math.ceil(end / columns) * columns : end;
    return runs.map((run) => ({ ...run, open, last: ((end - 1) % columns) + 1 }));
  });
}

/** What is said of a part: its number, and its name beside it or below. */
export interface Said {
  readonly width: number;
  readonly height: number;
  place(x: number, y: number): readonly SvgNode[];
}

const nothing: Said = { width: 0, height: 0, place: () => [] };

/** Sets what is said of parts, in numbers of one size, within a width. */
export function fieldWords(
  parts: readonly FieldPart[],
  size: number,
  beside: boolean,
): (part: FieldPart, width: number) => Said {
  const figure = { size, style: 'headline' } as const;
  const figures = Math.max(0, ...parts.map(({ text }) => wordsWidth(text, figure)));
  return ({ label: words, note = '', text, tone }, width) => {
    if (words === '' && text === '') return nothing;
    const indent = beside ? figures + 10 : 0;
    const name = block(words, width - indent, { style: 'strong' });
    const more = block(note, width - indent, { tone: 'muted' });
    const first = beside ? Math.max(0, size * 1.02 - textSize) : size * 1.2;
    const set = { ...figure, ...(tone === 'shortfall' ? { tone } : {}) };
    return {
      width: indent + Math.max(name.width, more.width, beside ? 0 : figures),
      height: Math.max(first + name.height + more.height, size * 1.2),
      place: (x, y) => [
        beside
          ? label(text, x + figures, y + size, { ...set, anchor: 'end' })
          : label(text, x, y + size, set),
        ...name.place(x + indent, y + first),
        ...more.place(x + indent, y + first + name.height),
      ],
    };
  };
}

/** How high boxes are one below the other; those of no height take no gap either. */
export function stackedHeight(heights: readonly number[], gap: number): number {
  return Math.max(0, sum(heights, (height) => (height > 0 ? height + gap : 0)) - gap);
}

/**
 * Tops of boxes between 0 and `bottom`, as near to where they are wanted as can be, none over
 * another.
 */
export function settle(
  wanted: readonly number[],
  heights: readonly number[],
  gap: number,
  bottom: number,
): readonly number[] {
  let edge = 0;
  const lowered = wanted.map((want, index) => {
    const height = heights[index] ?? 0;
    const top = Math.max(want, edge);
    if (height > 0) edge = top + height + gap;
    return { top, height };
  });
  edge = bottom;
  return lowered
    .toReversed()
    .map(({ top, height }) => {
      const at = Math.max(0, Math.min(top, edge - height));
      if (height > 0) edge = at - gap;
      return at;
    })
    .toReversed();
}
