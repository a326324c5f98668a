/** Which typed words a word of the site answers, and how well. */
type Answers = readonly (readonly [term: number, likeness: number])[];

/** By number of the word; most words answer nothing. */
export type Hits = readonly (Answers | undefined)[];

/** What one field of one entry has of the typed words. */
export interface Tally {
  /** By term: the sum of all likenesses. */
  readonly sums: Float64Array;
  /** By term: the best likeness. */
  readonly best: Float64Array;
  /** By term: the best likeness of it and the next one side by side. */
  readonly pairs: Float64Array;
}

/** What a list of words has of what was typed; nothing where no word answers. */
export function tallyOf(words: readonly number[], hits: Hits, terms: number): Tally | undefined {
  let tally: Tally | undefined;
  let before: Answers | undefined;
  let gap = 0;
  for (const word of words) {
    const found = hits[word];
    if (found === undefined) {
      // One sign between two words does not part them: semi-boarding, 2020–2024.
      gap += 1;
      if (gap > 1) before = undefined;
      continue;
    }
    tally ??= {
      sums: new Float64Array(terms),
      best: new Float64Array(terms),
      pairs: new Float64Array(terms),
    };
    for (const [term, like] of found) {
      tally.sums[term] = (tally.sums[term] ?? 0) + like;
      tally.best[term] = Math.max(tally.best[term] ?? 0, like);
      for (const [previous, likePrevious] of before ?? [])
        if (previous === term - 1)
          tally.pairs[previous] = Math.max(
            tally.pairs[previous] ?? 0,
            Math.min(like, likePrevious),
          );
    }
    before = found;
    gap = 0;
  }
  return tally;
}
