import { median as middle } from 'd3';

/** The middle and the ends of some measurements. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * The value in the middle, or the mean of the two there.
 *
 * @throws Error when there are none
 * @example median([3, 1, 2]) // 2
 */
export function median(values: readonly number[]): number {
  const found = middle(values);
  if (found === undefined) throw new Error('Nothing was measured');
  return found;
}

/** The median, the least and the most of some measurements. */
export function spread(values: readonly number[]): Spread {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/**
 * How many times the bases the values are: the median of the ratios of each round. What slowed a
 * whole round down stands above and below the line, and so does not count.
 *
 * @throws Error when there are not as many of the one as of the other
 */
export function pairedRatio(values: readonly number[], bases: readonly number[]): number {
  return median(
    Array.from({ length: Math.max(values.length, bases.length) }, (_, round) => {
      const value = values[round];
      const base = bases[round];
      if (value === undefined || base === undefined) throw new Error('A round lacks its pair');
      return value / base;
    }),
  );
}
