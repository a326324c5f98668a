import type { ScaleLinear } from 'd3';
import { dot } from '../../marks/dot.ts';
import { path } from '../../marks/path.ts';
import { rule } from '../../marks/rule.ts';
import type { SvgNode } from '../../svg.ts';
import type { Run } from '../../text.ts';
import type { Block } from '../../words.ts';

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
  /** The ends of the way that a reader has guessed. */
  readonly guess?: readonly [from: number, to: number];
  /** Not gone yet: its beginning stands alone; its end keeps its place. */
  readonly waiting?: boolean;
}

type Scale = ScaleLinear<number, number>;

/** How high the figure is that ways share at their end. */
export const headlineHeight = 27;

/** The line, its beginning and its end; the same shapes for every way, so that views can move them. */
export function slopeWay(
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
export function slopeEndings(
  items: readonly SlopeItem[],
  blocks: ReadonlyMap<string, Block>,
  y: Scale,
) {
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
