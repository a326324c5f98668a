import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { Locale, Words } from '../locale/locales.ts';
import type { Drawing, Row } from '../plot/drawing.ts';

/** What of a chart is brought forward, and the words that say so. */
interface Step {
  /** One or two short sentences; `{references}` in them are filled from the data. */
  readonly words: Words;
  /** How the still comes in where motion is welcome: its rows part, or its scale opens. */
  readonly enter?: 'gather' | 'zoom';
  /**
   * The still of the step, made from what the chart draws. What stays the same from step to step
   * keeps its place, since the stills lie on top of one another.
   */
  still(drawing: Drawing, data: Data, locale: Locale): Drawing;
}

/** A way through a chart, step by step, with a small still for each. */
export interface Guide {
  readonly chart: Chart;
  /** Two to five. */
  readonly steps: readonly Step[];
}

/** Declares a guide. */
export function defineGuide(guide: Guide): Guide {
  return guide;
}

/** The rows of a panel without their remarks; all but the named table rows stand back. */
export function forward(rows: readonly Row[], ...tableRows: readonly number[]): readonly Row[] {
  return rows.map((row) => ({ ...row, remarks: [], back: !tableRows.includes(row.tableRow) }));
}
