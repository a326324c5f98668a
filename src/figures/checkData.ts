import { decodeText } from '../table/decode.ts';
import type { TableIssue, TableNotice } from '../table/issue.ts';
import { createData, type Data } from './data.ts';
import type { Dataset } from './define.ts';
import { closestDataset } from './fileNames.ts';
import type { FileIssue } from './fileIssue.ts';
import { missingIssues } from './missing.ts';
import { missingOperands, runChecks, type CheckResult } from './runChecks.ts';

/** The datasets read and reconciled, and everything that is wrong with their files. */
export interface CheckedData {
  /** Absent where a file cannot be read as its table, so that no figure can be relied on. */
  readonly data?: Data;
  readonly checkResults: readonly CheckResult[];
  readonly issues: readonly FileIssue[];
  /** What stands in the files and was passed over. */
  readonly notices: readonly FileIssue[];
}

/** The path of a dataset's CSV from the project's root. */
export function csvPath(id: string): string {
  return `data/${id}.csv`;
}

function toFileIssue(file: string, { code, values, ...place }: TableIssue): FileIssue {
  return { file, ...place, key: `issue.${code}`, values };
}

function toFileNotice(file: string, { code, values, ...place }: TableNotice): FileIssue {
  return { file, ...place, key: `notice.${code}`, values };
}

/** One file read as the table of its dataset. */
function readTable(dataset: Dataset, file: string, bytes: Uint8Array) {
  const { text, issues: unreadable } = decodeText(bytes);
  const {
    rows,
    notices = [],
    issues = [],
  } = text === undefined ? { issues: unreadable } : dataset.parse(text);
  return {
    id: dataset.id,
    rows,
    notices: notices.map((notice) => toFileNotice(file, notice)),
    issues: issues.map((issue) => toFileIssue(file, issue)),
  };
}

/** Files without a declaration and declarations without a file. */
function pairing(
  datasets: readonly Dataset[],
  names: readonly string[],
  others: readonly string[],
): readonly FileIssue[] {
  const ids = datasets.map(({ id }) => id);
  const stray = (file: string): FileIssue[] => {
    const { id, sure } = closestDataset(file, ids);
    if (id === undefined || !sure) return [];
    return [{ file: `data/${file}`, key: 'issue.file-stray', values: { nearest: csvPath(id) } }];
  };
  const undeclared = names
    .filter((name) => !ids.includes(name))
    .flatMap((name): readonly FileIssue[] => {
      const found = stray(`${name}.csv`);
      if (found.length > 0) return found;
      return [{ file: csvPath(name), key: 'issue.file-undeclared', values: { name } }];
    });
  const absent = ids
    .filter((id) => !names.includes(id))
    .map((id): FileIssue => ({
      file: csvPath(id),
      key: 'issue.file-missing',
      values: { name: id },
    }));
  return [...undeclared, ...others.flatMap(stray), ...absent];
}

/**
 * A check that is broken without a note, or noted and not broken.
 *
 * @param given the paths of files that stand in for the project's own: where one takes part in the
 *   check, it is the one to look at
 */
function checkIssue(check: CheckResult, given: ReadonlyMap<string, string>): FileIssue | undefined {
  if (check.kept === (check.note === undefined)) return undefined;
  const figures = Object.values(check.operands).flat();
  const part = figures.map(({ ref }) => given.get(ref.split('/', 1).join(''))).find(Boolean);
  const broken = check.kind === 'sum' ? 'issue.sum-broken' : 'issue.check-broken';
  const key = check.kept ? 'issue.check-stale' : broken;
  return { file: part ?? csvPath(check.dataset), key, values: {}, check };
}

/**
 * Reads the files of a data folder as the declared datasets and holds their checks.
 *
 * Every problem of every file comes back at once. Checks are held once all files are clean: a sum
 * over a broken table would report the same fault twice.
 *
 * @param files the bytes of each CSV by its name without ending
 * @param given the paths of files that stand in for the project's own, by dataset
 * @param others names of files in the folder that are no CSVs by their ending
 */
export function checkData(
  datasets: readonly Dataset[],
  files: ReadonlyMap<string, Uint8Array>,
  {
    given = new Map<string, string>(),
    others = [],
  }: { given?: ReadonlyMap<string, string>; others?: readonly string[] } = {},
): CheckedData {
  const pathOf = (id: string): string => given.get(id) ?? csvPath(id);
  const read = datasets.flatMap((dataset) => {
    const bytes = files.get(dataset.id);
    return bytes === undefined ? [] : [readTable(dataset, pathOf(dataset.id), bytes)];
  });
  const notices = read.flatMap((file) => file.notices);
  const unread = [
    ...pairing(datasets, [...files.keys()], others),
    ...read.flatMap((file) => file.issues),
  ];
  if (unread.length > 0) return { checkResults: [], issues: unread, notices };

  const data = createData(datasets, new Map(read.map(({ id, rows = [] }) => [id, rows])));
  const missing = [...data.missing, ...missingOperands(datasets, data)];
  const checkResults = runChecks(datasets, data);
  const issues = [
    ...missingIssues(missing, datasets, data, pathOf),
    ...data.failed.map(({ ref, reason }): FileIssue => {
      const file = pathOf(ref.split('/', 1).join(''));
      return { file, key: 'issue.figure-failed', values: { text: ref, reason } };
    }),
    ...checkResults.flatMap((check) => checkIssue(check, given) ?? []),
  ];
  return { data, checkResults, issues, notices };
}
