import { bar } from '../../marks/bar.ts';
import { dot } from '../../marks/dot.ts';
import { rule } from '../../marks/rule.ts';
import { waffleLines, units } from '../../marks/waffle.ts';
import { rowGroup } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import type { Tone } from '../../tone.ts';
import { block, label, wordsWidth, type Block } from '../../words.ts';

/** A level on which some years stand, a dot each. */
export interface Level {
  readonly kind: 'level';
  readonly key: string;
  readonly label: string;
  readonly years: readonly number[];
  readonly tone: Tone;
  readonly ring?: boolean;
  /** The level is a target: a black line. */
  readonly target?: boolean;
}

/** People or things of a year, a dot each, over the line of the years. */
interface YearUnits {
  readonly key: string;
  readonly year: number;
  readonly count: number;
  readonly tone: Tone;
  readonly text: string;
  readonly label: string;
}

/** Counts over years. */
export interface WaffleLane {
  readonly kind: 'units';
  readonly items: readonly YearUnits[];
}

/** Something that lasted from one year into another. */
export interface Span {
  readonly kind: 'span';
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly tone: Tone;
}

/** A heading over what follows. */
interface Heading {
  readonly kind: 'heading';
  readonly title: string;
}

/** What a timeline shows, from the top. */
export type Lane = Level | WaffleLane | Span | Heading;

const numeral = 26;
/** Dots in a line. */
export const perLine = 5;
/** From here on names stand beside their levels. */
export const namesBeside = 560;

/** Where the years stand. */
export interface Years {
  readonly x: (year: number) => number;
  readonly left: number;
  readonly right: number;
  readonly step: number;
}

/** A lane drawn. */
export interface Drawn {
  readonly height: number;
  readonly marks: readonly SvgNode[];
}

/** A level: its name beside it, or above it in a narrow room, and its dots on a line. */
export function drawLevel(
  level: Level,
  top: number,
  years: Years,
  width: number,
  high: number,
): Drawn {
  const beside = years.left > 60 && width >= namesBeside;
  const name: Block = block(level.label, beside ? years.left - 30 : width);
  const above = beside ? 0 : name.height;
  const own = Math.max(high, beside ? name.height + 6 : 26);
  const y = top + above + own / 2;
  return {
    height: above + own,
    marks: [
      rowGroup(level.key, { x: 0, y: top, width, height: above + own }, [
        ...name.place(0, beside ? y - name.height / 2 : top),
        rule(level.target === true ? 'target' : 'grid', years.left - 12, y, years.right + 12, y),
        ...level.years.map((year) =>
          dot({
            x: years.x(year),
            y,
            radius: 9,
            tone: level.tone,
            ...(level.ring === undefined ? {} : { ring: level.ring }),
          }),
        ),
      ]),
    ],
  };
}

interface Stand {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

const meet = (a: Stand, b: Stand): boolean =>
  a.left < b.right + 3 && b.left < a.right + 3 && a.from < b.to && b.from < a.to;

/** Counts: dots that stand on the line of the years; words in the way of others are raised. */
export function drawWaffle(
  lane: WaffleLane,
  top: number,
  years: Years,
  width: number,
  pitch: number,
): Drawn {
  const fields = lane.items.map((item): Stand => {
    const half = (Math.min(item.count, perLine) * pitch) / 2;
    const x = years.x(item.year);
    return { left: x - half, right: x + half, from: 0, to: waffleLines([item], perLine) * pitch };
  });
  const placed: Stand[] = [];
  const words = lane.items.map((item, index) => {
    const name = block(item.label, Math.max(years.step - 4, 70), { anchor: 'middle' });
    const figure = wordsWidth(item.text, { size: numeral, style: 'headline' });
    const half = Math.max(name.width, figure) / 2;
    const middle = Math.min(Math.max(years.x(item.year), half), width - half);
    const high = name.height + numeral * 1.1;
    const field = fields[index];
    let from = (field?.to ?? 0) + 6;
    const stand = (): Stand => ({
      left: middle - half,
      right: middle + half,
      from,
      to: from + high,
    });
    const blocked = (): boolean =>
      fields.some((other, at) => at !== index && meet(stand(), other)) ||
      placed.some((other) => meet(stand(), other));
    while (blocked() && from < 1000) from += 2;
    placed.push(stand());
    return { name, middle, from, to: from + high, raised: from > (field?.to ?? 0) + 10 };
  });
  const base = top + Math.max(0, ...words.map(({ to }) => to));
  return {
    height: base - top + 6,
    marks: [
      ...lane.items.flatMap((item, index) => {
        const [field, said] = [fields[index], words[index]];
        if (field === undefined || said === undefined) return [];
        const x = years.x(item.year);
        const nameTop = base - said.from - said.name.height;
        return [
          rowGroup(
            item.key,
            { x: x - years.step / 2, y: top, width: years.step, height: base - top },
            [
              ...(said.raised
                ? [rule('lead', x, base - said.from + 2, x, base - field.to - 3)]
                : []),
              ...units([item], { x: field.left, y: base, pitch, columns: perLine, up: true }),
              label(item.text, said.middle, nameTop - 4, {
                size: numeral,
                style: 'headline',
                anchor: 'middle',
              }),
              ...said.name.place(said.middle, nameTop),
            ],
          ),
        ];
      }),
      rule('base', 0, base + 1, width, base + 1),
    ],
  };
}

/** A span under the line of the years, its words beside or under it. */
export function drawSpan(span: Span, top: number, years: Years, width: number): Drawn {
  const [from, to] = [years.x(span.from), years.x(span.to)];
  const size = wordsWidth(span.label);
  const room = to + 8 + size <= width;
  const before = !room && from - 8 - size >= 0;
  const high = room || before ? 24 : 40;
  const words = room
    ? label(span.label, to + 8, top + 16)
    : before
      ? label(span.label, from - 8, top + 16, { anchor: 'end' })
      : label(span.label, Math.max(0, Math.min(from, width - size)), top + 34);
  return {
    height: high,
    marks: [
      rowGroup(span.key, { x: 0, y: top, width, height: high }, [
        bar({ x: from, y: top + 6, width: to - from, height: 11, tone: span.tone }),
        words,
      ]),
    ],
  };
}
