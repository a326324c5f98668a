import { waffleRuns, type WaffleField, type WaffleGroup } from '../../marks/waffle.ts';
import { rowGroup } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';

/** Things of one kind among others; with a key of its own where the table has a row for them. */
export interface WafflePart extends WaffleGroup {
  readonly key?: string;
}

/** Things that stand together, a dot each, and what is said of them. */
export interface WaffleItem {
  /** The key of its row in the chart's table; none where only its parts have rows. */
  readonly key?: string;
  readonly label: string;
  readonly note?: string;
  /** The note says what fell short. */
  readonly unmet?: boolean;
  /** The number of dots, as the language writes it. */
  readonly text: string;
  readonly groups: readonly WafflePart[];
}

/** How many dots stand in a line, and how far apart. */
export interface WaffleSetting {
  readonly columns: number;
  readonly pitch: number;
}

/** The room that dots may take. */
export interface WaffleRoom {
  readonly across: number;
  readonly down: number;
  /** Dots are not set further apart than this. */
  readonly largest: number;
  /** Nor closer than this for want of height: the drawing is higher then. */
  readonly least?: number;
  /** Lines of fives and tens can be counted. */
  readonly lengths?: readonly number[];
  /** By how much longer lines must make the dots larger: short ones fill a high room. */
  readonly worthwhile?: number;
}

/** The setting with the largest dots for which all lines have room. */
export function fitWaffle(
  lines: (columns: number) => number,
  { across, down, largest, least = 3, lengths = [5, 10, 20, 40], worthwhile = 1.18 }: WaffleRoom,
): WaffleSetting {
  const [first = { columns: 10, pitch: 1 }, ...others] = lengths.map((columns) => ({
    columns,
    pitch: Math.min(largest, across / columns, Math.max(least, down / Math.max(1, lines(columns)))),
  }));
  return others.reduce((best, each) => (each.pitch > best.pitch * worthwhile ? each : best), first);
}

type Box = Parameters<typeof rowGroup>[1];

/** The dots and words of an item: a group for its row, and one for each part that has its own. */
export function itemGroups(
  { key, groups }: Pick<WaffleItem, 'key' | 'groups'>,
  field: WaffleField,
  box: Box,
  words: readonly SvgNode[],
): readonly SvgNode[] {
  const runs = waffleRuns(groups, field);
  const own = runs.filter(({ group }) => group.key === undefined || group.key === key);
  const parts = runs.filter(({ group }) => group.key !== undefined && group.key !== key);
  const marks = [...own.flatMap((run) => run.marks), ...words];
  return [
    ...(key === undefined ? marks : [rowGroup(key, box, marks)]),
    ...parts.map((run) => rowGroup(run.group.key ?? '', run.reach, run.marks)),
  ];
}
