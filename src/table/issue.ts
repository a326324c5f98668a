/** What can be wrong with a table. Each has its sentence in the dictionaries, as `issue.<code>`. */
export type IssueCode =
  | 'encoding-utf16'
  | 'encoding-invalid'
  | 'empty-file'
  | 'header-only'
  | 'carriage-return'
  | 'column-missing'
  | 'column-unknown'
  | 'column-repeated'
  | 'row-short'
  | 'row-long'
  | 'quote-open'
  | 'quote-stray'
  | 'required'
  | 'character'
  | 'space'
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

/** A problem with a cell, without its place. */
export interface CellProblem {
  readonly code: IssueCode;
  /** What fills the placeholders of the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

/** A problem with a table, and where it stands. */
export interface TableIssue extends CellProblem {
  /** Line of the text on which the cell or the row begins, from 1; breaks inside quotes count. */
  readonly line: number;
  /** Which column, from 1 as a spreadsheet counts them; absent when the whole line is meant. */
  readonly column?: number;
  /** Name of the column. */
  readonly field?: string;
}
