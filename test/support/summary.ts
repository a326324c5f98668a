/**
 * Problems gathered by place, a few of each, so that a fault of many pages can still be read.
 *
 * @example summary.add('index.html', 'at 320 px: …')
 */
export class Summary {
  readonly #found = new Map<string, Set<string>>();

  /** Notes problems of a place; the same one is noted once. */
  add(place: string, ...problems: readonly string[]): void {
    for (const problem of problems)
      this.#found.set(problem, (this.#found.get(problem) ?? new Set()).add(place));
  }

  /** Every problem, with how many places have it and the first of them. */
  get problems(): readonly string[] {
    return [...this.#found].map(([problem, places]) => {
      const [first = ''] = [...places].sort();
      return `${problem} (${first}${places.size > 1 ? ` and ${places.size - 1} more` : ''})`;
    });
  }
}
