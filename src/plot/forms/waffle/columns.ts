import { legendBlock, type LegendItem } from '../../legend.ts';
import { rule } from '../../marks/rule.ts';
import { unitCount, waffleLines } from '../../marks/waffle.ts';
import { isWide, type Room, type Scene } from '../../scene.ts';
import { block, label, textSize, wordsWidth } from '../../words.ts';
import { fitWaffle, itemGroups, type WaffleItem } from './item.ts';
import { waffleRowsForm } from './rows.ts';

export type { WaffleItem } from './item.ts';

/** What all columns share. */
export interface WaffleOptions {
  readonly legend?: readonly LegendItem[];
  /** How high the highest column may be in a wide and in a narrow room that ask for no height. */
  readonly tall?: readonly [wide: number, narrow: number];
  /** The largest distance from one dot to the next. */
  readonly largest?: number;
  /** Dots in a line of a column, where the form should not choose. */
  readonly lengths?: readonly number[];
}

/** The foot of a column: its name, and a note under it. */
function footOf(
  { label: name, note = '', unmet = false }: WaffleItem,
  width: number,
  centred: boolean,
) {
  const anchor = centred ? ('middle' as const) : ('start' as const);
  const title = block(name, width, { style: 'strong', anchor });
  const said = block(note, width, { tone: unmet ? 'shortfall' : 'muted', anchor });
  return {
    width: Math.max(title.width, said.width),
    height: title.height + said.height,
    place: (x: number, y: number) => [...title.place(x, y), ...said.place(x, y + title.height)],
  };
}

/**
 * Columns of dots side by side on one ground: each dot one thing, and dots of one size, so that
 * columns can be compared and lines counted. Where their names find no room they become rows.
 */
export function waffleColumnsForm(
  items: readonly WaffleItem[],
  room: Room,
  { legend = [], tall = [260, 380], largest, lengths }: WaffleOptions = {},
): Scene {
  const { width, bare = false } = room;
  const wide = isWide(room);
  const edge = bare ? 8 : 0;
  const step = (width - 2 * edge) / items.length;
  const key = legendBlock(bare ? [] : legend, width);
  // Names wider than their columns stand on two levels by turns, led to by a line.
  const snug = items.map((item) => footOf(item, step - 8, false));
  const crowded = snug.some((foot) => foot.width > step - 6);
  const roomFor = (index: number): number =>
    index === 0 || index === items.length - 1 ? 1.5 * step - 10 : 2 * step - 16;
  const feet = crowded ? items.map((item, i) => footOf(item, roomFor(i), true)) : snug;
  if (!bare && crowded && feet.some((foot, i) => foot.width > roomFor(i)))
    return waffleRowsForm(items, room, { legend });
  const level = (index: number): number => (crowded ? index % 2 : 0);
  const levels = [0, 1].map((each) =>
    Math.max(0, ...feet.filter((_, i) => level(i) === each).map(({ height }) => height)),
  );
  const below = (index: number): number => (level(index) === 0 ? 7 : 14 + (levels[0] ?? 0));
  const foot = bare ? 10 : Math.max(...feet.map(({ height }, i) => below(i) + height)) + 2;
  const widest = Math.max(
    ...items.map(({ text }) => wordsWidth(text, { size: 1, style: 'headline' })),
  );
  const numeral = bare ? 0 : Math.min(wide ? 30 : 21, ((step - 4) / widest) * 0.98);
  const head = bare ? 8 : key.height + numeral * 1.1 + 6;
  const spare =
    room.height === undefined
      ? tall[wide ? 0 : 1]
      : Math.max(bare ? 20 : 70, room.height - head - foot);
  const { columns, pitch } = fitWaffle(
    (length) => Math.max(...items.map(({ groups }) => waffleLines(groups, length))),
    {
      across: step * (items.length === 1 ? 1 : 0.88),
      down: spare,
      least: bare ? 0 : 5,
      ...(room.height === undefined ? { worthwhile: 0.9 } : {}),
      lengths: bare
        ? [5, 6, 7, 8, 10, 15]
        : (lengths ?? (wide && room.height === undefined ? [10, 15, 20] : [5, 10, 15, 20])),
      largest: largest ?? (bare ? 30 : room.height === undefined ? (wide ? 21 : 16) : 34),
    },
  );
  const tallest = Math.max(...items.map(({ groups }) => waffleLines(groups, columns))) * pitch;
  const base = bare
    ? ((room.height ?? 160) + tallest) / 2
    : head + Math.max(tallest, room.height === undefined ? 0 : Math.min(spare, tallest * 1.25));
  const marks = items.flatMap((item, index) => {
    const start = edge + index * step;
    const own = Math.min(columns, Math.max(unitCount(item.groups), 1)) * pitch;
    const left = bare || crowded ? start + (step - columns * pitch) / 2 : start;
    const high = waffleLines(item.groups, columns) * pitch;
    const feetOf = feet[index];
    const middle = start + step / 2;
    const half = (feetOf?.width ?? 0) / 2;
    const at = crowded ? Math.max(half, Math.min(width - half, middle)) : start;
    const words = bare
      ? []
      : [
          label(item.text, crowded ? middle : left, base - high - 8, {
            size: numeral,
            style: 'headline',
            anchor: crowded ? 'middle' : 'start',
          }),
          ...(level(index) > 0
            ? [rule('lead', middle, base + 6, middle, base + below(index) + textSize * 0.1)]
            : []),
          ...(feetOf?.place(at, base + below(index)) ?? []),
        ];
    return itemGroups(
      item,
      {
        x: columns * pitch > own && crowded ? middle - own / 2 : left,
        y: base,
        pitch,
        columns,
        up: true,
      },
      {
        x: start,
        y: key.height,
        width: step,
        height: (bare ? (room.height ?? 160) : base + foot) - key.height,
      },
      words,
    );
  });
  return {
    width,
    height: bare ? (room.height ?? 160) : Math.ceil(base + foot),
    marks: [
      ...key.place(0, 0),
      ...marks,
      rule('base', bare ? 4 : 0, base + 2, bare ? width - 4 : width, base + 2),
    ],
  };
}
