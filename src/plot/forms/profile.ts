import { max, min, scaleLinear } from 'd3';
import { legendBlock, type LegendItem } from '../legend.ts';
import { bar } from '../marks/bar.ts';
import { rule } from '../marks/rule.ts';
import { isWide, rowGroup, type Room, type Scene } from '../scene.ts';
import type { SvgNode } from '../svg.ts';
import { block, label, textSize, wordsWidth, type Block } from '../words.ts';

/** A step of the profile: a stretch of the axis across at the height of its rate. */
export interface Band {
  readonly key: string;
  readonly label: string;
  /** What the stretch is, in words. */
  readonly note: string;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly target: number;
  readonly met: boolean;
  /** Figures in words: the rate with and without its sign, its target, how far apart they are. */
  readonly text: string;
  readonly short: string;
  readonly targetText: string;
  readonly gapText: string;
}

/** A profile and its words. */
export interface ProfileOptions {
  readonly legend?: readonly LegendItem[];
  /** Names a tick of the upright scale. */
  readonly format: (value: number) => string;
  /** What the axis across counts, as "years". */
  readonly unit: string;
  /** A rate that a reader has guessed, for a stretch of the axis. */
  readonly guess?: { readonly from: number; readonly to: number; readonly at: number };
}

/** A band with its place across, and its words. */
interface Placed extends Band {
  readonly left: number;
  readonly size: number;
  readonly middle: number;
  readonly figure: string;
  readonly name: Block;
  readonly said: Block;
}

/** Words that are wider than their steps stand on two levels by turns. */
const level = (crowded: boolean, index: number, height: number): number =>
  crowded && index % 2 === 1 ? height : 0;

/** The middle of words, as near to a place as the frame lets them be. */
const within = (width: number, words: number, middle: number): number =>
  Math.min(Math.max(middle, words / 2), width - words / 2);

