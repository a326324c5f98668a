import { max, min, scaleLinear } from 'd3';
import { rule } from '../../marks/rule.ts';
import { isWide, rowGroup, type Room, type Scene } from '../../scene.ts';
import { spread } from '../../spread.ts';
import type { SvgNode } from '../../svg.ts';
import { block, label, textSize, wordsWidth } from '../../words.ts';
import { headlineHeight, slopeEndings, slopeWay, type SlopeItem } from './connectors.ts';

/** What all ways share. */
export interface SlopeOptions {
  /** The names of the two times. */
  readonly times: readonly [string, string];
  /** The scale, at least; it is longer where the ways need it. */
  readonly domain?: readonly [number, number];
  /** What stands at zero, where the scale begins there. */
  readonly zero?: string;
  /** How high the drawing is, without its heading, in a room that asks for no height. */
  readonly height?: number;
}

/** From the middle of an upright to its words. */
const lead = 18;
const headline = { size: 20, style: 'headline' } as const;

/** From the least to the most value, which are not the same. */
function extent(values: readonly number[]): readonly [number, number] {
  const [low, high] = [min(values) ?? 0, max(values) ?? 1];
  return low < high ? [low, high] : [low - 1, high + 1];
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

/** Lines from one upright to another; their words at both ends are moved apart where they crowd. */
export function slopesForm(items: readonly SlopeItem[], room: Room, options: SlopeOptions): Scene {
  const { width, bare = false } = room;
  const wide = isWide(room);
  const values = items.flatMap(({ from = NaN, to, guess = [] }) => [from, to, ...guess]);
  // Of a scale of one value all ways would stand at its middle; d3 does that for its ends alone.
  const domain = extent([...(options.domain ?? []), ...values]);
  if (bare) {
    const height = room.height ?? 160;
    const [x1, x2] = [30, width - 30];
    const y = scaleLinear(domain, [height - 16, 20]);
    const uprights = [x1, x2].map((x) => rule('grid', x, 8, x, height - 8));
    const marks = items.map((item) =>
      rowGroup(item.key, { x: 0, y: 0, width: 0, height: 0 }, slopeWay(item, [x1, x2], y)),
    );
    return { width, height, marks: [...uprights, ...marks] };
  }
  const toned = ({ tone }: SlopeItem) => (tone === 'before' ? ({ tone: 'muted' } as const) : {});
  const large = ({ main = false, start }: SlopeItem) =>
    main && typeof start === 'string' ? ({ ...headline, tone: 'result' } as const) : {};
  const starts = new Map(
    items.map((item) => [
      item.key,
      block(item.start, width * (wide ? 0.3 : 0.32), {
        anchor: 'end',
        ...toned(item),
        ...large(item),
      }),
    ]),
  );
  const ends = new Map(
    items.map((item) => [item.key, block(item.end, width * (wide ? 0.36 : 0.4), toned(item))]),
  );
  const x1 = Math.max(
    options.zero === undefined ? 14 : wordsWidth(options.zero) + 14,
    ...[...starts.values()].map(({ width: own }) => own + 14),
  );
  const right = Math.max(
    ...[...ends.values()].map((words) => words.width),
    ...items.map(({ heading = '' }) => wordsWidth(heading, headline)),
  );
  const x2 = width - right - lead;
  const middle = (x1 + x2) / 2;
  const [before, after] = [
    block(options.times[0], middle - 8, { tone: 'muted', anchor: 'middle' }),
    block(options.times[1], width - middle - 8, { tone: 'muted', anchor: 'middle' }),
  ];
  const head = Math.max(before.height, after.height) + 10;

  // The words decide how high the drawing must be at least, whatever the scale.
  const flat = scaleLinear(domain, [0, 0]);
  const needed = Math.max(
    slopeEndings(items, ends, flat).reduce((sum, { size }) => sum + size, 0),
    [...starts.values()].reduce((sum, { height: own }) => sum + own + 2, 0),
    110,
  );
  const height = Math.ceil(
    Math.max(room.height ?? (options.height ?? (wide ? 330 : 300)) + head, head + needed + 6),
  );
  const y = scaleLinear(domain, [height - 16, head + 18]);
  const field = [head, height] as const;

  const columns = slopeEndings(items, ends, y);
  const columnMiddles = spread(columns, field);
  const endTops = new Map<string, number>();
  const headings = columns.flatMap(({ said, top, size, heading, main, waiting }, index) => {
    let at = (columnMiddles[index] ?? 0) - size / 2;
    const figure =
      heading === undefined || waiting
        ? []
        : [
            label(heading, x2 + lead, at + headlineHeight * 0.75, {
              ...headline,
              ...(main ? { tone: 'result' } : {}),
            }),
          ];
    at += top;
    for (const { item, height: own } of said) {
      endTops.set(item.key, at);
      at += own;
    }
    return figure;
  });
  const startMiddles = spread(
    items.map(({ key, from, to }) => ({
      at: y(from ?? to),
      size: from === undefined ? 0 : (starts.get(key)?.height ?? 0) + 2,
    })),
    field,
  );
  const marks = items.map((item, index) => {
    const { key, from, to, change, heading, waiting = false } = item;
    const start = starts.get(key);
    const end = ends.get(key);
    const top = endTops.get(key) ?? 0;
    const startMiddle = startMiddles[index] ?? 0;
    const half = (end?.height ?? 0) / 2;
    const said: SvgNode[] = [];
    if (start !== undefined && from !== undefined) {
      if (Math.abs(startMiddle - y(from)) > 5)
        said.push(rule('lead', x1 - 6, y(from), x1 - 11, startMiddle));
      said.push(...start.place(x1 - 13, startMiddle - start.height / 2 - 1));
    }
    if (end !== undefined && !waiting) {
      if (heading === undefined && Math.abs(top + half + 2.5 - y(to)) > 5)
        said.push(rule('lead', x2 + 6, y(to), x2 + lead - 3, top + half + 2));
      said.push(...end.place(x2 + lead, top));
    }
    if (change !== undefined && from !== undefined && !waiting) {
      const at = x1 + (x2 - x1) * 0.42;
      const line = from + (to - from) * 0.42;
      const words = block(change, x2 - at - 12, { style: 'strong', tone: 'result', halo: true });
      said.push(...words.place(at + 4, Math.min(y(line) + 7, height - words.height)));
    }
    const box = {
      x: x2 + lead - 6,
      y: Math.max(head, top - 3),
      width: right + 6,
      height: Math.max(24, 2 * half + 5),
    };
    const guessed =
      item.guess === undefined ? [] : [rule('guessed', x1, y(item.guess[0]), x2, y(item.guess[1]))];
    return rowGroup(key, box, [...slopeWay(item, [x1, x2], y), ...guessed, ...said]);
  });
  return {
    width,
    height,
    marks: [
      ...before.place(clamp(x1, before.width / 2, middle - 8 - before.width / 2), 0),
      ...after.place(clamp(x2, middle + 8 + after.width / 2, width - after.width / 2), 0),
      ...(options.zero === undefined || domain[0] !== 0
        ? []
        : [
            rule('base', x1, y(0), x2, y(0)),
            label(options.zero, x1 - 13, y(0) + textSize * 0.36, { anchor: 'end', tone: 'muted' }),
          ]),
      rule('grid', x1, head, x1, height - 4),
      rule('grid', x2, head, x2, height - 4),
      ...headings,
      ...marks,
    ],
  };
}
