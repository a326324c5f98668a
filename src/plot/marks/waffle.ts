import { range, sum } from 'd3';
import { roundCoordinate, svg, type SvgNode } from '../svg.ts';
import type { Tone } from '../tone.ts';

/** So many things of one kind, a dot each. */
export interface WaffleGroup {
  readonly count: number;
  readonly tone: Tone;
  /** A ring for what is past, missing or not yet; a closed one is a dot that opens in a later view. */
  readonly ring?: boolean | 'closed';
  /** A small dot for what nothing is said of. */
  readonly small?: boolean;
}

/** Where the dots of a field stand. */
export interface WaffleField {
  /** Left edge, and the edge that the field grows from: its top, or with `up` its ground. */
  readonly x: number;
  readonly y: number;
  /** From the centre of one dot to that of the next. */
  readonly pitch: number;
  /** Dots in a line. */
  readonly columns: number;
  /** Grows upwards from its ground. */
  readonly up?: boolean;
  /** Places before the first dot, where others of the same field stand. */
  readonly first?: number;
}

/** The dots of a group, and the lines of the field that they stand in. */
export interface WaffleRun<G extends WaffleGroup> {
  readonly group: G;
  readonly marks: readonly SvgNode[];
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
  /** Where a finger finds it; it lies over no other group's. */
  readonly reach: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The part of the pitch that a dot takes. */
const share = { usual: 0.78, small: 0.42 };

/** More dots than anyone counts; a slip of a pen in a table is not to stop a reader's browser. */
const most = 20_000;

/** A count that can be drawn: a remainder of numbers that do not fit together may be below zero. */
export function drawable(count: number): number {
  return Number.isNaN(count) ? 0 : Math.max(0, Math.min(most, Math.round(count)));
}

/** How many things there are in all groups. */
export function unitCount(groups: readonly WaffleGroup[]): number {
  return sum(groups, ({ count }) => drawable(count));
}

/** How many lines of dots there are. */
export function waffleLines(groups: readonly WaffleGroup[], columns: number): number {
  return Math.ceil(unitCount(groups) / columns);
}

/**
 * The box in which a finger finds the dots from one up to another: lines of their own, or else the
 * longer part of a line that they share, so that no group's box lies over another's.
 */
function reachOf(
  from: number,
  next: number,
  { x, y, pitch, columns, up = false }: WaffleField,
): WaffleRun<WaffleGroup>['reach'] {
  const [opening, closing] = [Math.floor(from / columns), Math.floor((next - 1) / columns)];
  const [start, end] = [from % columns, ((next - 1) % columns) + 1];
  const box = (line: number, lines: number, left: number, right: number) => ({
    x: x + left * pitch,
    y: up ? y - (line + lines) * pitch : y + line * pitch,
    width: (right - left) * pitch,
    height: lines * pitch,
  });
  if (opening === closing) return box(opening, 1, start, end);
  const whole = start === 0 ? opening : opening + 1;
  const lines = (end === columns ? closing : closing - 1) - whole + 1;
  if (lines > 0) return box(whole, lines, 0, columns);
  return columns - start > end ? box(opening, 1, start, columns) : box(closing, 1, 0, end);
}

/**
 * Draws a dot for each of a few hundred things, group after group. A line of no length with round
 * ends is a dot in a few bytes; a second, thinner one in the paper's colour makes it a ring.
 */
export function waffleRuns<G extends WaffleGroup>(
  groups: readonly G[],
  { x, y, pitch, columns, up = false, first = 0 }: WaffleField,
): readonly WaffleRun<G>[] {
  let next = first;
  return groups
    .filter(({ count }) => drawable(count) > 0)
    .map((group) => {
      const { tone, ring = false, small = false } = group;
      const count = drawable(group.count);
      const from = next;
      next += count;
      let [left, top] = [0, 0];
      const d = range(from, next)
        .map((index) => {
          const line = Math.floor(index / columns) + 0.5;
          const px = Number(roundCoordinate(x + ((index % columns) + 0.5) * pitch));
          const py = Number(roundCoordinate(up ? y - line * pitch : y + line * pitch));
          const move = `m${roundCoordinate(px - left)} ${roundCoordinate(py - top)}h0`;
          [left, top] = [px, py];
          return move;
        })
        .join('');
      const width = pitch * (small ? share.small : share.usual);
      const dots = svg('path', { class: `unit ${tone}`, d, 'stroke-width': width });
      const core = ring === 'closed' ? 0 : Math.max(width * 0.45, width - 5);
      const start = Math.floor(from / columns);
      const height = (Math.floor((next - 1) / columns) + 1 - start) * pitch;
      const edge = up ? y - start * pitch - height : y + start * pitch;
      return {
        group,
        marks:
          ring === false
            ? [dots]
            : [dots, svg('path', { class: 'unit core', d, 'stroke-width': core })],
        box: {
          x,
          y: edge,
          width: (height > pitch ? columns : next - start * columns) * pitch,
          height,
        },
        reach: reachOf(from, next, { x, y, pitch, columns, up }),
      };
    });
}

/** Draws the dots of groups that need no place of their own. */
export function units(groups: readonly WaffleGroup[], field: WaffleField): readonly SvgNode[] {
  return waffleRuns(groups, field).flatMap(({ marks }) => marks);
}
