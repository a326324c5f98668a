import type { Mark } from './marks/index.ts';
import type { Units } from './units.ts';

/** A line of words under a row; what falls short is told apart by sign and word. */
interface Remark {
  readonly text: string;
  readonly outcome?: 'met' | 'unmet';
}

/** One thing that a chart shows: its name, its marks, and what is said of it. */
export interface Row {
  readonly label: string;
  /** The figure beside the name, where the marks do not carry it. */
  readonly value?: string;
  /** The row of the chart's table, from 0, that holds the same figures. */
  readonly tableRow: number;
  /** Marks on the panel's scale, and how high they stand, in em. */
  readonly strip?: { readonly height: number; readonly marks: readonly Mark[] };
  /** One dot per thing. */
  readonly units?: Units;
  readonly remarks?: readonly Remark[];
  /** A total stands out. */
  readonly total?: boolean;
  /** Levels of schooling that the row is about, by id. */
  readonly levels?: readonly string[];
  /** Stands back while other rows are spoken of. */
  readonly back?: boolean;
}

/** Rows that share a scale. */
export interface Panel {
  readonly title?: string;
  readonly rows: readonly Row[];
  /** Places and words of the axis; none where every mark carries its figure. */
  readonly axis?: readonly { readonly at: number; readonly label: string }[];
}

/** A sign and what it stands for. */
export interface LegendItem {
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** A chart, placed and worded: all that is left is to draw it. */
export interface Drawing {
  readonly panels: readonly Panel[];
  readonly legend?: readonly LegendItem[];
}
