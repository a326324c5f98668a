import { scaleLinear } from 'd3';
import type { Panel, Row } from '../drawing.ts';
import type { Mark } from '../marks/index.ts';

/** A result on a scale: where it came from, where it is, and what it was to reach. */
export interface ResultItem extends Omit<Row, 'strip' | 'units'> {
  /** Where it is now; absent where the report gives only the aim. */
  readonly result?: number;
  /** Where it was; draws an arrow from there. */
  readonly before?: number;
  /** Where it was, for a row that shows no more than that; a hollow dot. */
  readonly was?: number;
  /** What it was to reach; the second body's target is dashed. */
  readonly targets?: readonly { readonly at: number; readonly second?: boolean }[];
  /** What it is to reach one day; hollow, for it is not yet. */
  readonly aim?: number;
  /** Draws the result as something that falls short. */
  readonly short?: boolean;
}

/** The scale of a panel. */
export interface Scale {
  /** Lowest and highest value of the panel's scale. */
  readonly domain: readonly [number, number];
  /** Values that the axis names. */
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

const height = 1.5;
const middle = height / 2;

/**
 * A panel of results against targets, on one scale that need not start at zero: a dot or an arrow
 * for the result, an upright line for a target, a hollow dot for an aim. Figures and gaps go into
 * the rows' `value` and `remarks`, where they wrap.
 */
export function resultPanel(
  items: readonly ResultItem[],
  { domain, ticks, format }: Scale,
  title?: string,
): Panel {
  const x = scaleLinear(domain, [0, 1]);
  const rows = items.map(
    ({ result, before, was, targets = [], aim, short = false, ...row }): Row => ({
      ...row,
      strip: {
        height,
        marks: [
          ...targets.map(({ at, second = false }): Mark => {
            const role = second ? 'target-second' : 'target';
            return { mark: 'rule', from: x(at), to: x(at), top: 0, bottom: height, role };
          }),
          ...(aim === undefined
            ? []
            : [
                ...(result === undefined ? [] : [way(x(result), x(aim))]),
                dot(x(aim), 'result', true),
              ]),
          ...(was === undefined
            ? []
            : [
                {
                  mark: 'dot',
                  x: x(was),
                  y: middle,
                  radius: 0.35,
                  tone: 'before',
                  hollow: true,
                } as const,
              ]),
          ...(result === undefined
            ? []
            : before === undefined
              ? [dot(x(result), short ? 'shortfall' : 'result', false)]
              : [{ mark: 'arrow', from: x(before), to: x(result), y: middle } as const]),
        ],
      },
    }),
  );
  return {
    rows,
    axis: ticks.map((tick) => ({ at: x(tick), label: format(tick) })),
    ...(title === undefined ? {} : { title }),
  };
}

function dot(at: number, tone: 'result' | 'shortfall', hollow: boolean): Mark {
  return { mark: 'dot', x: at, y: middle, radius: 0.45, tone, hollow };
}

function way(from: number, to: number): Mark {
  return { mark: 'rule', from, to, top: middle, bottom: middle, role: 'way' };
}
