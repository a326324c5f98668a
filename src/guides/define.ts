import type { Localized } from '../locale/locales.ts';

/** What of a chart is brought forward, and the words that say so. */
export interface Step {
  /** One or two short sentences; `{references}` in them are filled from the data. */
  readonly words: Localized;
  /** What the chart draws: the id of one of its views, or a drawing that it keeps for its guide. */
  readonly view?: string | undefined;
  /** The keys of the rows that are spoken of; the others stand back. All of them when absent. */
  readonly rows?: readonly string[] | undefined;
}

/** A way through a chart, step by step: the same marks move from one step to the next. */
export interface Guide {
  /** The id of the chart. */
  readonly chart: string;
  /** Two to five. */
  readonly steps: readonly Step[];
}

/** Declares a guide. */
export function defineGuide(guide: Guide): Guide {
  return guide;
}
