/** A CSV with one number spoilt, and where. */
export interface Breakage {
  readonly text: string;
  readonly line: number;
  /** Column of the spreadsheet, from 1. */
  readonly column: number;
  readonly cell: string;
}

/**
 * Puts a letter behind a whole number of a CSV: the last of a row, since the first may be an id, which
 * can have letters. Undefined when there is none.
 */
export function breakNumber(csv: string): Breakage | undefined {
  const lines = csv.split(/\r?\n/);
  // A quote may hide a separator or a line break.
  if (csv.includes('"')) return undefined;
  // A year may be an id, which may hold letters.
  const isNumber = (text: string): boolean => /^\d+$/.test(text) && !/^(19|20)\d\d$/.test(text);
  const at = lines.findIndex((text, index) => index > 0 && text.split(',').some(isNumber));
  const cells = (lines[at] ?? '').split(',');
  const column = cells.findLastIndex(isNumber);
  if (column < 0) return undefined;
  const cell = `${cells[column] ?? ''}x`;
  const text = lines.with(at, cells.with(column, cell).join(',')).join('\n');
  return { text, line: at + 1, column: column + 1, cell };
}
