import { textSize, wordsWidth, type Set } from '../../words.ts';
import { placeFlags, type Flag, type Flagged } from '../flags.ts';
import { reaches, reachOf, type SkylineItem, type SkylineWords } from './marks.ts';

/** Where the bars of an item stand. */
export interface Slot {
  readonly item: SkylineItem;
  readonly left: number;
  readonly right: number;
}

/** Between the bars of one item: in widths of a bar. */
export const inside = 0.12;
/** Between items. */
export const between = 0.55;
/** Between what is met and what is not. */
const betweenGroups = 1.5;

/** No more of a room's width for one bar than this, so that few bars are still bars. */
const widest = 0.06;

/** Between a figure and its name. */
export const beforeName = 5;

/** Places the bars from one edge to the other, and says how wide one is. */
export function slotsOf(items: readonly SkylineItem[], from: number, to: number) {
  let at = 0;
  const places = items.map((item, index) => {
    const before = items[index - 1];
    if (before !== undefined) at += before.met === item.met ? between : betweenGroups;
    const left = at;
    at += item.count + inside * (item.count - 1);
    return { item, left, right: at };
  });
  const unit = Math.min((to - from) / Math.max(at, 1), (to - from) * widest);
  return {
    unit,
    slots: places.map(({ item, left, right }): Slot => ({
      item,
      left: from + left * unit,
      right: from + right * unit,
    })),
  };
}

/** The figure of an item; the longest bars have theirs larger. */
export function figureOf(item: SkylineItem, large: number): Set & { readonly size: number } {
  return reachOf(item) >= large && item.unknown !== true
    ? { size: 19, style: 'headline', tone: item.met ? 'result' : 'shortfall' }
    : { size: textSize, style: 'strong', tone: item.met ? 'result' : 'shortfall' };
}

/** Where all words stand, and how much room they and the bars take on either side of the line. */
export interface Laid {
  readonly above: number;
  readonly below: number;
  /** By item: its flag, and whether it hangs. */
  readonly flags: ReadonlyMap<string, { readonly flag: Flag; readonly hangs: boolean }>;
}

/** From where to where the words about unnamed columns go: over them, and no further than the edge. */
export function bracketOver(quiet: readonly Slot[], width: number, words: number) {
  const [first, last] = [quiet[0]?.left ?? 0, quiet.at(-1)?.right ?? 0];
  const from = Math.max(0, Math.min((first + last - words) / 2, width - words));
  return { from, to: from + words, first, last };
}

/** How far over the line those words reach. */
export function bracketHeight(quiet: readonly Slot[], perPoint: number): number {
  return Math.max(6, ...quiet.map(({ item }) => reachOf(item) * perPoint)) + 26;
}

/** Places the words of all items that have any: those of `hanging` under the line. */
function lay(
  slots: readonly Slot[],
  width: number,
  perPoint: number,
  hanging: ReadonlySet<string>,
  silent: ReadonlySet<string>,
  large: number,
  summary: number,
): Laid | undefined {
  const quiet = slots.filter(({ item }) => silent.has(item.key));
  const bracket = quiet[0] === undefined ? undefined : bracketOver(quiet, width, summary);
  const sizeOf = ({ item }: Slot) => {
    const figure = figureOf(item, large);
    return {
      width: wordsWidth(item.text, figure) + beforeName + wordsWidth(item.label),
      height: figure.size * 1.24,
    };
  };
  const column = (slot: Slot, up: boolean): Flagged => ({
    left: slot.left,
    right: slot.right,
    reach: Math.max(
      slot.item.met === up ? Math.max(5, reachOf(slot.item) * perPoint) : 2,
      up && bracket !== undefined && slot.left < bracket.to && slot.right > bracket.from
        ? bracketHeight(quiet, perPoint)
        : 0,
    ),
    ...(silent.has(slot.item.key) || hanging.has(slot.item.key) === up
      ? {}
      : { words: sizeOf(slot) }),
  });
  const up = placeFlags(
    slots.map((slot) => column(slot, true)),
    width,
  );
  // Under the line flags fly to the left: the same in a mirror.
  const down = placeFlags(
    slots
      .map((slot) => column(slot, false))
      .map(({ left, right, ...rest }) => ({ ...rest, left: width - right, right: width - left }))
      .toReversed(),
    width,
  )?.toReversed();
  if (up === undefined || down === undefined) return undefined;
  const { over, under } = reaches(slots.map(({ item }) => item));
  const flags = new Map<string, { flag: Flag; hangs: boolean }>();
  slots.forEach((slot, index) => {
    const [above, below] = [up[index], down[index]];
    if (above !== undefined) flags.set(slot.item.key, { flag: above, hangs: false });
    if (below !== undefined) {
      const { lead } = below;
      const x = width - below.x - sizeOf(slot).width;
      const flag = { ...below, x, ...(lead === undefined ? {} : { lead: width - lead }) };
      flags.set(slot.item.key, { flag, hangs: true });
    }
  });
  const farthest = (side: readonly (Flag | undefined)[]): number =>
    Math.max(0, ...side.map((flag) => flag?.to ?? 0));
  return {
    above: Math.max(over * perPoint, farthest(up), 20),
    below: Math.max(under * perPoint, farthest(down), 8),
    flags,
  };
}

