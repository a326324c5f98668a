import { once } from '../once.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkData, type CheckedData } from '../figures/checkData.ts';
import type { Data } from '../figures/data.ts';
import type { CheckResult } from '../figures/runChecks.ts';
import { formatIssue } from '../figures/fileIssue.ts';
import { defaultLocale } from '../locale/locales.ts';
import { datasets } from './index.ts';

/** The bytes of every CSV in a folder, by name without ending, sorted by name; and other files. */
function readFiles(folder: string): {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly others: readonly string[];
} {
  const names = readdirSync(folder).sort();
  const csv = names.filter((name) => name.endsWith('.csv'));
  const bytes = csv.map(
    (name) => [name.slice(0, -'.csv'.length), readFileSync(join(folder, name))] as const,
  );
  // Excel and LibreOffice keep a file of their own beside one that is open.
  const others = names.filter((name) => !csv.includes(name) && !/^(?:~\$|\.)/.test(name));
  return { files: new Map(bytes), others };
}

/**
 * Reads and checks the project's own data folder.
 *
 * @param given files that stand in for the folder's own, by dataset
 */
export function readData(
  given: ReadonlyMap<string, { readonly path: string; readonly bytes: Uint8Array }> = new Map(),
): CheckedData {
  const { files, others } = readFiles('data');
  const all = new Map([...files, ...[...given].map(([id, { bytes }]) => [id, bytes] as const)]);
  const paths = new Map([...given].map(([id, { path }]) => [id, path] as const));
  return checkData(datasets, all, { given: paths, others });
}

const load = once(() => {
  const { data, checkResults, issues } = readData();
  if (data === undefined || issues.length > 0)
    throw new Error(issues.map((issue) => formatIssue(issue, defaultLocale)).join('\n'));
  return { data, checkResults };
});

/**
 * The project's data for pages and charts, read once.
 *
 * @throws Error that lists every issue, a line each: a page is never drawn from a broken table
 */
export function loadData(): Data {
  return load().data;
}

/**
 * How the checks of all datasets came out.
 *
 * @throws Error as {@link loadData} does
 */
export function loadCheckResults(): readonly CheckResult[] {
  return load().checkResults;
}
