/** Something that wants its middle at `at` and takes `size` of the line that it stands on. */
export interface Placed {
  readonly at: number;
  readonly size: number;
}

/** A run of neighbours that touch, and where its first one would like to be. */
interface Pool {
  sum: number;
  count: number;
}

/**
 * The middles of labels moved apart so that none covers another, each as near as can be to where it
 * belongs, in the given order and between two ends. Labels of one place keep their order.
 */
export function spread(
  labels: readonly Placed[],
  [first, last]: readonly [number, number],
): readonly number[] {
  const order = labels.map((label, index) => ({ ...label, index }));
  order.sort((a, b) => a.at - b.at || a.index - b.index);
  // Offsets at which all would stand side by side: what is left to find must only never fall.
  let taken = 0;
  const offsets = order.map(({ size }) => {
    const middle = taken + size / 2;
    taken += size;
    return middle;
  });
  const pools: Pool[] = [];
  order.forEach(({ at }, index) => {
    let pool: Pool = { sum: at - (offsets[index] ?? 0), count: 1 };
    for (
      let before = pools.at(-1);
      before !== undefined && before.sum / before.count > pool.sum / pool.count;
      before = pools.at(-1)
    ) {
      pool = { sum: before.sum + pool.sum, count: before.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  const shifts = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => sum / count),
  );
  const middles = labels.map(() => 0);
  order.forEach(({ index }, rank) => {
    const shift = Math.max(first, Math.min(last - taken, shifts[rank] ?? first));
    middles[index] = shift + (offsets[rank] ?? 0);
  });
  return middles;
}
