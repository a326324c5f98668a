import { decodeText } from '../table/decode.ts';
import type { TableIssue } from '../table/issue.ts';
import { createData, UnknownFigure, type Data } from './data.ts';
import type { Dataset } from './define.ts';
import type { FileIssue } from './fileIssue.ts';
import { reconcile, type Reconciliation } from './reconcile.ts';
import { formatLaw } from './words.ts';

/** The datasets read and reconciled, or everything that is wrong with their files. */
export interface CheckedData {
  readonly data: Data;
  readonly reconciliations: readonly Reconciliation[];
  readonly issues: readonly FileIssue[];
}

/** The path of a dataset's CSV from the project's root. */
export function csvPath(id: string): string {
  return `data/${id}.csv`;
}

function toFileIssue(file: string, { code, values, ...place }: TableIssue): FileIssue {
  return { file, ...place, key: `issue.${code}`, values };
}

/** Reads one file as a dataset: its text, or its issues. */
export function checkFile(
  dataset: Dataset,
  file: string,
  bytes: Uint8Array,
): { readonly text: string; readonly rows: number; readonly issues: readonly FileIssue[] } {
  const { text, issues } = decodeText(bytes);
  const found = issues ?? dataset.parse(text).issues ?? [];
  const rows = text === undefined ? 0 : (dataset.parse(text).rows?.length ?? 0);
  return { text: text ?? '', rows, issues: found.map((issue) => toFileIssue(file, issue)) };
}

function pairing(datasets: readonly Dataset[], names: readonly string[]): readonly FileIssue[] {
  const ids = datasets.map(({ id }) => id);
  const issue = (name: string, key: 'issue.file-undeclared' | 'issue.file-missing') => ({
    file: csvPath(name),
    key,
    values: { name },
  });
  return [
    ...names
      .filter((name) => !ids.includes(name))
      .map((name) => issue(name, 'issue.file-undeclared')),
    ...ids.filter((id) => !names.includes(id)).map((id) => issue(id, 'issue.file-missing')),
  ];
}

function reconciliationIssue(reconciliation: Reconciliation): FileIssue | undefined {
  const { dataset, kept, note } = reconciliation;
  if (kept === (note === undefined)) return undefined;
  return {
    file: csvPath(dataset),
    key: kept ? 'issue.reconciliation-stale' : 'issue.reconciliation-broken',
    values: (locale) => ({ law: formatLaw(reconciliation, locale) }),
  };
}

function reconcileOrReport(
  datasets: readonly Dataset[],
  data: Data,
): { reconciliations: readonly Reconciliation[]; issues: readonly FileIssue[] } {
  try {
    const reconciliations = reconcile(datasets, data);
    const issues = reconciliations.map(reconciliationIssue).filter((issue) => issue !== undefined);
    return { reconciliations, issues };
  } catch (error) {
    if (!(error instanceof UnknownFigure)) throw error;
    const file = csvPath(error.values.text.split('/', 1).join(''));
    return {
      reconciliations: [],
      issues: [{ file, key: 'issue.figure-unknown', values: error.values }],
    };
  }
}

/**
 * Reads the files of a data folder as the declared datasets and holds their laws.
 *
 * Every problem of every file comes back at once. Laws are held once all files are clean: a sum
 * over a broken table would report the same fault twice.
 *
 * @param files the bytes of each CSV by its name without ending
 */
export function checkData(
  datasets: readonly Dataset[],
  files: ReadonlyMap<string, Uint8Array>,
): CheckedData {
  const checked = datasets.flatMap((dataset) => {
    const bytes = files.get(dataset.id);
    return bytes === undefined
      ? []
      : [{ id: dataset.id, ...checkFile(dataset, csvPath(dataset.id), bytes) }];
  });
  const issues = [
    ...pairing(datasets, [...files.keys()]),
    ...checked.flatMap((file) => file.issues),
  ];
  if (issues.length > 0) return { data: createData([], new Map()), reconciliations: [], issues };
  const data = createData(datasets, new Map(checked.map(({ id, text }) => [id, text])));
  return { data, ...reconcileOrReport(datasets, data) };
}
