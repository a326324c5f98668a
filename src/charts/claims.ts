/** What a claim may ask of the data. */
interface Facts {
  /** The value of a figure, by its reference. */
  of(this: void, ref: string): number;
  /** The values of all figures whose reference is like this one, `*` being any part of a place. */
  all(this: void, pattern: string): readonly number[];
}

/**
 * A comparison that words make ("the largest", "more than half"): as long as it holds, the words may
 * stand. Numbers come from the data by themselves; what is said of them does not.
 */
export interface Claim {
  /** The phrases that rest on it, as they are written in the chart’s words, views, steps or guess. */
  readonly vi: readonly string[];
  readonly en: readonly string[];
  holds(this: void, facts: Facts): boolean;
}

/** Whether a value is the largest of all, alone. */
export function most(value: number, all: readonly number[]): boolean {
  return all.every((each) => each <= value) && all.filter((each) => each === value).length === 1;
}

/** Whether a value is the smallest of all, alone. */
export function least(value: number, all: readonly number[]): boolean {
  return most(
    -value,
    all.map((each) => -each),
  );
}

/** Whether each value is larger than the next. */
export function ordered(...values: readonly number[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? value) > value);
}

/** Whether a value lies between two others. */
export function between(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
