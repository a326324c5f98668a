import { max, scaleLinear, sum } from 'd3';
import type { LegendItem } from '../legend.ts';
import { bar } from '../marks/bar.ts';
import { rule } from '../marks/rule.ts';
import { isWide, type Room, type Scene } from '../scene.ts';
import type { Tone } from '../tone.ts';
import { label, textSize, wordsWidth, type Set } from '../words.ts';
import { rowsForm, type Panel, type Row } from './rows.ts';

/** A bar with its figure behind it. */
export interface BarItem extends Row {
  readonly value: number;
  readonly text: string;
  /** What the bar consists of, from the left; one part in the colour of results when absent. */
  readonly parts?: readonly {
    readonly value: number;
    readonly tone: Tone;
    readonly look?: 'hatch' | 'outline';
  }[];
  /** What it was to reach; the second body's target is dashed. */
  readonly targets?: readonly { readonly at: number; readonly second?: boolean }[];
}

/** What all bars share. */
export interface BarOptions {
  /** The value of a bar that is whole, unless some are longer; the longest when absent. */
  readonly whole?: number;
  readonly legend?: readonly LegendItem[];
}

/** Few bars are thicker, and their figures larger. */
const few = 4;

/** Room for half of a target's line at the right edge. */
const lineRoom = 2;

/** Where a bar and its targets end; a part below zero, of numbers that do not fit, takes no room. */
function endOf({ value, parts, targets = [] }: BarItem): number {
  const length = parts === undefined ? value : sum(parts, (part) => Math.max(0, part.value));
  return Math.max(0, length, ...targets.map(({ at }) => at));
}

/** How high a bar is: as a page has it, and in a picture as high as it can be. */
function barHeight(items: readonly BarItem[], room: Room): number {
  const wide = isWide(room);
  const usual = (wide ? 20 : 16) * (items.length <= few ? 1.6 : 1);
  if (room.height === undefined) return usual;
  const words = (wide ? 0 : 20) + (items.some(({ remark }) => remark !== undefined) ? 22 : 0);
  return Math.min(58, Math.max(usual, (room.height - 30) / items.length - words - 22));
}

/** Rows of bars from zero on one scale, each with its figure. */
export function barsForm(
  panels: readonly Panel<BarItem>[],
  room: Room,
  { whole, legend = [] }: BarOptions = {},
): Scene {
  const items = panels.flatMap(({ rows }) => rows);
  const top = Math.max(whole ?? 0, max(items, endOf) ?? 0) || 1;
  const figure: Set & { readonly size: number } =
    items.length <= few
      ? { size: isWide(room) ? 24 : 19, style: 'headline' }
      : { size: textSize, style: 'strong' };
  // A figure behind a target that it does not reach could be read as that of the target.
  const atEdge = items.some(({ value, targets = [] }) => targets.some(({ at }) => at > value));
  const behind = ({ text }: BarItem): number =>
    room.bare === true || atEdge || text === '' ? lineRoom : wordsWidth(text, figure) + 8;
  const high = barHeight(items, room);
  return rowsForm(panels, room, {
    legend,
    height: ({ parts }) => (parts?.length === 0 ? 0 : high),
    figure: atEdge ? 'edge' : 'marks',
    marks(row, strip) {
      // As long as the figure behind each bar leaves room for.
      const length = strip.right - strip.left;
      const ends = items.map(
        (item) => ((length - behind(item)) * top) / Math.max(endOf(item), 1e-9),
      );
      const x = scaleLinear(
        [0, top],
        [strip.left, strip.left + Math.max(0, Math.min(length - lineRoom, ...ends))],
      );
      const { targets = [], parts = [{ value: row.value, tone: 'result' }] } = row;
      let end = 0;
      const drawn = parts.map(({ value, ...look }) => {
        const from = x(end);
        end += Math.max(0, value);
        return bar({ x: from, y: strip.top, width: x(end) - from, height: strip.height, ...look });
      });
      return [
        ...drawn,
        ...targets.map(({ at, second = false }) =>
          rule(
            second ? 'target-second' : 'target',
            x(at),
            strip.top - 4,
            x(at),
            strip.top + strip.height + 4,
          ),
        ),
        ...(room.bare === true || atEdge || row.text === ''
          ? []
          : [
              label(
                row.text,
                x(endOf(row)) + 8,
                strip.top + strip.height / 2 + figure.size * 0.36,
                figure,
              ),
            ]),
      ];
    },
  });
}
