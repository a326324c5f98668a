import { max, scaleLinear, sum } from 'd3';
import { bar } from '../marks/bar.ts';
import { rule } from '../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../scene.ts';
import type { Tone } from '../tone.ts';
import { block, label, wordsWidth } from '../words.ts';

/** Columns that are spoken of together. */
export interface ColumnGroup {
  /** How many there are, large, and what they have in common. */
  readonly text: string;
  readonly label: string;
  readonly tone: Tone;
  readonly items: readonly { readonly key: string; readonly value: number }[];
}

/** What all columns share. */
export interface GroupedColumnOptions {
  /** The value of a column that is whole; the highest when absent. */
  readonly whole?: number;
  /** How high the columns are in a room that asks for no height. */
  readonly height?: number;
}

const figure = { size: 20, style: 'headline' } as const;

/** Many narrow columns under their targets, named only as groups: how many stand how high. */
export function groupedColumnsForm(
  all: readonly ColumnGroup[],
  room: Room,
  { whole, height = 96 }: GroupedColumnOptions = {},
): Scene {
  const { width, bare = false } = room;
  const groups = all.filter(({ items }) => items.length > 0);
  const highest = max(groups.flatMap(({ items }) => items.map(({ value }) => value))) ?? 1;
  const top = Math.max(whole ?? 0, highest) || 1;
  const gap = bare ? 6 : 16;
  const count = Math.max(
    1,
    sum(groups, ({ items }) => items.length),
  );
  const edge = bare ? 8 : 1;
  const pitch = Math.min((width - 2 * edge - gap * (groups.length - 1)) / count, bare ? 40 : 43);
  const used = pitch * count + gap * Math.max(0, groups.length - 1);
  let left = bare ? (width - used) / 2 : edge;
  const starts = groups.map(({ items }) => {
    const start = left;
    left += items.length * pitch + gap;
    return start;
  });
  // The last group may say what it is about to the edge of the drawing; one that is too narrow for
  // its words begins them further left.
  let end = width;
  const placed = groups
    .map((group, index) => ({ ...group, start: starts[index] ?? 0 }))
    .toReversed()
    .map((group) => {
      const words = group.label.split(' ').map((word) => wordsWidth(word));
      const least = Math.max(60, wordsWidth(group.text, figure), ...words);
      const wordsAt = Math.max(0, Math.min(group.start, end - least));
      const said = block(group.label, Math.max(end - wordsAt, least), { tone: 'muted' });
      end = wordsAt - gap;
      return { ...group, wordsAt, words: said };
    })
    .toReversed();
  const foot = bare ? 8 : 30 + Math.max(0, ...placed.map(({ words }) => words.height));
  const head = bare ? 10 : 4;
  const tall = room.height === undefined ? height : Math.max(50, room.height - head - foot);
  const base = bare ? (room.height ?? 160) - foot : head + tall;
  const y = scaleLinear([0, top], [base, head]);
  const marks = placed.flatMap(({ items, tone, start }) =>
    items.map(({ key, value }, index) => {
      const x = start + index * pitch;
      const inner = pitch * 0.74;
      return rowGroup(key, { x, y: 0, width: pitch, height: base + 4 }, [
        bar({ x, y: y(value), width: inner, height: base - y(value), tone }),
        rule('target', x - 1, y(value), x + inner + 1, y(value)),
      ]);
    }),
  );
  return {
    width,
    height: bare ? (room.height ?? 160) : Math.ceil(base + foot),
    marks: [
      ...marks,
      rule('base', edge, base + 1, bare ? width - edge : edge + used, base + 1),
      ...(bare
        ? []
        : placed.flatMap(({ text, wordsAt, words, tone }) => [
            label(text, wordsAt, base + 24, {
              ...figure,
              ...(tone === 'result' ? { tone: 'result' } : {}),
            }),
            ...words.place(wordsAt, base + 28),
          ])),
    ],
  };
}
