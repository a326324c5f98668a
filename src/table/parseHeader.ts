import type { TableIssue } from './issue.ts';
import type { Line } from './parseLines.ts';
import { cleaned, shown, textProblem } from './text.ts';

/**
 * Reads the names of the columns and compares them with the names that should stand there.
 *
 * A name with spaces or invisible characters around it counts as present, so that it is one issue
 * and not three.
 */
export function parseHeader(
  { cells, line }: Line,
  names: readonly string[],
): { readonly columns: readonly string[]; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = [];
  const columns = cells.map(({ text }) => cleaned(text));
  const present = new Set(columns);
  const missing = names.filter((name) => !present.has(name));
  for (const name of missing)
    issues.push({ line, field: name, code: 'column-missing', values: { name } });

  const known = new Set(names);
  const seen = new Set<string>();
  cells.forEach((cell, index) => {
    const at = { line: cell.line, column: index + 1 };
    const name = columns[index] ?? '';
    const problem = textProblem(cell.written);
    if (problem !== undefined) issues.push({ ...at, ...problem });
    if (!known.has(name) && (name === '' || !seen.has(name))) {
      const left = (missing.length > 0 ? missing : names).join(', ');
      issues.push({ ...at, code: 'column-unknown', values: { text: shown(name), names: left } });
    } else if (seen.has(name))
      issues.push({ ...at, code: 'column-repeated', values: { text: shown(name) } });
    seen.add(name);
  });
  return { columns, issues };
}
