import { max, scaleSqrt, sum } from 'd3';
import { bar } from '../marks/bar.ts';
import { rule } from '../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../scene.ts';
import type { SvgNode } from '../svg.ts';
import type { Tone } from '../tone.ts';
import { block, label, textSize, wordsWidth, type Block } from '../words.ts';

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

const most = (items: readonly AreaItem[]): number =>
  Math.max(1, ...items.map(({ value }) => value));

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
  const inner = width - (bare ? 16 : 0);
  const space = bare ? 8 : gap;
  const widthOf = (item: AreaItem, side: number): number =>
    bare ? side : Math.max(side, wordsFloor(item));
  const usedBy = (largest: number): number => {
    const scale = scaleSqrt([0, most(items)], [0, largest]);
    return sum(items, (item) => widthOf(item, scale(item.value))) + space * (items.length - 1);
  };
  const drawWith = (largest: number) => {
    const scale = scaleSqrt([0, most(items)], [0, largest]);
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
function rowsOf(items: readonly AreaItem[], scale: (value: number) => number, width: number) {
  return items.map((item) => {
    const side = scale(item.value);
    const left = side + 14;
    const name: Block = block(item.label, width - left, { style: 'strong' });
    const note: Block = block(item.note ?? '', width - left, { tone: 'muted' });
    const words = numeral * 1.2 + name.height + note.height;
    const high = Math.max(side, words);
    const place = (x: number, top: number): SvgNode => {
      const start = top + Math.max(0, (high - words) / 2);
      return rowGroup(item.key, { x, y: top, width, height: high }, [
        square(item, x, top + (high - side) / 2, side),
        label(item.text, x + left, start + numeral, { size: numeral, style: 'headline' }),
        ...name.place(x + left, start + numeral * 1.2),
        ...note.place(x + left, start + numeral * 1.2 + name.height),
      ]);
    };
    const text = wordsWidth(item.text, { size: numeral, style: 'headline' });
    return { width: left + Math.max(text, name.width, note.width), high, place };
  });
}

const fitIn = (rows: readonly { readonly width: number }[], width: number): boolean =>
  rows.every((row) => row.width <= width);

/** A square between its figure and its name. */
function standingOn(
  item: AreaItem,
  { x, y, slot }: { readonly x: number; readonly y: number; readonly slot: number },
  side: number,
) {
  const name = block(item.label, slot, { style: 'strong' });
  const note = block(item.note ?? '', slot, { tone: 'muted' });
  const top = y + numeral * 1.3;
  const below = top + side + 6;
  const height = below - y + name.height + note.height;
  const group = rowGroup(item.key, { x, y, width: slot, height }, [
    square(item, x, top, side),
    label(item.text, x, y + numeral, { size: numeral, style: 'headline' }),
    ...name.place(x, below),
    ...note.place(x, below + name.height),
  ]);
  return { height, group };
}

/** Below this a square is too small for the words under it. */
const wordsUnder = 80;

/**
 * For phones: the largest as wide as the room, so that the smallest is still seen; under it the next,
 * and beside that all others.
 */
function aroundLargest(items: readonly AreaItem[], width: number): Scene {
  const [first, ...rest] = items;
  if (first === undefined) return { width, height: 1, marks: [] };
  const layOut = (largest: number) => {
    const scale = scaleSqrt([0, most(items)], [0, largest]);
    const under = rest.slice(0, 1).filter(({ value }) => scale(value) >= wordsUnder);
    const slot = Math.max(0, ...under.map((item) => Math.max(scale(item.value), wordsFloor(item))));
    const left = slot === 0 ? 0 : slot + gap;
    const rows = rowsOf(rest.slice(under.length), scale, width - left);
    return { scale, under, slot, left, rows, fits: fitIn(rows, width - left) };
  };
  let largest = width;
  while (largest > 60 && !layOut(largest).fits) largest -= 4;
  const { scale, under, slot, left, rows } = layOut(largest);
  const after = wordsWidth(first.text, { size: numeral, style: 'headline' }) + 8;
  const { note } = first;
  const said = [
    { text: note === undefined ? first.label : `${first.label},`, style: 'strong' as const },
    ...(note === undefined ? [] : [{ text: note, style: 'plain' as const }]),
  ];
  const name = block(said, width - after);
  const start = numeral * 1.3 + scale(first.value) + 14;
  const next = under.map((item) => standingOn(item, { x: 0, y: start, slot }, scale(item.value)));
  let top = start;
  const others = rows.map((row) => {
    const group = row.place(left, top);
    top += row.high + 14;
    return group;
  });
  return {
    width,
    height: Math.ceil(Math.max(top - 14, start + (next[0]?.height ?? 0)) + 2),
    marks: [
      rowGroup(first.key, { x: 0, y: 0, width, height: start - 14 }, [
        square(first, 0, numeral * 1.3, scale(first.value)),
        label(first.text, 0, numeral, { size: numeral, style: 'headline' }),
        ...name.place(after, numeral - textSize),
      ]),
      ...next.map(({ group }) => group),
      ...others,
    ],
  };
}

/** For pictures: the largest on the left, as large as their height allows, all others beside it. */
function besideLargest(items: readonly AreaItem[], { width, height = Infinity }: Room): Scene {
  const [first, ...rest] = items;
  if (first === undefined) return { width, height: 1, marks: [] };
  const layOut = (largest: number) => {
    const scale = scaleSqrt([0, most(items)], [0, largest]);
    const side = scale(first.value);
    const slot = Math.max(side, wordsFloor(first));
    const left = slot + gap;
    const rows = rowsOf(rest, scale, width - left);
    const own = standingOn(first, { x: 0, y: 0, slot }, side);
    const tall = sum(rows, ({ high }) => high + 14) - 14;
    return { left, rows, own, tall: Math.max(own.height, tall), fits: fitIn(rows, width - left) };
  };
  const fits = (largest: number): boolean =>
    layOut(largest).fits && layOut(largest).tall + 2 <= height;
  let largest = Math.min(width * 0.62, height);
  while (largest > width * 0.4 && !fits(largest)) largest -= 4;
  const { left, rows, own, tall } = layOut(largest);
  let top = 0;
  return {
    width,
    // What does not fit asks for a room in which its words are smaller.
    height: Math.ceil(tall + 2) * (fits(largest) ? 1 : 2),
    marks: [
      own.group,
      ...rows.map((row) => {
        const group = row.place(left, top);
        top += row.high + 14;
        return group;
      }),
    ],
  };
}

/** Whether the words of all squares find room side by side, and still leave some for the squares. */
function fitsAcross(items: readonly AreaItem[], width: number): boolean {
  const largest = Math.max(90, width * 0.22);
  const side = scaleSqrt([0, most(items)], [0, largest]);
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
    : room.height === undefined
      ? aroundLargest(items, room.width)
      : besideLargest(items, room);
}