/** Up to this part of the longest excess, words may stand under the line. */
const lowest = 0.22;

/** Which of the smallest excesses have their words under the line: as many as save most height. */
function layLow(
  slots: readonly Slot[],
  width: number,
  perPoint: number,
  silent: ReadonlySet<string>,
  large: number,
  summary: number,
): Laid | undefined {
  const low = reaches(slots.map(({ item }) => item)).over * lowest;
  const short = slots.filter(({ item }) => !item.met).map(({ item }) => item.key);
  const met = slots
    .map(({ item }) => item)
    .filter((item) => item.met && !silent.has(item.key) && reachOf(item) < low)
    .toSorted((a, b) => reachOf(a) - reachOf(b))
    .map(({ key }) => key);
  const all = met.map((_, count) =>
    lay(
      slots,
      width,
      perPoint,
      new Set([...short, ...met.slice(0, count)]),
      silent,
      large,
      summary,
    ),
  );
  return [...all, lay(slots, width, perPoint, new Set([...short, ...met]), silent, large, summary)]
    .filter((laid) => laid !== undefined)
    .toSorted((a, b) => a.above + a.below - b.above - b.below)[0];
}

/** Pixels for a point: as it stands in a page, and the fewest in a picture. */
const usual = 7.5;
const fewest = 3.2;

/** The parts of the longest excess up to which names may be left out of a picture. */
const dispensable = [0, 0.12, 0.22] as const;

/** In a picture as flat as this many names are left out rather than made too small to read. */
const flat = 300;

/** Lays the drawing out so that it fits the height, naming as many items as it can. */
export function fit(
  slots: readonly Slot[],
  width: number,
  height: number | undefined,
  words: SkylineWords,
) {
  const items = slots.map(({ item }) => item);
  const { over, under } = reaches(items);
  const large = Math.max(over, under) * 0.22;
  const summaryOf = (silent: ReadonlySet<string>): number => {
    const own = items.filter(({ key }) => silent.has(key));
    return wordsWidth(words.others(own.reduce((sum, { count }) => sum + count, 0)));
  };
  const silences = dispensable
    .slice(0, height === undefined ? 1 : height < flat ? 3 : 2)
    .map(
      (part) =>
        new Set(
          items.filter((item) => item.met && reachOf(item) < over * part).map(({ key }) => key),
        ),
    );
  const scales = height === undefined ? [usual] : [16, 13, 11, 9, 7.5, 6.2, 5.2, 4.4, 3.7, fewest];
  let last:
    { laid: Laid; perPoint: number; silent: ReadonlySet<string>; large: number } | undefined;
  const looks = silences.map((silent) => ({ silent, large }));
  const plain = silences.at(-1);
  // The last resort of a flat picture: all figures small.
  if (height !== undefined && height < flat && plain !== undefined)
    looks.push({ silent: plain, large: Infinity });
  for (const look of looks) {
    for (const perPoint of scales) {
      const laid = layLow(slots, width, perPoint, look.silent, look.large, summaryOf(look.silent));
      if (laid === undefined) continue;
      last = { laid, perPoint, ...look };
      if (height === undefined || laid.above + laid.below <= height) return last;
    }
  }
  return last;
}
