import type { Locale } from '../locale/locales.ts';
import { say, type Message } from '../locale/translate.ts';
import type { CheckResult } from './runChecks.ts';
import { formatCheckResult } from './words.ts';

/** Something wrong with a file that people edit: the place, and the sentence with its remedy. */
export interface FileIssue extends Message {
  /** Path from the project's root. */
  readonly file: string;
  readonly line?: number;
  /** Column, from 1: of the spreadsheet in a CSV, of the text in a story. */
  readonly column?: number;
  /** Name of the column, in a CSV. */
  readonly field?: string;
  /** What fills `{check}` in it, in the words of the language. */
  readonly check?: CheckResult;
}

/**
 * An issue as one line: place, problem, remedy.
 *
 * @example 'data/rooms.csv:7:4 rate: “99,9x” is not a number. Write it like 99.92.'
 */
export function formatIssue(issue: FileIssue, locale: Locale): string {
  const place = [issue.file, issue.line, issue.column].filter((part) => part !== undefined);
  const check = issue.check === undefined ? {} : { check: formatCheckResult(issue.check, locale) };
  const values = { ...issue.values, ...check };
  const field = issue.field === undefined ? '' : ` ${issue.field}`;
  return `${place.join(':')}${field}: ${say(locale, { key: issue.key, values })}`;
}
