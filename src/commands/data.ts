import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { datasets } from '../datasets/index.ts';
import { readData } from '../datasets/read.ts';
import { csvPath, type CheckedData } from '../figures/checkData.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { closestDataset, isWorkbookName } from '../figures/fileNames.ts';
import { formatCheckResult } from '../figures/words.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { decodeText } from '../table/decode.ts';
import { checkUses } from './check.ts';
import { reportIssues, reportNotices, runCommand } from './report.ts';

/** What is wrong with the data, and what uses them and can no longer do so. */
function issuesOf({ data, issues }: CheckedData): readonly FileIssue[] {
  if (data === undefined) return issues;
  const needs = ['issue.figure-unknown', 'issue.note-unknown', 'issue.chart-failed'];
  return [...issues, ...checkUses(data).issues.filter(({ key }) => needs.includes(key))];
}

/** Lists every dataset and how its checks came out. */
function listData(locale: Locale): boolean {
  const checked = readData();
  const { data, checkResults, notices } = checked;
  const issues = issuesOf(checked);
  reportNotices(notices, locale);
  if (data === undefined || issues.length > 0) {
    reportIssues(issues, locale);
    return false;
  }
  for (const dataset of datasets) {
    const values = {
      name: csvPath(dataset.id),
      rows: data.rows(dataset).length,
      title: dataset.title[locale],
    };
    console.log(translate(locale, 'data.dataset', values));
  }
  const kept = checkResults.filter((checkResult) => checkResult.kept).length;
  const broken = checkResults.length - kept;
  console.log(translate(locale, 'data.checkResults', { kept, broken }));
  for (const checkResult of checkResults) {
    const values = {
      check: formatCheckResult(checkResult, locale),
      note: checkResult.note?.[locale] ?? '',
    };
    const said = translate(locale, checkResult.kept ? 'data.kept' : 'data.broken', values);
    console.log(`  ${csvPath(checkResult.dataset)} ${said}`);
  }
  const rows = datasets.reduce((total, dataset) => total + data.rows(dataset).length, 0);
  const checks = checkResults.length;
  console.log(translate(locale, 'data.clean', { datasets: datasets.length, rows, checks }));
  return true;
}

/** The only dataset whose columns a file has. */
function datasetByColumns(bytes: Uint8Array): string | undefined {
  const { text } = decodeText(bytes);
  if (text === undefined) return undefined;
  const foreign = /^(?:column|header|empty-file)/;
  const fitting = datasets.filter(
    (dataset) => !dataset.parse(text).issues?.some(({ code }) => foreign.test(code)),
  );
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** What is wrong with the name of a file that bears no dataset's; its columns may tell which it is. */
function nameIssue(file: string, bytes: Uint8Array): FileIssue {
  const name = basename(file);
  const ids = datasets.map((dataset) => dataset.id);
  const id = closestDataset(name, ids).id ?? datasetByColumns(bytes);
  const nearest = `${id ?? '…'}.csv`;
  if (isWorkbookName(name)) return { file, key: 'issue.file-workbook', values: { nearest } };
  return id === undefined
    ? { file, key: 'issue.file-name-unknown', values: { name } }
    : { file, key: 'issue.file-name', values: { name, nearest } };
}

function unreadable(file: string, error: unknown): FileIssue {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'ENOENT') return { file, key: 'issue.file-absent', values: {} };
  return { file, key: 'issue.file-unreadable', values: { reason: code } };
}

/** Checks given files in the place of the project's own: by themselves and with all the others. */
function checkFiles(files: readonly string[], locale: Locale): boolean {
  const issues: FileIssue[] = [];
  const given = new Map<string, { path: string; bytes: Uint8Array }>();
  for (const path of files) {
    const dataset = datasets.find(({ id }) => basename(path) === `${id}.csv`);
    try {
      const bytes = readFileSync(path);
      if (dataset === undefined) issues.push(nameIssue(path, bytes));
      else given.set(dataset.id, { path, bytes });
    } catch (error) {
      issues.push(unreadable(path, error));
    }
  }
  if (given.size > 0) {
    const checked = readData(given);
    reportNotices(checked.notices, locale);
    issues.push(...issuesOf(checked));
    const wrong = new Set(issues.map(({ file }) => file));
    for (const [id, { path: file }] of given) {
      const dataset = datasets.find((each) => each.id === id);
      if (checked.data === undefined || dataset === undefined || wrong.size > 0) continue;
      const rows = checked.data.rows(dataset).length;
      console.log(translate(locale, 'data.fileClean', { file, rows }));
    }
  }
  if (issues.length > 0) reportIssues(issues, locale);
  return issues.length === 0;
}

await runCommand((locale, files) =>
  files.length === 0 ? listData(locale) : checkFiles(files, locale),
);
