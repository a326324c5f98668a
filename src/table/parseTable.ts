import { z } from 'astro/zod';
import Papa from 'papaparse';
import { dialectOf, type Dialect } from './dialect.ts';
import type { FieldType } from './fieldTypes.ts';
import type { CellProblem, IssueCode, TableIssue } from './issue.ts';
import { textProblem } from './text.ts';

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
}

/** The rows of a table, or everything that is wrong with it; never some rows and some issues. */
export type ParsedTable<Row> =
  | { readonly rows: readonly Row[]; readonly issues?: never }
  | { readonly rows?: never; readonly issues: readonly TableIssue[] };

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Cuts the text into lines of cells, each with its line number, up to a quote that goes wrong. */
function splitLines(text: string, dialect: Dialect): { lines: Line[]; issue?: TableIssue } {
  const lines: Line[] = [];
  const broken: TableIssue[] = [];
  let line = 1;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: dialect.delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      const [error] = errors.filter(({ type }) => type === 'Quotes');
      if (error !== undefined) {
        const open = error.code === 'MissingQuotes';
        const at = open ? text.indexOf('"', start) : Math.max(start, (error.index ?? start) - 1);
        broken.push({
          code: open ? 'quote-open' : 'quote-stray',
          line: lineAt(text, open ? Math.max(start, error.index ?? at) : at),
          values: {
            text: shown(
              text
                .slice(Math.max(start, at - 10), at + 20)
                .split('\n', 1)
                .join(''),
            ),
          },
        });
        parser.abort();
        return;
      }
      lines.push({ line, cells: data });
      line += text.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  while (
    lines.length > 0 &&
    lines.at(-1)?.cells.join('').trim() === '' &&
    lines.at(-1)?.cells.length === 1
  )
    lines.pop();
  const [issue] = broken;
  return issue === undefined ? { lines } : { lines, issue };
}

function headerIssues(header: Line, names: readonly string[]): TableIssue[] {
  const issues: TableIssue[] = [];
  header.cells.forEach((cell, index) => {
    const at = { line: header.line, column: index + 1 };
    const free = names.filter((name) => !header.cells.includes(name));
    if (header.cells.indexOf(cell) < index)
      issues.push({ ...at, code: 'column-repeated', values: { text: shown(cell) } });
    else if (!names.includes(cell))
      issues.push({
        ...at,
        code: 'column-unknown',
        values: { text: shown(cell), names: (free.length > 0 ? free : names).join(', ') },
      });
  });
  for (const name of names.filter((name) => !header.cells.includes(name)))
    issues.push({ line: header.line, field: name, code: 'column-missing', values: { name } });
  return issues;
}

const issueCode = z.custom<IssueCode>((value) => typeof value === 'string');
const problemSchema = z.object({
  code: issueCode,
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** The value of one cell, or what is wrong with it. */
function parseCell(
  text: string,
  type: FieldType<unknown>,
  dialect: Dialect,
): { value: unknown; problem?: never } | { value?: never; problem: CellProblem } {
  const bad = textProblem(text);
  if (bad !== undefined) return { problem: bad };
  if (text === '' && !type.optional) return { problem: { code: 'required', values: {} } };
  const result = type.schema(dialect).safeParse(text);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  return { problem: problemSchema.parse(issue?.code === 'custom' ? issue.params : undefined) };
}

function isRow<F extends FieldTypes>(fields: F, row: Record<string, unknown>): row is RowOf<F> {
  return Object.keys(fields).every((name) => row[name] !== undefined);
}

function rowIssue(
  code: 'row-short' | 'row-long',
  { line, cells }: Line,
  expected: number,
): TableIssue {
  const values = { text: shown(cells.join(' ')), found: cells.length, expected };
  return { code, line, values };
}

/**
 * Reads the text of a CSV into typed rows, or into the list of everything that is wrong with it.
 *
 * The text is UTF-8 with LF line ends (see `decodeText`). Columns may stand in any order and are
 * separated by commas, semicolons or tabs; see `Dialect` for the decimal sign that goes with each.
 * It never throws on any text.
 *
 * @example
 * parseTable('id,n\na,1\n', { fields: { id: id(), n: count() }, key: ['id'] })
 * // { rows: [{ id: 'a', n: 1 }] }
 */
export function parseTable<F extends FieldTypes>(
  text: string,
  { fields, key }: TableShape<F>,
): ParsedTable<RowOf<F>> {
  const atStart = (code: IssueCode, line = 1) => ({ issues: [{ code, line, values: {} }] });
  if (text.trim() === '') return atStart('empty-file');
  const loneReturn = text.indexOf('\r');
  if (loneReturn >= 0) return atStart('carriage-return', lineAt(text, loneReturn));

  const dialect = dialectOf(text);
  const { lines, issue: quoteIssue } = splitLines(text, dialect);
  const [header, ...body] = lines;
  const issues: TableIssue[] =
    header === undefined ? [] : headerIssues(header, Object.keys(fields));
  if (header !== undefined && body.length === 0 && quoteIssue === undefined)
    issues.push({ code: 'header-only', line: header.line, values: {} });

  const columns = header?.cells ?? [];
  const rows: RowOf<F>[] = [];
  const seen = new Map<string, number>();
  for (const current of body) {
    const { line, cells } = current;
    if (cells.length !== columns.length) {
      const code = cells.length < columns.length ? 'row-short' : 'row-long';
      issues.push(rowIssue(code, current, columns.length));
      continue;
    }
    const row: Record<string, unknown> = {};
    columns.forEach((field, index) => {
      const type = fields[field];
      const cell = cells[index] ?? '';
      if (type === undefined) return;
      const { value, problem } = parseCell(cell, type, dialect);
      if (problem === undefined) row[field] = value;
      else {
        const values =
          'text' in problem.values
            ? { ...problem.values, text: shown(String(problem.values['text'])) }
            : problem.values;
        issues.push({ code: problem.code, values, line, column: index + 1, field });
      }
    });
    const name = key.map((field) => row[field]).join('.');
    const earlier = seen.get(name);
    if (earlier !== undefined && key.every((field) => row[field] !== undefined))
      issues.push({
        code: 'key-repeated',
        line,
        column: columns.indexOf(key[0] ?? '') + 1,
        field: key.join(', '),
        values: { text: name, line: earlier },
      });
    else seen.set(name, line);
    if (isRow(fields, row)) rows.push(row);
  }
  if (quoteIssue !== undefined) issues.push(quoteIssue);
  return issues.length > 0 ? { issues } : { rows };
}
