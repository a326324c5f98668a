import { max, scaleSqrt, sum } from 'd3';
import { bar } from '../marks/bar.ts';
import { rule } from '../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../scene.ts';
import type { SvgNode } from '../svg.ts';
import type { Tone } from '../tone.ts';
import { block, label, wordsWidth, type Block } from '../words.ts';

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

const gap = 22;
const numeral = 24;

/** Below this width squares stand one below the other, with their words beside them. */
const oneBelow = 480;

/** The width that the words of a square ask for. */
function wordsFloor({ text, label: name }: AreaItem): number {
  return Math.max(
    wordsWidth(text, { size: numeral, style: 'headline' }),
    ...name.split(' ').map((word) => wordsWidth(word, { style: 'strong' })),
    64,
  );
}

const square = (item: AreaItem, x: number, y: number, side: number): SvgNode =>
  bar({
    x,
    y,
    width: side,
    height: side,
    tone: item.tone,
    ...(item.look === undefined ? {} : { look: item.look }),
  });

/** Side by side on one ground. */
function standing(items: readonly AreaItem[], room: Room): Scene {
  const { width, height, bare = false } = room;
  const most = max(items, ({ value }) => value) ?? 1;
  const inner = width - (bare ? 16 : 0);
  const space = bare ? 8 : gap;
  const widthOf = (item: AreaItem, side: number): number =>
    bare ? side : Math.max(side, wordsFloor(item));
  const usedBy = (largest: number): number => {
    const scale = scaleSqrt([0, most], [0, largest]);
    return sum(items, (item) => widthOf(item, scale(item.value))) + space * (items.length - 1);
  };
  const drawWith = (largest: number) => {
    const scale = scaleSqrt([0, most], [0, largest]);
    const slots = items.map((item) => widthOf(item, scale(item.value)));
    // What is left of the width goes to the slots of the small ones, for their words.
    const narrow = items.filter((item, index) => (slots[index] ?? 0) > scale(item.value));
    const spare = Math.max(0, inner - usedBy(largest));
    const each = narrow.length === 0 ? 0 : Math.min(60, spare / narrow.length);
    const rooms = items.map(
      (item, index) => (slots[index] ?? 0) + (narrow.includes(item) ? each : 0),
    );
    const wordsRoom = (index: number): number =>
      (rooms[index] ?? 0) + (index < items.length - 1 ? gap - 10 : 0);
    const names = items.map((item, index) =>
      block(item.label, wordsRoom(index), { style: 'strong' }),
    );
    const notes = items.map((item, index) =>
      block(item.note ?? '', wordsRoom(index), { tone: 'muted' }),
    );
    const foot = bare
      ? 8
      : 8 + (max(names, (name, index) => name.height + (notes[index]?.height ?? 0)) ?? 0);
    return { scale, rooms, names, notes, foot };
  };
  const head = bare ? 8 : numeral * 1.4;
  let largest = bare ? 140 : 320;
  const fits = (): boolean =>
    usedBy(largest) <= inner &&
    (height === undefined || head + largest + drawWith(largest).foot <= height);
  const smallest = bare ? 20 : Math.max(60, Math.min((height ?? 0) * 0.42, width * 0.22));
  while (largest > smallest && !fits()) largest -= 2;
  const { scale, rooms, names, notes, foot } = drawWith(largest);
  const base = bare ? (height ?? 160) - foot : head + largest;
  let x = bare ? Math.max(8, (width - usedBy(largest)) / 2) : 0;
  const marks = items.map((item, index) => {
    const side = scale(item.value);
    const room = rooms[index] ?? side;
    const [name, note] = [names[index], notes[index]];
    const group = rowGroup(
      item.key,
      { x: x - space / 2, y: base - largest, width: room + space, height: largest + foot },
      [
        square(item, x, base - side, side),
        ...(bare
          ? []
          : [
              label(item.text, x, base - side - 8, { size: numeral, style: 'headline' }),
              ...(name?.place(x, base + 6) ?? []),
              ...(note?.place(x, base + 6 + (name?.height ?? 0)) ?? []),
            ]),
      ],
    );
    x += room + space;
    return group;
  });
  return {
    width,
    height: bare ? (height ?? 160) : Math.ceil(base + foot),
    marks: [...marks, rule('base', bare ? 4 : 0, base + 1, bare ? width - 4 : width, base + 1)],
  };
}

/** One below the other, the words of each beside it. */
function stacked(items: readonly AreaItem[], { width, height }: Room): Scene {
  const most = max(items, ({ value }) => value) ?? 1;
  const layOut = (largest: number) => {
    const scale = scaleSqrt([0, most], [0, largest]);
    const rows = items.map((item) => {
      const side = scale(item.value);
      const left = side + 14;
      const name: Block = block(item.label, width - left, { style: 'strong' });
      const note: Block = block(item.note ?? '', width - left, { tone: 'muted' });
      const words = numeral * 1.2 + name.height + note.height;
      return { item, side, left, name, note, words, high: Math.max(side, words) };
    });
    return { rows, total: sum(rows, ({ high }) => high) + 14 * (items.length - 1) };
  };
  const floor = Math.max(...items.map(wordsFloor));
  let largest = Math.min(width * 0.62, width - floor - 14);
  while (
    height !== undefined &&
    largest > Math.min(width, height) * 0.4 &&
    layOut(largest).total > height
  )
    largest -= 2;
  const { rows, total } = layOut(largest);
  let top = 0;
  const marks = rows.map(({ item, side, left, name, note, words, high }) => {
    const start = top + Math.max(0, (high - words) / 2);
    const group = rowGroup(item.key, { x: 0, y: top, width, height: high }, [
      square(item, 0, top + (high - side) / 2, side),
      label(item.text, left, start + numeral, { size: numeral, style: 'headline' }),
      ...name.place(left, start + numeral * 1.2),
      ...note.place(left, start + numeral * 1.2 + name.height),
    ]);
    top += high + 14;
    return group;
  });
  return { width, height: Math.ceil(total + 2), marks };
}

/** Whether the words of all squares find room side by side, and still leave some for the squares. */
function fitsAcross(items: readonly AreaItem[], width: number): boolean {
  const largest = Math.max(90, width * 0.22);
  const most = max(items, ({ value }) => value) ?? 1;
  const side = scaleSqrt([0, most], [0, largest]);
  const used = sum(items, (item) => Math.max(side(item.value), wordsFloor(item)));
  return used + gap * (items.length - 1) <= width;
}

/**
 * Squares on one scale, their areas as the numbers: ten thousand and one can both be seen, which no
 * bar could show.
 */
export function areasForm(items: readonly AreaItem[], room: Room): Scene {
  return room.bare === true || (room.width >= oneBelow && fitsAcross(items, room.width))
    ? standing(items, room)
    : stacked(items, room);
}
