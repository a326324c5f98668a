import { max, min, scaleLinear, type ScaleLinear } from 'd3';
import { dot } from '../marks/dot.ts';
import { path } from '../marks/path.ts';
import { rule } from '../marks/rule.ts';
import { isWide, rowGroup, type Room, type Scene } from '../scene.ts';
import { spread } from '../spread.ts';
import type { SvgNode } from '../svg.ts';
import type { Run } from '../text.ts';
import { block, label, textSize, wordsWidth, type Block } from '../words.ts';

/** A way from one time to another. */
export interface SlopeItem {
  readonly key: string;
  /** Where it begins; not known when absent. */
  readonly from?: number;
  readonly to: number;
  /** What stands at the beginning and at the end. */
  readonly start: string | readonly Run[];
  readonly end: string | readonly Run[];
  /** The figure at the end, said once for all ways that end there. */
  readonly heading?: string;
  /** What is said along the way. */
  readonly change?: string;
  /** Ways that are spoken of are `result`, the others stand back. */
  readonly tone: 'result' | 'second' | 'before';
  /** Still to be gone: a dashed way to a target, open upwards where the target is to be passed. */
  readonly ahead?: 'to' | 'past';
  /** The one that the chart is about: its figures are large. */
  readonly main?: boolean;
  /** Not gone yet: its beginning stands alone; its end keeps its place. */
  readonly waiting?: boolean;
}

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

type Scale = ScaleLinear<number, number>;

/** From the middle of an upright to its words. */
const lead = 18;
const headline = { size: 20, style: 'headline' } as const;
const headlineHeight = 27;

/** From the least to the most value, which are not the same. */
function extent(values: readonly number[]): readonly [number, number] {
  const [low, high] = [min(values) ?? 0, max(values) ?? 1];
  return low < high ? [low, high] : [low - 1, high + 1];
}

const clamp = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(high, value));

/** The line, its beginning and its end; the same shapes for every way, so that views can move them. */
function way(
  { from, to, tone, ahead, waiting = false }: SlopeItem,
  [x1, x2]: readonly [number, number],
  y: Scale,
): readonly SvgNode[] {
  const strong = tone === 'result';
  const shown = waiting ? (from ?? to) : to;
  const begin =
    from === undefined
      ? []
      : [
          path(
            `M${x1} ${y(from)}L${waiting ? x1 : x2} ${y(shown)}`,
            ahead === undefined ? `line ${tone}` : `line ${tone} dashed`,
          ),
          ahead === undefined
            ? dot({ x: x1, y: y(from), radius: strong ? 5 : 4, tone, ring: true })
            : dot({ x: x1, y: y(from), radius: strong ? 6 : 5, tone }),
        ];
  if (ahead === undefined)
    return [
      ...begin,
      dot({
        x: waiting ? x1 : x2,
        y: y(shown),
        radius: waiting ? 0 : strong ? 6.5 : 4.5,
        tone,
      }),
    ];
  return [
    ...begin,
    ...(ahead === 'past' ? [path(`M${x2} ${y(to)}v-14m-5 6l5 -6l5 6`, `line ${tone}`)] : []),
    rule('target', x2 - 9, y(to), x2 + 9, y(to)),
  ];
}

/** Words at the end of ways, in columns under the figure that they share. */
function endings(items: readonly SlopeItem[], blocks: ReadonlyMap<string, Block>, y: Scale) {
  const names = [...new Set(items.map(({ heading, key }) => heading ?? key))];
  return names.flatMap((name) => {
    // Under one figure the ways end in the order in which they began.
    const own = items
      .filter(({ heading, key }) => (heading ?? key) === name)
      .toSorted((a, b) => (b.from ?? -Infinity) - (a.from ?? -Infinity));
    const [first] = own;
    if (first === undefined) return [];
    const said = own.map((item) => ({ item, height: (blocks.get(item.key)?.height ?? 0) + 5 }));
    const top = first.heading === undefined ? 0 : headlineHeight;
    const size = top + said.reduce((sum, { height }) => sum + height, 0);
    // Figure and way stand at one height, not the middle of all that is said.
    const at = y(first.to);
    return [
      {
        said,
        top,
        size,
        heading: first.heading,
        waiting: own.every(({ waiting = false }) => waiting),
        main: own.some(({ main = false }) => main),
        at: top === 0 ? at : at + (size - top) / 2,
      },
    ];
  });
}

/** Lines from one upright to another; their words at both ends are moved apart where they crowd. */
export function slopesForm(items: readonly SlopeItem[], room: Room, options: SlopeOptions): Scene {
  const { width, bare = false } = room;
  const wide = isWide(room);
  const values = items.flatMap(({ from = NaN, to }) => [from, to]);
  // Of a scale of one value all ways would stand at its middle; d3 does that for its ends alone.
  const domain = extent([...(options.domain ?? []), ...values]);
  if (bare) {
    const height = room.height ?? 160;
    const [x1, x2] = [30, width - 30];
    const y = scaleLinear(domain, [height - 16, 20]);
    const uprights = [x1, x2].map((x) => rule('grid', x, 8, x, height - 8));
    const marks = items.map((item) =>
      rowGroup(item.key, { x: 0, y: 0, width: 0, height: 0 }, way(item, [x1, x2], y)),
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
    endings(items, ends, flat).reduce((sum, { size }) => sum + size, 0),
    [...starts.values()].reduce((sum, { height: own }) => sum + own + 2, 0),
    110,
  );
  const height = Math.ceil(
    Math.max(room.height ?? (options.height ?? (wide ? 330 : 300)) + head, head + needed + 6),
  );
  const y = scaleLinear(domain, [height - 16, head + 18]);
  const field = [head, height] as const;

  const columns = endings(items, ends, y);
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
    return rowGroup(key, box, [...way(item, [x1, x2], y), ...said]);
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
