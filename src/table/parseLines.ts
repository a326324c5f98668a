import Papa from 'papaparse';
import type { Dialect } from './dialect.ts';
import type { TableIssue } from './issue.ts';
import { shown } from './text.ts';

/** A cell of a CSV, before anyone asks what it means. */
export interface Cell {
  /** What it says, without its quotes. */
  readonly text: string;
  /** The same, or with its quotes and all when blanks follow the closing one. */
  readonly written: string;
  /** Line on which it begins. */
  readonly line: number;
}

/** A row of a CSV; it may span several lines of the text. */
export interface Line {
  /** Line on which it begins. */
  readonly line: number;
  /** The row as it stands in the file. */
  readonly written: string;
  readonly cells: readonly Cell[];
}

/** How often a wrong quote is passed over to look at the lines after it; each time costs a reading. */
const mostQuotes = 20;

const occurrences = (text: string, sign: string): number => text.split(sign).length - 1;

/** Whether a line holds nothing. */
export const isBlank = ({ written }: Line): boolean => /^ *$/.test(written);

/**
 * Finds where the cells of a row stand in the source, up to a given place.
 *
 * Papa drops blanks between a closing quote and the separator, and not only spaces: here they are
 * seen again.
 */
function placeCells(
  source: string,
  row: readonly string[],
  start: { readonly at: number; readonly line: number },
  delimiter: string,
  stop = source.length,
): { cells: Cell[]; at: number; line: number } {
  let { at, line } = start;
  const cells: Cell[] = [];
  for (const text of row) {
    if (at >= stop) break;
    const quoted = source[at] === '"';
    const close = at + text.length + (quoted ? 2 + occurrences(text, '"') : 0);
    let end = close;
    while (end < stop && source[end] !== delimiter && source[end] !== '\n') end += 1;
    cells.push({ text, written: end > close ? source.slice(at, end) : text, line });
    if (quoted) line += occurrences(text, '\n');
    at = end + 1;
  }
  return { cells, at, line };
}

/** Names a quote that goes wrong in the cell opened at `open`, and the place it has. */
function quoteProblem(source: string, open: number, delimiter: string) {
  let lone = source.indexOf('"', open + 1);
  while (lone >= 0 && source[lone + 1] === '"') lone = source.indexOf('"', lone + 2);
  // A quote that opens the next cell shows that this one was never closed.
  if (lone < 0 || source[lone - 1] === delimiter || source[lone - 1] === '\n')
    return { code: 'quote-open', at: open, excerpt: source.slice(open, open + 60) } as const;
  const before = Math.max(open, source.lastIndexOf('\n', lone) + 1, lone - 20);
  return { code: 'quote-stray', at: lone, excerpt: source.slice(before, lone + 20) } as const;
}

/**
 * Cuts a CSV into rows of cells that know their lines, and names the quotes that go wrong.
 *
 * The row of such a quote is left out and reading goes on at the next line, so that one quote does
 * not hide what else is wrong; unless it stands in the header, without which nothing can be told.
 *
 * @param text with LF line ends and no byte order mark
 */
export function parseLines(
  text: string,
  { delimiter }: Dialect,
): { readonly lines: readonly Line[]; readonly issues: readonly TableIssue[] } {
  const lines: Line[] = [];
  const issues: TableIssue[] = [];
  // Each reading begins at a line end: Papa would drop a byte order mark that came first.
  const source = `\n${text}\n`;
  let from = 0;
  let line = 0;
  while (from < source.length - 1) {
    const { data, errors } = Papa.parse<string[]>(source.slice(from), {
      delimiter,
      newline: '\n',
      fastMode: false,
    });
    const error = errors.find(({ type }) => type === 'Quotes');
    let place = { at: from + 1, line: line + 1 };
    for (const row of data.slice(1, error?.row ?? -1)) {
      const { cells, ...end } = placeCells(source, row, place, delimiter);
      lines.push({ line: place.line, written: source.slice(place.at, end.at - 1), cells });
      place = { at: end.at, line: end.line + 1 };
    }
    if (error?.row === undefined || error.index === undefined) break;

    const open = from + error.index - 1;
    const { cells } = placeCells(source, data[error.row] ?? [], place, delimiter, open);
    const { code, at, excerpt } = quoteProblem(source, open, delimiter);
    line = place.line + occurrences(source.slice(place.at, at), '\n');
    const [words = ''] = excerpt.replaceAll('\t', ' ').split('\n', 1);
    issues.push({ code, line, column: cells.length + 1, values: { text: shown(words) } });
    if (lines.every(isBlank) || issues.length === mostQuotes) break;
    from = source.indexOf('\n', at);
  }
  while (lines.slice(-1).some(isBlank)) lines.pop();
  return { lines, issues };
}
