import type { ColumnNames } from './columnNames.ts';
import { dialectOf, mostAbove, type Dialect } from './dialect.ts';
import type { TableIssue, TableNotice } from './issue.ts';
import { parseHeader } from './parseHeader.ts';
import { isBlank, parseLines, type Line } from './parseLines.ts';
import { shown } from './text.ts';

/** Where the parts of a table stand in its text. */
interface Layout {
  readonly dialect: Dialect;
  /** The fields that the columns hold, in their order; none when there is no header. */
  readonly columns: readonly string[];
  readonly body: readonly Line[];
  readonly issues: readonly TableIssue[];
  /** What holds nothing and is passed over. */
  readonly notices: readonly TableNotice[];
}

/** The line by which Excel is told the separator: `sep=;`, at times quoted or padded. */
const separatorLine = /^(?:"sep=[^"\n]"|sep=[^\n])[,;\t ]*(?:\n|$)/i;

/** A text without the line that tells Excel the separator; the numbers of the lines stay. */
function withoutSeparatorLine(text: string): {
  readonly text: string;
  readonly notices: readonly TableNotice[];
} {
  const [line] = separatorLine.exec(text) ?? [];
  if (line === undefined) return { text, notices: [] };
  const values = { text: shown(line.trim()) };
  return {
    text: `\n${text.slice(line.length)}`,
    notices: [{ code: 'separator-line', line: 1, values }],
  };
}

/** Whether a row holds nothing, as the rows of separators that Excel saves below a table. */
export function isEmptyRow({ cells }: Line): boolean {
  return cells.every(({ text }) => text.trim() === '');
}

/**
 * The line of the header: the first that is not empty, or else the one of the first lines that has
 * most of the names, below a title. Undefined when no line has any.
 */
function headerIndex(lines: readonly Line[], names: ColumnNames): number | undefined {
  const first = lines.findIndex((line) => !isEmptyRow(line));
  const named = lines
    .slice(0, Math.max(0, first) + mostAbove)
    .map(({ cells }) => cells.filter(({ text }) => names.of(text) !== undefined).length);
  const most = Math.max(0, ...named);
  if (most === 0) return undefined;
  return most === names.all.length || most >= Math.max(2, names.all.length / 2)
    ? named.indexOf(most)
    : (named[first] ?? 0) > 0
      ? first
      : undefined;
}

/** The rows of separators at the end of a table, which are no rows of it, and a line that says so. */
function withoutEmptyEnd(body: readonly Line[]): {
  readonly rows: readonly Line[];
  readonly notices: readonly TableNotice[];
} {
  const end = body.findLastIndex((row) => !isEmptyRow(row)) + 1;
  const empty = body.slice(end).filter((row) => !isBlank(row));
  const [first] = empty;
  const notices: TableNotice[] =
    first === undefined
      ? []
      : [{ code: 'empty-rows', line: first.line, values: { count: empty.length } }];
  return { rows: body.slice(0, end), notices };
}

/** The columns without a name: empty to the last row, and then a line that says so, or not. */
function checkNameless(
  header: Line,
  columns: readonly string[],
  rows: readonly Line[],
): { readonly issues: readonly TableIssue[]; readonly notices: readonly TableNotice[] } {
  const issues: TableIssue[] = [];
  let empty = 0;
  const nameless = columns.flatMap((name, index) => (name === '' ? [index] : []));
  for (const index of nameless) {
    const cell = rows.map(({ cells }) => cells[index]).find((each) => each?.text.trim());
    if (cell === undefined) empty += 1;
    else {
      const at = { line: cell.line, column: index + 1 };
      issues.push({ ...at, code: 'column-unnamed', values: { text: shown(cell.text) } });
    }
  }
  const at = { line: header.line, column: (nameless[0] ?? 0) + 1 };
  const notices: TableNotice[] =
    empty === 0 ? [] : [{ ...at, code: 'empty-columns', values: { count: empty } }];
  return { issues, notices };
}

/** Says that something stands above the header: a title once, however many lines it takes. */
function aboveHeader(above: readonly Line[], header: Line): readonly TableIssue[] {
  const title = above.find((line) => !isEmptyRow(line));
  if (title === undefined)
    return above.map(({ line }) => ({ code: 'row-empty', line, values: {} }));
  const text = shown(title.written.replaceAll('\t', ' '));
  return [{ code: 'above-header', line: title.line, values: { text, header: header.line } }];
}

function withoutHeader(lines: readonly Line[], names: ColumnNames): TableIssue {
  const first = lines.find((line) => !isEmptyRow(line));
  if (first === undefined) return { code: 'empty-file', line: 1, values: {} };
  const text = shown(first.written.replaceAll('\t', ' '));
  const values = { text, names: names.all.join(', ') };
  return { code: 'header-missing', line: first.line, values };
}

/**
 * Finds header and rows of a table in its text, and what is wrong with them as a whole.
 *
 * @param text with LF line ends and no byte order mark
 * @param emptyRows whether a row of empty cells is a row: where nothing must be filled
 */
export function parseLayout(text: string, names: ColumnNames, emptyRows: boolean): Layout {
  const separated = withoutSeparatorLine(text);
  const dialect = dialectOf(separated.text, (cell) => names.of(cell) !== undefined);
  const { lines, issues: quoteIssues } = parseLines(separated.text, dialect);
  const top = headerIndex(lines, names);
  const header = lines[top ?? -1];
  if (top === undefined || header === undefined) {
    const issues = quoteIssues.length > 0 ? quoteIssues : [withoutHeader(lines, names)];
    return { dialect, columns: [], body: [], issues, notices: [] };
  }
  const { columns, issues: headerIssues } = parseHeader(header, names);
  const below = lines.slice(top + 1);
  const { rows: body, notices: endNotices } =
    emptyRows || columns.length === 1 ? { rows: below, notices: [] } : withoutEmptyEnd(below);
  const nameless = checkNameless(header, columns, body);
  const issues = [
    ...quoteIssues,
    ...aboveHeader(lines.slice(separated.notices.length, top), header),
    ...headerIssues,
    ...nameless.issues,
  ];
  if (body.length === 0 && quoteIssues.length === 0)
    issues.push({ code: 'header-only', line: header.line, values: {} });
  const notices = [...separated.notices, ...nameless.notices, ...endNotices];
  return { dialect, columns, body, issues, notices };
}
