import Papa from 'papaparse';
import { commaDialect, type Dialect } from './dialect.ts';
import type { FieldTypes, RowOf } from './parseTable.ts';

/**
 * Writes rows as a CSV that {@link parseTable} reads back to the same rows.
 *
 * Line ends are LF, the header comes first, and cells are quoted where they must be.
 */
export function writeTable<F extends FieldTypes>(
  rows: readonly RowOf<F>[],
  fields: F,
  dialect: Dialect = commaDialect,
): string {
  const names = Object.keys(fields);
  const data = rows.map((row) => names.map((name) => fields[name]?.write(row[name], dialect)));
  return `${Papa.unparse({ fields: names, data }, { delimiter: dialect.delimiter, newline: '\n' })}\n`;
}
