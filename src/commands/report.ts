import { formatIssue, type FileIssue } from '../figures/fileIssue.ts';
import type { Locale } from '../locale/locales.ts';
import { say, translate } from '../locale/translate.ts';
import { readLanguage } from './language.ts';
import { OptionError } from './options.ts';

/** Says all that is wrong with some files, a line each, the same once, and how much it is. */
export function reportIssues(issues: readonly FileIssue[], locale: Locale): void {
  const lines = new Set(issues.map((issue) => formatIssue(issue, locale)));
  for (const line of lines) console.error(line);
  const files = new Set(issues.map(({ file }) => file)).size;
  console.error(translate(locale, 'data.issues', { count: lines.size, files }));
}

/** Says what stands in some files and was passed over, a line each. */
export function reportNotices(notices: readonly FileIssue[], locale: Locale): void {
  for (const notice of notices) console.log(formatIssue(notice, locale));
}

/** Says what an editor may want to look at, a line each; says nothing where there is nothing. */
export function reportWarnings(warnings: readonly FileIssue[], locale: Locale): void {
  for (const warning of warnings) console.log(formatIssue(warning, locale));
  if (warnings.length > 0)
    console.log(translate(locale, 'check.warnings', { count: warnings.length }));
}

/**
 * Runs a command in the language that its arguments ask for. What a person can fix (a bad option)
 * is said in one sentence, without a stack; the exit status is then 1.
 *
 * @param command gets the language and the other arguments; `false` means that it failed
 */
export async function runCommand(
  command: (locale: Locale, rest: readonly string[]) => Promise<boolean> | boolean,
): Promise<void> {
  let locale: Locale = 'vi';
  try {
    const language = readLanguage(process.argv.slice(2));
    locale = language.locale;
    if (!(await command(locale, language.rest))) process.exitCode = 1;
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    for (const problem of error.problems) console.error(say(locale, problem));
    process.exitCode = 1;
  }
}
