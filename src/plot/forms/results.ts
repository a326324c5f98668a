import { max, min, scaleLinear } from 'd3';
import type { LegendItem } from '../legend.ts';
import { dot } from '../marks/dot.ts';
import { rule } from '../marks/rule.ts';
import { isWide, type Room, type Scene } from '../scene.ts';
import { spread } from '../spread.ts';
import type { SvgNode } from '../svg.ts';
import { label, textSize, wordsWidth } from '../words.ts';
import { rowsForm, type Panel, type Row } from './rows.ts';

/** A result on a row's scale, with what it was to reach and what it is to reach next. */
export interface ResultItem extends Row {
  /** Not known when absent. */
  readonly value?: number;
  /** The result, as the language writes it, on the row. */
  readonly valueText?: string;
  readonly target?: { readonly at: number; readonly text: string };
  /** The next target, a dashed line; what is still to go is dashed too. */
  readonly aim?: { readonly at: number; readonly text: string };
}

/** What all results share. */
export interface ResultOptions {
  readonly format: (value: number) => string;
  /** Where the scale begins and ends; round values about all that is drawn when absent. */
  readonly domain?: readonly [number, number];
  readonly legend?: readonly LegendItem[];
  /** Rows without words at their marks; their figures stand at the edge. */
  readonly compact?: boolean;
}

/** Words over or under their marks, moved apart and kept inside the row. */
function spaced(
  words: readonly { readonly at: number; readonly text: string; readonly strong?: boolean }[],
  y: number,
  ends: readonly [number, number],
): readonly SvgNode[] {
  const set = (strong = false) =>
    strong ? ({ style: 'strong', tone: 'result' } as const) : ({} as const);
  const middles = spread(
    words.map(({ at, text, strong }) => ({ at, size: wordsWidth(text, set(strong)) + 8 })),
    [ends[0] - 4, ends[1] + 4],
  );
  return words.map(({ text, strong }, index) =>
    label(text, middles[index] ?? 0, y, { ...set(strong), anchor: 'middle', halo: true }),
  );
}

/**
 * Results as dots on rows of one scale, each beside the line of its target. Nothing is filled from
 * the edge, so that the scale may begin above zero.
 */
export function resultsForm(
  panels: readonly Panel<ResultItem>[],
  room: Room,
  { format, domain, legend = [], compact = false }: ResultOptions,
): Scene {
  const { bare = false } = room;
  const silent = bare || compact;
  const values = panels
    .flatMap(({ rows }) => rows)
    .flatMap(({ value, target, aim }) => [value, target?.at, aim?.at])
    .filter((each) => each !== undefined);
  const scale = scaleLinear(domain ?? [min(values) ?? 0, max(values) ?? 1], [0, 1]);
  const x = domain === undefined ? scale.nice(5) : scale;
  const place = ({ left, right }: { left: number; right: number }) =>
    x.copy().range(silent ? [left + 10, right - 10] : [left + 22, right - 22]);
  const half = isWide(room) ? 13 : 11;
  const text = textSize * 1.35;
  return rowsForm(panels, room, {
    legend,
    height: 2 * half + (silent ? 0 : 2 * text),
    axisHeight: silent ? 0 : text + 4,
    axis(strip) {
      if (silent) return [];
      const at = place(strip);
      const ticks = at.ticks(isWide(room) ? 5 : 3);
      return ticks.flatMap((tick) => [
        rule('grid', at(tick), strip.top, at(tick), strip.top + strip.height),
        label(format(tick), at(tick), strip.top + strip.height + textSize, {
          anchor: 'middle',
          tone: 'muted',
        }),
      ]);
    },
    marks({ value, valueText, target, aim }, strip) {
      const at = place(strip);
      const middle = strip.top + strip.height / 2;
      const reach = bare ? strip.height / 2 : half;
      const base = value ?? target?.at ?? 0;
      return [
        rule('lead', at.range()[0] ?? 0, middle, at.range()[1] ?? 0, middle),
        ...(target === undefined || value === undefined
          ? []
          : [rule('stem', at(target.at), middle, at(value), middle)]),
        ...(aim === undefined || value === undefined
          ? []
          : [rule('connector', at(base), middle, at(aim.at), middle)]),
        ...(target === undefined
          ? []
          : [rule('target', at(target.at), middle - reach, at(target.at), middle + reach)]),
        ...(aim === undefined
          ? []
          : [rule('target-second', at(aim.at), middle - reach, at(aim.at), middle + reach)]),
        ...(value === undefined
          ? []
          : [
              dot({
                x: at(value),
                y: middle,
                radius: bare ? Math.min(10, strip.height / 2 + 1) : 7,
                tone: 'result',
              }),
            ]),
        ...(silent
          ? []
          : [
              ...(value === undefined || valueText === undefined
                ? []
                : spaced([{ at: at(value), text: valueText, strong: true }], middle - half - 4, [
                    strip.left,
                    strip.right,
                  ])),
              ...spaced(
                [target, aim]
                  .filter((each) => each !== undefined)
                  .map((each) => ({ ...each, at: at(each.at) })),
                middle + half + textSize,
                [strip.left, strip.right],
              ),
            ]),
      ];
    },
  });
}
