/** What can be wrong with a table. Each has its sentence in the dictionary, as `issue.<code>`. */
export type IssueCode =
  | 'not-csv'
  | 'encoding-utf16'
  | 'encoding-invalid'
  | 'encoding-old'
  | 'empty-file'
  | 'header-only'
  | 'header-missing'
  | 'above-header'
  | 'carriage-return'
  | 'column-missing'
  | 'column-misnamed'
  | 'column-unknown'
  | 'column-unnamed'
  | 'column-repeated'
  | 'row-empty'
  | 'row-short'
  | 'row-long'
  | 'quote-open'
  | 'quote-stray'
  | 'required'
  | 'letters-old'
  | 'letters-misread'
  | 'letters-lost'
  | 'letters-code'
  | 'letters-eth'
  | 'character'
  | 'space'
  | 'cell-error'
  | 'cell-narrow'
  | 'cell-date'
  | 'cell-apostrophe'
  | 'formula'
  | 'not-id'
  | 'not-number'
  | 'number-thousands'
  | 'number-decimal'
  | 'number-unit'
  | 'number-infinite'
  | 'number-exponent'
  | 'number-zeros'
  | 'number-precision'
  | 'count-negative'
  | 'count-whole'
  | 'range'
  | 'category'
  | 'source'
  | 'key-repeated';

/** What a spreadsheet adds to a table and is passed over, as `notice.<code>`. */
type NoticeCode = 'separator-line' | 'empty-rows' | 'empty-columns';

/** A problem with a cell, without its place. */
export interface CellProblem {
  readonly code: IssueCode;
  /** What fills the placeholders of the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** Where in a text something stands. */
interface Place {
  /** Line of the text on which the cell or the row begins, from 1; breaks inside quotes count. */
  readonly line: number;
  /** Which column, from 1 as a spreadsheet counts them; absent when the whole line is meant. */
  readonly column?: number;
}

/** A problem with a table, and where it stands. */
export interface TableIssue extends CellProblem, Place {
  /** Name of the column. */
  readonly field?: string;
}

/** Something that was passed over, since it holds nothing, and where it stands. */
export interface TableNotice extends Place {
  readonly code: NoticeCode;
  readonly values: Readonly<Record<string, string | number>>;
}
