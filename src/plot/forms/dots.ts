import { max, min, scaleLinear } from 'd3';
import { dot } from '../marks/dot.ts';
import { rule } from '../marks/rule.ts';
import { isWide, rowGroup, type Room, type Scene } from '../scene.ts';
import { block, label, textSize, wordsWidth } from '../words.ts';

/** A result as a dot above or below the line of its target. */
export interface DotItem {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly target: number;
  /** What is said over the dot: the result, or how far it is from its target. */
  readonly text: string;
  readonly targetText: string;
  /** How far apart they are, where that is not said over the dot. */
  readonly gapText?: string;
}

/** What all dots share. */
export interface DotOptions {
  /** Names a tick of the scale. */
  readonly format: (value: number) => string;
  /** Where the scale begins and ends; round values about all that is drawn when absent. */
  readonly domain?: readonly [number, number];
  /** What is drawn, over it: a part of a larger drawing. */
  readonly title?: string;
  /** How high the scale is in a room that asks for no height. */
  readonly height?: number;
}

/**
 * Dots over the lines of their targets on one upright scale. Nothing is filled, so that the scale may
 * begin above zero and open up what crowds at one end of it.
 */
export function dotsForm(items: readonly DotItem[], room: Room, options: DotOptions): Scene {
  const { width, bare = false } = room;
  const wide = isWide(room);
  const values = items.flatMap(({ value, target }) => [value, target]);
  const highest = max(values) ?? 1;
  const open = [Math.min(min(values) ?? 0, highest - 1), highest];
  const ticks = scaleLinear(options.domain ?? open, [1, 0]);
  if (options.domain === undefined) ticks.nice(4);
  const left = bare
    ? 8
    : 10 + Math.max(0, ...ticks.ticks(4).map((tick) => wordsWidth(options.format(tick))));
  const step = (width - left - (bare ? 8 : 0)) / Math.max(1, items.length);
  const widest = Math.max(
    1,
    ...items.map(({ text }) => wordsWidth(text, { size: 1, style: 'headline' })),
  );
  const numeral = Math.max(Math.min(wide ? 26 : 20, (step * 0.92) / widest), textSize);
  const heading = block(bare ? '' : (options.title ?? ''), width, { tone: 'muted' });
  const headingHeight = heading.lines > 0 ? heading.height + 6 : 0;
  const names = items.map((item) =>
    block(item.label, step - 8, { style: 'strong', anchor: 'middle' }),
  );
  const half = Math.min(bare ? 26 : wide ? 40 : 30, step * 0.42);
  // What is said of the gap stands beside its stem, or under the target where there is no room.
  const gaps = items.map(({ gapText = '' }) => wordsWidth(gapText, { style: 'strong' }));
  const beside = Math.max(0, ...gaps) <= step / 2 - half - 6;
  const aims = items.map(({ targetText, gapText = '' }) =>
    block(
      [
        { text: targetText, style: 'plain' },
        ...(beside || gapText === '' ? [] : [{ text: gapText, style: 'strong' as const }]),
      ],
      step - 8,
      { anchor: 'middle', halo: true },
    ),
  );
  const head = bare ? 16 : headingHeight + numeral * 1.4 + 10;
  const foot = bare ? 14 : 14 + Math.max(0, ...names.map(({ height }) => height));
  const aimHeight = bare ? 0 : Math.max(0, ...aims.map(({ height }) => height)) + 6;
  const tall =
    room.height === undefined
      ? (options.height ?? (wide ? 220 : 200))
      : Math.max(room.height - head - foot, 80);
  // Names that do not fit at this size ask for a room in which they are smaller.
  const fits = room.height === undefined || names.every((name) => name.width <= step - 2);
  const height = bare ? (room.height ?? 160) : Math.ceil(head + tall + foot) * (fits ? 1 : 2);
  const bottom = height - foot;
  // The words of the lowest target stand under its line.
  const y = ticks
    .copy()
    .range([bottom - (bare ? 8 : options.domain === undefined ? aimHeight : 0), head]);
  const marks = items.map((item, index) => {
    const { key, value, target } = item;
    const middle = left + (index + 0.5) * step;
    const drawn = [
      rule('stem', middle, y(value), middle, y(target)),
      rule('target', middle - half, y(target), middle + half, y(target)),
      dot({
        x: middle,
        y: y(value),
        radius: bare ? 9 : 7,
        tone: value < target ? 'shortfall' : 'result',
      }),
    ];
    const box = {
      x: left + index * step,
      y: headingHeight,
      width: step,
      height: height - headingHeight,
    };
    if (bare) return rowGroup(key, box, drawn);
    const near = Math.abs(y(target) - y(value)) < textSize * 1.7;
    const over = Math.min(y(value), y(target));
    const aim = aims[index];
    return rowGroup(key, box, [
      ...drawn,
      label(item.text, middle, over - 17, {
        size: numeral,
        style: 'headline',
        anchor: 'middle',
        halo: true,
      }),
      ...(beside && item.gapText !== undefined
        ? [
            label(
              item.gapText,
              middle + (near ? half + 6 : 12),
              near ? y(target) + 1 : (y(value) + y(target)) / 2 + textSize * 0.36,
              { style: 'strong', tone: value < target ? 'shortfall' : 'result', halo: true },
            ),
          ]
        : []),
      // Near the end of the scale they stand over the line, so as not to cover the names.
      ...(aim?.place(
        middle,
        Math.min(Math.max(y(target), y(value)) + 5, bottom + 6 - aim.height),
      ) ?? []),
      ...(names[index]?.place(middle, bottom + 10) ?? []),
    ]);
  });
  const grid = bare ? [] : y.ticks(4);
  return {
    width,
    height,
    marks: [
      ...heading.place(0, 0),
      ...grid.flatMap((tick) => [
        rule(tick === 0 ? 'base' : 'grid', left, y(tick), width, y(tick)),
        label(options.format(tick), left - 8, y(tick) + textSize * 0.36, {
          anchor: 'end',
          tone: 'muted',
        }),
      ]),
      ...(bare ? [rule('grid', 8, y.range()[1] ?? 0, width - 8, y.range()[1] ?? 0)] : []),
      ...marks,
    ],
  };
}
