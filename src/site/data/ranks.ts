/**
 * The place of every item in an order, equal ones side by side on the same.
 *
 * @example ranksBy([30, 10, 30], (a, b) => a - b) // [1, 0, 1]
 */
export function ranksBy<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
): readonly number[] {
  const sorted = items.toSorted(compare);
  const firsts = sorted.filter((item, index) => {
    const before = sorted[index - 1];
    return before === undefined || compare(before, item) !== 0;
  });
  return items.map((item) => firsts.findIndex((first) => compare(first, item) === 0));
}
