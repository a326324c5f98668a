import { max, scaleBand, scaleLinear } from 'd3';
import { legendBlock, type LegendItem } from '../../legend.ts';
import { rule } from '../../marks/rule.ts';
import { isWide, rowGroup, type Room, type Scene } from '../../scene.ts';
import { block, label, textSize, wordsWidth } from '../../words.ts';
import { levelsOf, type ColumnItem, type ColumnLevel } from './item.ts';
import { figure, levelWords, shapes } from './parts.ts';

/** What all columns share. */
export interface ColumnOptions {
  /** The top of the scale; the highest column or target when absent. */
  readonly whole?: number;
  /** What all columns were to reach: one line over them all. */
  readonly norm?: ColumnLevel;
  readonly legend?: readonly LegendItem[];
  /** How high the columns are in a room that asks for no height. */
  readonly height?: number;
}

/** From the edge of a column to the words beside it, and the share of its place that they may take. */
const besideGap = 10;
const levelShare = 0.54;

const topOf = ({ value, targets = [], before }: ColumnItem): number =>
  Math.max(value, before?.at ?? 0, ...targets.map(({ at }) => at));

/** Whether names can stand under columns side by side without breaking a word. */
export function columnsFit(names: readonly string[], { width }: Room): boolean {
  const step = width / names.length - 8;
  return names.every((name) => block(name, step, { style: 'strong' }).width <= step);
}

interface Columns {
  readonly x: (key: string) => number;
  readonly step: number;
  readonly columnWidth: number;
  readonly beside: boolean;
}

/** How wide columns are, and whether the words of their levels stand beside them. */
function columnsOf(items: readonly ColumnItem[], { width, bare = false }: Room): Columns {
  const x = scaleBand(
    items.map(({ key }) => key),
    [bare ? 8 : 0, bare ? width - 8 : width],
  );
  const step = x.bandwidth();
  const words = Math.max(
    0,
    ...items.flatMap(levelsOf).map(({ text }) => block(text, step * levelShare).width),
  );
  const left = step - words - besideGap - 12;
  const beside = !bare && words > 0 && left >= 44;
  return {
    x: (key) => x(key) ?? 0,
    step,
    beside,
    columnWidth: bare ? step * 0.72 : Math.min(beside ? left : step * 0.74, 150),
  };
}

/**
 * Columns side by side on one scale from zero. What is missing up to a target hangs hatched from it;
 * a column with a target or an earlier level is pale under a strong edge, so that lines and figures
 * across it can be read.
 */
export function columnsForm(
  items: readonly ColumnItem[],
  room: Room,
  { whole, norm, legend = [], height = 190 }: ColumnOptions = {},
): Scene {
  const { width, bare = false } = room;
  const wide = isWide(room);
  const highest = Math.max(whole ?? 0, norm?.at ?? 0, max(items, topOf) ?? 1) || 1;
  const key = legendBlock(bare ? [] : legend, width);
  const { x, step, columnWidth, beside } = columnsOf(items, room);
  const widest = Math.max(
    ...items.map(({ text }) => wordsWidth(text, { size: 1, style: 'headline' })),
  );
  const edged = !bare && (norm !== undefined || items.some((item) => levelsOf(item).length > 0));
  const numeral = bare
    ? 0
    : Math.max(Math.min(wide ? 26 : 20, ((beside ? columnWidth : step) * 0.96) / widest), textSize);
  const anchor = beside ? 'start' : 'middle';
  const names = items.map((item) => block(item.label, step - 8, { style: 'strong', anchor }));
  const notes = items.map(({ note = '' }) => block(note, step - 8, { tone: 'muted', anchor }));
  const below = names.map((name, index) => name.height + (notes[index]?.height ?? 0));
  const foot = bare ? 8 : 8 + Math.max(...below);
  const head = bare
    ? 10
    : key.height + (norm === undefined ? (edged ? textSize : numeral * 1.3 + 4) : textSize * 1.6);
  const tall =
    room.height === undefined
      ? height * (wide ? 1.25 : 1)
      : Math.max(110, room.height - head - foot);
  const base = head + tall;
  const y = scaleLinear([0, highest], [base, head]).clamp(true);
  const marks = items.map((item, index) => {
    const start = x(item.key);
    const left = start + (beside ? 6 : (step - columnWidth) / 2);
    const goal = Math.max(topOf(item), norm?.at ?? 0);
    const drawn = shapes(item, y, { left, width: columnWidth, goal, edged });
    const box = { x: start, y: key.height, width: step, height: base + foot - key.height };
    if (bare) return rowGroup(item.key, box, drawn);
    const middle = left + columnWidth / 2;
    const nameAt = beside ? left : start + step / 2;
    const words = [
      ...(beside
        ? levelWords(item, y, {
            left: left + columnWidth + besideGap,
            width: step * levelShare,
            top: head - textSize,
            base,
          })
        : []),
      figure(item, y, { middle, size: numeral, inside: edged, base }),
      ...(names[index]?.place(nameAt, base + 6) ?? []),
      ...(notes[index]?.place(nameAt, base + 6 + (names[index]?.height ?? 0)) ?? []),
    ];
    return rowGroup(item.key, box, [...drawn, ...words]);
  });
  const end = bare ? width - 4 : width;
  return {
    width,
    height: bare ? (room.height ?? 160) : Math.ceil(base + foot),
    marks: [
      ...key.place(0, 0),
      ...marks,
      rule('base', bare ? 4 : 0, base + 1, end, base + 1),
      ...(norm === undefined
        ? []
        : [
            rule('target', bare ? 4 : 0, y(norm.at), end, y(norm.at)),
            ...(bare ? [] : [label(norm.text, 0, y(norm.at) - 7)]),
          ]),
    ],
  };
}
