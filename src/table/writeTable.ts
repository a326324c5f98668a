import Papa from 'papaparse';
import { commaDialect, type Dialect } from './dialect.ts';
import type { FieldTypes, RowOf } from './parseTable.ts';

/**
 * Writes rows as a CSV that {@link parseTable} reads back to the same rows.
 *
 * Line ends are LF, the header comes first, and cells are quoted where they must be. A single
 * column is written in the comma dialect, since it has no separator that would tell of another.
 */
export function writeTable<F extends FieldTypes>(
  rows: readonly RowOf<F>[],
  fields: F,
  dialect: Dialect = commaDialect,
): string {
  const columns = Object.entries(fields);
  const single = columns.length === 1;
  const written = single ? commaDialect : dialect;
  const data = rows.map((row) => columns.map(([name, type]) => type.write(row[name], written)));
  const table = Papa.unparse([columns.map(([name]) => name), ...data], {
    delimiter: written.delimiter,
    newline: '\n',
    // An empty cell alone on its line would be a blank line.
    quotes: (cell: unknown) => single && cell === '',
  });
  return `${table}\n`;
}
