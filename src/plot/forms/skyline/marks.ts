import { bar } from '../../marks/bar.ts';
import { dot } from '../../marks/dot.ts';
import type { SvgNode } from '../../svg.ts';

/** A target: how far over or under it a result is. */
export interface SkylineItem {
  readonly key: string;
  readonly label: string;
  /** The gap, as the language writes it. */
  readonly text: string;
  readonly gap: number;
  readonly met: boolean;
  /** Over, but by how much is not known: only an outline is drawn. */
  readonly unknown?: boolean;
  /** How many targets stand here: a bar each, side by side. */
  readonly count: number;
  /** Items of one group stand together under its name. */
  readonly group?: string;
}

/** The words that a skyline needs. */
export interface SkylineWords {
  /** What the line is. */
  readonly line: string;
  /** The smallest gaps, where they cannot all be named. */
  readonly others: (count: number) => string;
}

/** How much of an unknown excess is drawn, in points: enough to be seen, as an outline. */
const unknownReach = 1.6;

/** How far an item reaches from the line, in points. */
export function reachOf({ gap, unknown = false }: SkylineItem): number {
  return unknown ? unknownReach : Math.abs(gap);
}

/** The longest of either side, in points; never too little for a scale. */
export function reaches(items: readonly SkylineItem[]): { over: number; under: number } {
  const longest = (met: boolean): number =>
    Math.max(0, ...items.filter((item) => item.met === met).map(reachOf));
  const [over, under] = [longest(true), longest(false)];
  return { over: over + under < 1 ? 1 : over, under };
}

/** A gap this small still shows. */
const least = 2.5;

/** The bars of an item; what is met to the digit is a ring on the line. */
export function gapMarks(
  item: SkylineItem,
  place: (share: number, of: number) => { x: number; y: number; width: number; height: number },
  onLine: { readonly x: number; readonly y: number },
  perPoint: number,
): readonly SvgNode[] {
  if (item.met && item.gap === 0 && item.unknown !== true)
    return [dot({ ...onLine, radius: 4.5, tone: 'result', ring: true })];
  const size = Math.max(least, reachOf(item) * perPoint);
  return Array.from({ length: item.count }, (_, index) =>
    bar({
      ...place(index, size),
      tone: item.met ? 'result' : 'shortfall',
      ...(item.met ? (item.unknown === true ? { look: 'outline' } : {}) : { look: 'hatch' }),
    }),
  );
}
