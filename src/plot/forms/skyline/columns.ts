import { rule } from '../../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import { label, labels, wordsWidth } from '../../words.ts';
import type { Flag } from '../flags.ts';
import {
  beforeName,
  between,
  bracketHeight,
  bracketOver,
  figureOf,
  fit,
  inside,
  slotsOf,
  type Laid,
  type Slot,
} from './layout.ts';
import { gapMarks, reaches, reachOf, type SkylineItem, type SkylineWords } from './marks.ts';
import { skylineRows } from './rows.ts';

function thumbnail(items: readonly SkylineItem[], { width, height = 160 }: Room): Scene {
  const { slots, unit } = slotsOf(items, 8, width - 8);
  const { over, under } = reaches(items);
  const perPoint = (height - 20) / (over + under);
  const line = 10 + over * perPoint;
  return {
    width,
    height,
    marks: [
      ...slots.flatMap((slot) => columnMarks(slot, unit, line, perPoint)),
      rule('target', 4, line, width - 4, line),
    ],
  };
}

function columnMarks(
  { item, left, right }: Slot,
  unit: number,
  line: number,
  perPoint: number,
): readonly SvgNode[] {
  return gapMarks(
    item,
    (index, size) => ({
      x: left + index * unit * (1 + inside),
      y: item.met ? line - size : line,
      width: unit,
      height: size,
    }),
    { x: (left + right) / 2, y: line },
    perPoint,
  );
}

/**
 * Bars that stand on a lying line or hang from it, each with its name like a flag. Where the names
 * find no place at all, the bars lie.
 */
export function skylineColumns(
  items: readonly SkylineItem[],
  room: Room,
  words: SkylineWords,
): Scene {
  if (room.bare === true) return thumbnail(items, room);
  const { width } = room;
  const { slots, unit } = slotsOf(items, 0, width);
  const spare = room.height === undefined ? undefined : room.height - 10;
  const fitted = fit(slots, width, spare, words);
  if (fitted === undefined) return skylineRows(items, room, words);
  const { laid, perPoint, silent, large } = fitted;
  const extra = Math.max(0, (spare ?? 0) - laid.above - laid.below) / 2;
  const line = 4 + laid.above + Math.min(extra, 30);
  const height = Math.ceil(line + laid.below + 6 + Math.min(extra, 30));
  const marks = slots.map((slot) => {
    const { item, left, right } = slot;
    const placed = laid.flags.get(item.key);
    const box = {
      x: Math.max(0, left - (unit * between) / 2),
      y: 0,
      width: right - left + unit * between,
      height,
    };
    return rowGroup(item.key, box, [
      ...(placed?.flag.lead === undefined
        ? []
        : [
            rule(
              'lead',
              placed.flag.lead,
              item.met !== placed.hangs
                ? line + (item.met ? -1 : 1) * Math.max(2, reachOf(item) * perPoint)
                : line,
              placed.flag.lead,
              line + (placed.hangs ? 1 : -1) * (placed.flag.to - 5),
            ),
          ]),
      ...columnMarks(slot, unit, line, perPoint),
      ...(placed === undefined ? [] : flagWords(item, placed, line, large)),
    ]);
  });
  const quiet = slots.filter(({ item }) => silent.has(item.key));
  return {
    width,
    height,
    marks: [
      ...marks,
      rule('target', 0, line, width, line),
      ...othersWords(quiet, perPoint, line, width, words),
      ...lineWords(slots, laid, quiet, line, width, words),
    ],
  };
}

function flagWords(
  item: SkylineItem,
  { flag, hangs }: { readonly flag: Flag; readonly hangs: boolean },
  line: number,
  large: number,
): readonly SvgNode[] {
  const figure = figureOf(item, large);
  const baseline = hangs ? line + flag.from + figure.size : line - flag.from - figure.size * 0.26;
  if (!hangs) return [labels([[item.text, figure], [item.label]], flag.x, baseline)];
  const end = flag.x + wordsWidth(item.label) + beforeName + wordsWidth(item.text, figure);
  return [labels([[item.label], [item.text, figure]], end, baseline, 'end')];
}

/** Says how many met their targets without being named, over a bracket. */
function othersWords(
  quiet: readonly Slot[],
  perPoint: number,
  line: number,
  width: number,
  words: SkylineWords,
): readonly SvgNode[] {
  if (quiet.length === 0) return [];
  const text = summaryText(quiet, words);
  const { from, first, last } = bracketOver(quiet, width, wordsWidth(text));
  const y = line - bracketHeight(quiet, perPoint) + 20;
  return [rule('lead', first, y, last, y), label(text, from, y - 6, { tone: 'muted' })];
}

function summaryText(quiet: readonly Slot[], words: SkylineWords): string {
  return words.others(quiet.reduce((sum, { item }) => sum + item.count, 0));
}

/** Names the line at its right end, where nothing stands on it. */
function lineWords(
  slots: readonly Slot[],
  laid: Laid,
  quiet: readonly Slot[],
  line: number,
  width: number,
  words: SkylineWords,
): readonly SvgNode[] {
  const from = width - wordsWidth(words.line, { style: 'strong' }) - 8;
  const standing = slots.some(({ item, right }) => item.met && right > from);
  const written = [...laid.flags].some(([key, { flag, hangs }]) => {
    const own = slots.find(({ item }) => item.key === key)?.item;
    const end = own === undefined ? 0 : flag.x + wordsWidth(`${own.text} ${own.label}`) + 10;
    return !hangs && flag.from < 24 && end > from;
  });
  const summed =
    quiet.length > 0 &&
    bracketOver(quiet, width, wordsWidth(summaryText(quiet, words))).to > from - 8;
  return standing || written || summed
    ? []
    : [label(words.line, width, line - 7, { style: 'strong', anchor: 'end' })];
}
