/** A CSV with one number spoilt, and where. */
export interface Breakage {
  readonly text: string;
  readonly line: number;
  /** Column of the spreadsheet, from 1. */
  readonly column: number;
  readonly cell: string;
}

/** Puts a letter behind the first whole number of a CSV; undefined when it has none. */
export function breakNumber(csv: string): Breakage | undefined {
  const lines = csv.split(/\r?\n/);
  // A quote may hide a separator or a line break.
  if (csv.includes('"')) return undefined;
  const at = lines.findIndex((text, index) => index > 0 && /(^|,)\d+(,|$)/.test(text));
  const cells = (lines[at] ?? '').split(',');
  const column = cells.findIndex((text) => /^\d+$/.test(text));
  if (column < 0) return undefined;
  const cell = `${cells[column] ?? ''}x`;
  const text = lines.with(at, cells.with(column, cell).join(',')).join('\n');
  return { text, line: at + 1, column: column + 1, cell };
}
