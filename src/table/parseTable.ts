import { columnNames, type ColumnTitles } from './columnNames.ts';
import { normaliseText } from './decode.ts';
import type { FieldType } from './fieldTypes.ts';
import type { TableIssue, TableNotice } from './issue.ts';
import { parseCell } from './parseCell.ts';
import { isEmptyRow, parseLayout } from './parseLayout.ts';
import { isBlank, type Line } from './parseLines.ts';
import { shown } from './text.ts';

/** The fields of a table by name, in the order in which they are written. */
export type FieldTypes = Readonly<Record<string, FieldType<unknown>>>;

/** The row that fields describe. */
export type RowOf<F extends FieldTypes> = {
  readonly [K in keyof F]: F[K] extends FieldType<infer T> ? T : never;
};

/** What a table must look like. */
export interface TableShape<F extends FieldTypes> {
  readonly fields: F;
  /** The fields that together name a row; no two rows may share them. */
  readonly key: readonly (keyof F & string)[];
  /** What people call the columns, by which a wrong header is told. */
  readonly titles?: ColumnTitles;
}

/** The rows of a table, or everything that is wrong with it; never some rows and some issues. */
export type ParsedTable<Row> =
  | {
      readonly rows: readonly Row[];
      /** What stands in the text and was passed over. */
      readonly notices: readonly TableNotice[];
      readonly issues?: never;
    }
  | { readonly rows?: never; readonly notices?: never; readonly issues: readonly TableIssue[] };

function isRow<F extends FieldTypes>(fields: F, row: Record<string, unknown>): row is RowOf<F> {
  return Object.keys(fields).every((name) => Object.hasOwn(row, name));
}

/** A row that has not as many cells as the header. */
function rowIssue(row: Line, found: number, expected: number): TableIssue {
  const text = shown(row.written.replaceAll('\t', ' '));
  const code = found < expected ? 'row-short' : 'row-long';
  return { code, line: row.line, values: { text, found, expected } };
}

const inOrder = (a: TableIssue, b: TableIssue): number =>
  a.line - b.line || (a.column ?? 0) - (b.column ?? 0);

/**
 * Reads the text of a CSV into typed rows, or into the list of everything that is wrong with it.
 *
 * Columns may stand in any order and are separated by commas, semicolons or tabs; see `Dialect` for
 * the decimal sign that goes with each. What Excel adds is passed over and told in a notice: a first
 * line `sep=;`, rows of separators at the end, columns without name and content. Blank lines at the
 * end are no rows. It never throws on any text.
 *
 * @example
 * parseTable('id,n\na,1\n', { fields: { id: id(), n: count() }, key: ['id'] })
 * // { rows: [{ id: 'a', n: 1 }], notices: [] }
 */
export function parseTable<F extends FieldTypes>(
  text: string,
  { fields, key, titles }: TableShape<F>,
): ParsedTable<RowOf<F>> {
  const normal = normaliseText(text);
  if (normal.trim() === '') return { issues: [{ code: 'empty-file', line: 1, values: {} }] };
  const issues: TableIssue[] = [];
  const [before = '', after] = normal.split('\r', 2);
  if (after !== undefined)
    issues.push({ code: 'carriage-return', line: before.split('\n').length, values: {} });

  const names = Object.keys(fields);
  // A row of nothing is a row only where every cell may be empty and nothing names the row.
  const emptyRows = key.length === 0 && Object.values(fields).every(({ optional }) => optional);
  const source = normal.replaceAll(/\r\n?/g, '\n');
  const layout = parseLayout(source, columnNames(names, titles), emptyRows);
  const { dialect, columns, body, notices } = layout;
  for (const issue of layout.issues) issues.push(issue);

  const fewest = columns.findLastIndex((name) => name !== '') + 1;
  const readers = columns.map((field) => {
    const type = Object.hasOwn(fields, field) ? fields[field] : undefined;
    return type === undefined ? undefined : { field, type };
  });
  const rows: RowOf<F>[] = [];
  const seen = new Map<string, number>();
  for (const row of body) {
    if (columns.length > 1 && (emptyRows ? isBlank(row) : isEmptyRow(row))) {
      issues.push({ code: 'row-empty', line: row.line, values: {} });
      continue;
    }
    const count = row.cells.length;
    if (count < fewest || count > columns.length) {
      issues.push(rowIssue(row, count, fewest));
      continue;
    }
    const values = new Map<string, unknown>();
    row.cells.forEach((cell, index) => {
      const reader = readers[index];
      if (reader === undefined) return;
      const read = parseCell(cell, reader.type, dialect);
      const at = { line: cell.line, column: index + 1, field: reader.field };
      if ('value' in read) values.set(reader.field, read.value);
      else issues.push({ ...read.problem, ...at });
    });

    if (key.length > 0 && key.every((field) => values.has(field))) {
      const name = key.map((field) => values.get(field));
      const index = columns.indexOf(key[0] ?? '');
      const line = row.cells[index]?.line ?? row.line;
      const identity = JSON.stringify(name); // not joined: "a.b", "c" is not "a", "b.c"
      const earlier = seen.get(identity);
      if (earlier === undefined) seen.set(identity, line);
      else {
        const place = { line, column: index + 1, field: key.join(', ') };
        const text = shown(name.join('.'));
        issues.push({ ...place, code: 'key-repeated', values: { text, line: earlier } });
      }
    }
    // In the order of the declaration, whatever the order of the columns; and by definition, not
    // by assignment, which "__proto__" would divert.
    const complete = names.filter((field) => values.has(field));
    const made = Object.fromEntries(complete.map((field) => [field, values.get(field)]));
    if (isRow(fields, made)) rows.push(made);
  }
  return issues.length > 0 ? { issues: issues.toSorted(inOrder) } : { rows, notices };
}
