import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { datasets } from '../datasets/index.ts';
import { readData } from '../datasets/read.ts';
import { checkFile, csvPath } from '../figures/checkData.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { formatLaw } from '../figures/words.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { reportIssues, runCommand } from './report.ts';

/** Lists every dataset and how its laws came out. */
function listData(locale: Locale): boolean {
  const { data, reconciliations, issues } = readData();
  if (issues.length > 0) {
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
  const kept = reconciliations.filter((reconciliation) => reconciliation.kept).length;
  const broken = reconciliations.length - kept;
  console.log(translate(locale, 'data.reconciliations', { kept, broken }));
  for (const reconciliation of reconciliations) {
    const values = {
      law: formatLaw(reconciliation, locale),
      note: reconciliation.note?.[locale] ?? '',
    };
    console.log(
      `  ${translate(locale, reconciliation.kept ? 'data.kept' : 'data.broken', values)}`,
    );
  }
  const rows = datasets.reduce((total, dataset) => total + data.rows(dataset).length, 0);
  const laws = reconciliations.length;
  console.log(translate(locale, 'data.clean', { datasets: datasets.length, rows, laws }));
  return true;
}

/** Checks given files against the datasets whose names they bear. */
function checkFiles(files: readonly string[], locale: Locale): boolean {
  const issues = files.flatMap((file): readonly FileIssue[] => {
    const dataset = datasets.find(({ id }) => basename(file) === `${id}.csv`);
    if (dataset === undefined) {
      const names = datasets.map(({ id }) => `${id}.csv`).join(', ');
      return [{ file, key: 'issue.file-name', values: { names } }];
    }
    try {
      const { rows, issues: found } = checkFile(dataset, file, readFileSync(file));
      if (found.length === 0) console.log(translate(locale, 'data.fileClean', { file, rows }));
      return found;
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      return [{ file, key: 'issue.file-unreadable', values: { reason } }];
    }
  });
  if (issues.length > 0) reportIssues(issues, locale);
  return issues.length === 0;
}

await runCommand((locale, files) =>
  files.length === 0 ? listData(locale) : checkFiles(files, locale),
);