/** Rates along an axis, as age: each band a step from zero, its target a line, the gap hatched. */
export function profileForm(bands: readonly Band[], room: Room, options: ProfileOptions): Scene {
  const { width, bare = false } = room;
  const wide = isWide(room);
  const key = legendBlock(bare ? [] : (options.legend ?? []), width);
  const axis = wide && !bare ? wordsWidth(options.format(100)) + 8 : bare ? 8 : 0;
  const first = Math.min(0, min(bands, ({ from }) => from) ?? 0);
  const last = max(bands, ({ to }) => to) ?? 1;
  const x = scaleLinear([first, last], [axis, bare ? width - 8 : width]);

  /** How wide words may be that share the room with the level between. */
  const shared = (index: number): number => {
    const half = (at: number): number => {
      const band = bands[at];
      return band === undefined ? 0 : (x(band.to) - x(band.from)) / 2;
    };
    return half(index - 1) + 2 * half(index) + half(index + 1) - 8;
  };
  const strong = { style: 'strong', anchor: 'middle' } as const;
  const crowded = bands.some(
    (band) =>
      block(band.label, x(band.to) - x(band.from) - 4, strong).width >
      x(band.to) - x(band.from) - 2,
  );
  const placed = bands.map((band, index): Placed => {
    const left = x(band.from);
    const size = x(band.to) - left;
    return {
      ...band,
      left,
      size,
      middle: left + size / 2,
      figure: wide ? band.text : band.short,
      name: block(band.label, crowded ? shared(index) : size - 4, strong),
      said: block(wide ? band.note : '', size - 4, { tone: 'muted', anchor: 'middle' }),
    };
  });
  const numeral = wide ? 21 : 14;
  const figureWidth = (band: Placed): number =>
    wordsWidth(band.figure, { size: numeral, style: 'headline' });
  const crowdedFigures = placed.some((band) => figureWidth(band) > band.size - 4);
  const nameLevel = textSize * 1.5;
  const foot = bare
    ? 8
    : 26 +
      (max(
        placed,
        ({ name, said }, index) => level(crowded, index, nameLevel) + name.height + said.height,
      ) ?? 0);
  const head = bare ? 8 : key.height + numeral * 1.2 + level(crowdedFigures, 1, numeral * 1.25) + 6;
  const tall = bare
    ? (room.height ?? 160) - head - foot
    : Math.max(
        (room.height ?? (wide ? 400 : 380)) - head - foot,
        room.height === undefined ? 160 : 105,
      );
  const height = head + tall + foot;
  const y = scaleLinear([0, 100], [head + tall, head]);
  const base = y(0);
  const marks: SvgNode[] = [...key.place(0, 0)];
  if (!bare) marks.push(...grid(placed, y, { wide, axis, width, ...options }));
  const over: SvgNode[] = [];
  placed.forEach((band, index) => {
    const { left, size, middle, value, target, met } = band;
    const drawn: SvgNode[] = [
      bar({ x: left, y: y(value), width: size, height: base - y(value), tone: 'tint' }),
      ...(met
        ? []
        : [
            bar({
              x: left,
              y: y(target),
              width: size,
              height: y(value) - y(target),
              tone: 'shortfall',
              look: 'hatch',
            }),
          ]),
      bar({
        x: left,
        y: y(value) - 2,
        width: size - 1.5,
        height: 4,
        tone: met ? 'result' : 'shortfall',
      }),
      rule('target', left, y(target), left + size - 1.5, y(target)),
    ];
    if (!bare) {
      const up = level(crowdedFigures, index, numeral * 1.25);
      const goal = block(band.targetText, Math.max(size - 4, 44), { anchor: 'middle', halo: !met });
      const near = Math.abs(y(value) - y(target)) < goal.height + 6;
      const at = within(width, figureWidth(band), middle);
      const goalAt = within(width, goal.width, middle);
      const inside = y(value) + numeral + 8 < base;
      drawn.push(
        // Below its edge, where it falls short; a rate of almost nothing has no room there.
        label(band.figure, at, met || !inside ? y(value) - 9 - up : y(value) + numeral + 6, {
          size: numeral,
          style: 'headline',
          anchor: 'middle',
          ...(met ? {} : { tone: 'shortfall' }),
        }),
        ...(met
          ? goal.place(
              goalAt,
              Math.min(Math.max(y(target), near ? y(value) : 0) + 6, base - goal.height),
            )
          : goal.place(goalAt, Math.max(key.height, y(target) - goal.height - 5))),
      );
      const down = level(crowded, index, nameLevel);
      const top = base + 22 + down;
      if (down > 0) drawn.push(rule('lead', middle, base + 2, middle, top));
      drawn.push(
        ...band.name.place(within(width, band.name.width, middle), top),
        ...band.said.place(within(width, band.said.width, middle), top + band.name.height),
      );
      // The next step would cover what is said beside the gap.
      if (!met) {
        const words = { style: 'strong', tone: 'shortfall' } as const;
        const right = left + size + 6;
        const fits = right + wordsWidth(band.gapText, words) <= width;
        const place = fits ? ({ anchor: 'start' } as const) : ({ anchor: 'end' } as const);
        over.push(
          label(band.gapText, fits ? right : left - 6, (y(value) + y(target)) / 2 + 5, {
            ...words,
            ...place,
            halo: !fits,
          }),
        );
      }
    }
    const box = { x: left, y: key.height, width: size, height: height - key.height };
    marks.push(rowGroup(band.key, box, drawn));
  });
  const { guess } = options;
  const guessed =
    guess === undefined
      ? []
      : [rule('guessed', x(guess.from), y(guess.at), x(guess.to), y(guess.at))];
  const ground = rule('base', axis, base, bare ? width - 8 : width, base);
  return { width, height, marks: [...marks, ...over, ...guessed, ground] };
}

/** Grid lines with their names, and the ages at which steps begin and end. */
function grid(
  bands: readonly Placed[],
  y: (value: number) => number,
  {
    wide,
    axis,
    width,
    format,
    unit,
  }: ProfileOptions & { readonly wide: boolean; readonly axis: number; readonly width: number },
): readonly SvgNode[] {
  const [opening] = bands;
  const ticks = scaleLinear([0, 100], [0, 1]).ticks(wide ? 4 : 2);
  // In a narrow room the names of the scale stand over the first step, where nothing else does.
  const clear =
    opening === undefined ? Infinity : y(Math.max(opening.value, opening.target)) - 4.5 * textSize;
  const lines = ticks.flatMap((tick) => [
    ...(tick === 0 ? [] : [rule('grid', axis, y(tick), width, y(tick))]),
    ...(wide
      ? [label(format(tick), axis - 6, y(tick) + textSize * 0.36, { anchor: 'end', tone: 'muted' })]
      : y(tick) + textSize + 6 < clear
        ? [label(format(tick), 0, y(tick) + textSize + 3, { tone: 'muted' })]
        : []),
  ]);
  const ends = [
    ...bands.map(({ from, left }) => ({ age: Math.floor(from), at: left })),
    ...bands.slice(-1).map(({ to, left, size }) => ({ age: to, at: left + size })),
  ];
  const ages = ends.flatMap(({ age, at }, index) => {
    const final = index === ends.length - 1;
    const words = final && wide ? `${age} ${unit}` : String(age);
    return [
      rule('lead', at, y(0), at, y(0) + 5),
      label(words, index === 0 ? axis : at, y(0) + 18, {
        tone: 'muted',
        anchor: final ? 'end' : index === 0 ? 'start' : 'middle',
      }),
    ];
  });
  return [...lines, ...ages];
}
