import { sum } from 'd3';
import { legendBlock, type LegendItem } from '../../legend.ts';
import { unitCount, waffleLines } from '../../marks/waffle.ts';
import { isWide, type Room, type Scene } from '../../scene.ts';
import { block, label, noWords, textSize, wordsWidth, type Block } from '../../words.ts';
import { fitWaffle, itemGroups, type WaffleItem } from './item.ts';

/** What all fields share. */
export interface WaffleRowsOptions {
  /** What the rows are, above them. */
  readonly title?: string;
  readonly legend?: readonly LegendItem[];
  /** The largest distance from one dot to the next. */
  readonly largest?: number;
  /** Dots in a line, where fives and tens are not what counts. */
  readonly lengths?: readonly number[];
}

/** The words of a row: its figure, its name and its note, and where they stand. */
interface RowWords {
  readonly name: Block;
  readonly note: Block;
  /** Height of what stands above the dots. */
  readonly above: number;
}

/**
 * Fields of dots one below the other, each with its figure and its name: beside the dots in a wide
 * room, above them in a narrow one.
 */
export function waffleRowsForm(
  items: readonly WaffleItem[],
  room: Room,
  { title = '', legend = [], largest, lengths }: WaffleRowsOptions = {},
): Scene {
  const { width, bare = false } = room;
  const flat = room.height !== undefined && width > Math.max(400, room.height * 1.7);
  const wide = (isWide(room) || flat) && !bare;
  const numeral = wide && room.height === undefined ? 24 : 21;
  const figure = { size: numeral, style: 'headline' } as const;
  const figures = Math.max(...items.map(({ text }) => wordsWidth(text, figure)));
  const heading = block(bare ? '' : title, width, { style: 'strong' });
  const headingHeight = heading.lines > 0 ? heading.height + 6 : 0;
  const key = legendBlock(bare ? [] : legend, width);
  const head = headingHeight + key.height;
  const longest = Math.max(...items.map((item) => block(item.label, Infinity).width));
  const names = wide ? Math.min(longest + 1, width * 0.32) : 0;
  const left = bare ? 8 : wide ? names + figures + 28 : 0;
  const across = width - left - (bare ? 8 : 0);
  const words = items.map(({ label: name, text, note = '', unmet = false }): RowWords => {
    if (bare) return { name: noWords, note: noWords, above: 0 };
    const beside = wordsWidth(text, figure) + (text === '' ? 0 : 8);
    const own = block(name, wide ? names : width - beside, {});
    const said = block(note, across, { tone: unmet ? 'shortfall' : 'muted' });
    const above = wide ? 0 : Math.max(numeral * 1.2, own.height + 8);
    return { name: own, note: said, above: above + 2 };
  });
  const few = items.every(({ groups }) => unitCount(groups) <= 10);
  // Rows in a picture are set close, and spread where there is room to spare.
  const gap = bare || room.height !== undefined ? 8 : wide ? 14 : 15;
  const fixed =
    head +
    gap * (items.length - 1) +
    (bare ? 16 : 2) +
    sum(words, ({ above, note }) => above + note.height + (note.lines > 0 ? 3 : 0)) +
    (wide ? items.length * 8 : 0);
  const { columns, pitch } = fitWaffle(
    (length) => sum(items, ({ groups }) => Math.max(1, waffleLines(groups, length))),
    {
      across,
      down: room.height === undefined ? Infinity : Math.max(20, room.height - fixed),
      ...(room.height === undefined ? { worthwhile: 0.9 } : {}),
      least: bare ? 0 : few ? 14 : 9,
      largest: largest ?? (bare ? 34 : few ? (wide ? 34 : 26) : wide ? 18 : 16),
      lengths: lengths ?? (few ? [10] : [10, 20, 40]),
    },
  );
  const high = ({ groups }: WaffleItem): number => waffleLines(groups, columns) * pitch;
  const heights = items.map((item, i) => {
    const { name, note, above } = words[i] ?? { name: noWords, note: noWords, above: 0 };
    const lower = wide ? Math.max(0, numeral * 1.15 - pitch) / 2 : 0;
    const dots = lower + high(item) + (note.lines > 0 ? note.height + 3 : 0);
    const beside = wide ? Math.max(pitch, numeral * 1.15, name.height) : 0;
    return bare ? dots : above + Math.max(dots, beside);
  });
  const natural = head + sum(heights) + gap * (items.length - 1) + 2;
  // A picture or a screen that has room to spare spreads its rows.
  const spread =
    (room.height === undefined && !bare) || items.length < 2
      ? 0
      : Math.max(
          0,
          Math.min(24, ((room.height ?? 160) - natural - (bare ? 14 : 0)) / (items.length - 1)),
        );
  const longestLine = Math.max(...items.map(({ groups }) => Math.min(columns, unitCount(groups))));
  const indent = bare ? (width - longestLine * pitch) / 2 : left;
  let top = bare
    ? ((room.height ?? 160) - sum(heights) - (gap + spread) * (items.length - 1)) / 2
    : head;
  const marks = items.flatMap((item, index) => {
    const { name, note, above } = words[index] ?? { name: noWords, note: noWords, above: 0 };
    const height = heights[index] ?? 0;
    const start = top;
    top += height + gap + spread;
    // Beside dots of one line, name and figure stand at their height; beside more, at the first.
    const line = Math.max(pitch, numeral * 1.15);
    const middle = start + above + (wide ? line / 2 : 0);
    const dots = wide ? middle - pitch / 2 : start + above;
    const baseline = wide ? middle + textSize * 0.36 : start + numeral;
    const said = bare
      ? []
      : [
          wide
            ? label(item.text, names + 14 + figures, middle + numeral * 0.36, {
                ...figure,
                anchor: 'end',
              })
            : label(item.text, 0, start + numeral, figure),
          ...name.place(
            wide || item.text === '' ? 0 : wordsWidth(item.text, figure) + 8,
            wide
              ? Math.max(start, Math.min(middle - name.height / 2, baseline - textSize))
              : baseline - textSize,
          ),
          ...note.place(left, dots + high(item) + 3),
        ];
    return itemGroups(
      item,
      { x: indent, y: dots, pitch, columns },
      { x: 0, y: start, width, height: bare ? height : Math.max(24, height) },
      said,
    );
  });
  return {
    width,
    height: bare ? (room.height ?? 160) : Math.ceil(top - gap - spread + 2),
    marks: [...heading.place(0, 0), ...key.place(0, headingHeight), ...marks],
  };
}
