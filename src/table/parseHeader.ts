import type { ColumnNames } from './columnNames.ts';
import type { TableIssue } from './issue.ts';
import type { Line } from './parseLines.ts';
import { cleaned, shown, textProblem } from './text.ts';

/**
 * Reads the names of the columns and compares them with the names that should stand there.
 *
 * A name with spaces or invisible characters around it, in other letters, mistyped or replaced by
 * the column's title counts as present, so that it is one issue and not three. A column without a
 * name is no issue here: it may be empty.
 */
export function parseHeader(
  { cells, line }: Line,
  names: ColumnNames,
): { readonly columns: readonly string[]; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = [];
  const columns = cells.map(({ text }) => cleaned(text));
  const present = new Set(columns);
  const missing = new Set(names.all.filter((name) => !present.has(name)));
  const misnamed = new Set<number>();
  cells.forEach(({ text }, index) => {
    if (columns[index] === '' || names.all.includes(columns[index] ?? '')) return;
    const name = names.guess(text, [...missing]);
    if (name === undefined) return;
    missing.delete(name);
    misnamed.add(index);
    columns[index] = name;
  });
  for (const name of missing)
    issues.push({ line, field: name, code: 'column-missing', values: { name } });

  const known = new Set(names.all);
  const seen = new Set<string>();
  cells.forEach((cell, index) => {
    const at = { line: cell.line, column: index + 1 };
    const name = columns[index] ?? '';
    if (name === '') return;
    const text = shown(cleaned(cell.text));
    const problem = textProblem(cell.written);
    if (problem !== undefined) issues.push({ ...at, ...problem });
    else if (misnamed.has(index))
      issues.push({ ...at, code: 'column-misnamed', values: { text, name } });
    else if (!known.has(name) && !seen.has(name)) {
      const left = [...(missing.size > 0 ? missing : known)].join(', ');
      issues.push({ ...at, code: 'column-unknown', values: { text, names: left } });
    }
    if (seen.has(name)) issues.push({ ...at, code: 'column-repeated', values: { text } });
    seen.add(name);
  });
  return { columns, issues };
}
