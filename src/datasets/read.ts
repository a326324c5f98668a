import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkData, type CheckedData } from '../figures/checkData.ts';
import type { Data } from '../figures/data.ts';
import type { Reconciliation } from '../figures/reconcile.ts';
import { formatIssue } from '../figures/fileIssue.ts';
import { defaultLocale } from '../locale/locales.ts';
import { datasets } from './index.ts';

/** The bytes of every CSV in a folder, by name without ending, sorted by name. */
function readFiles(folder: string): ReadonlyMap<string, Uint8Array> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv'));
  return new Map(
    names.sort().map((name) => [name.slice(0, -'.csv'.length), readFileSync(join(folder, name))]),
  );
}

/** Reads and checks the project's own data folder. */
export function readData(folder = 'data'): CheckedData {
  return checkData(datasets, readFiles(folder));
}

let loaded: CheckedData | undefined;

function load(): CheckedData {
  loaded ??= readData();
  if (loaded.issues.length === 0) return loaded;
  throw new Error(loaded.issues.map((issue) => formatIssue(issue, defaultLocale)).join('\n'));
}

/**
 * The project's data for pages and charts, read once.
 *
 * @throws Error that lists every issue, a line each: a page is never drawn from a broken table
 */
export function loadData(): Data {
  return load().data;
}

/**
 * How the laws of all datasets came out.
 *
 * @throws Error as {@link loadData} does
 */
export function loadReconciliations(): readonly Reconciliation[] {
  return load().reconciliations;
}
