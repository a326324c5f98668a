import { nearest } from '../table/nearest.ts';
import type { Data } from './data.ts';
import type { Missing } from './figure.ts';
import type { Dataset } from './define.ts';
import type { FileIssue } from './fileIssue.ts';

/** What is missing, without what needs it: the same for all that need the same. */
function problemOf(
  { ref, dataset }: Missing,
  datasets: readonly Dataset[],
  data: Data,
  pathOf: (id: string) => string,
): FileIssue {
  const [id = '', row = '', field] = ref.split('/');
  const table = datasets.find((each) => each.id === id);
  if (table !== undefined && field !== undefined) {
    const file = pathOf(id);
    const [column, value] = row.split('=');
    if (value !== undefined)
      return { file, key: 'issue.rows-needed', values: { row: `${column}: ${value}` } };
    const keys = data.keys(id);
    if (!keys.includes(row))
      return { file, key: 'issue.row-needed', values: { row, nearest: nearest(row, keys) } };
    if (Object.hasOwn(table.columns, field))
      return { file, field, key: 'issue.cell-needed', values: { row, field } };
  }
  const known = data.figures().map((figure) => figure.ref);
  const values = { text: ref, nearest: nearest(ref, known) };
  return { file: `src/datasets/${dataset}.ts`, key: 'issue.figure-unknown', values };
}

/** An issue for each row and cell that is missing, with everything that needs it. */
export function missingIssues(
  missing: readonly Missing[],
  datasets: readonly Dataset[],
  data: Data,
  pathOf: (id: string) => string,
): readonly FileIssue[] {
  const found = new Map<string, { problem: FileIssue; needs: Set<string> }>();
  for (const each of missing) {
    const problem = problemOf(each, datasets, data, pathOf);
    const known = found.get(JSON.stringify(problem)) ?? { problem, needs: new Set() };
    known.needs.add(each.neededBy);
    found.set(JSON.stringify(problem), known);
  }
  return [...found.values()].map(({ problem, needs }) => ({
    ...problem,
    values: { ...problem.values, needs: [...needs].join(', ') },
  }));
}
