import { charts } from '../charts/index.ts';
import { readData } from '../datasets/read.ts';
import { guides } from '../guides/index.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { checkCharts, checkGuides } from '../prose/checkCharts.ts';
import { checkStories } from '../prose/checkStories.ts';
import { readStories } from '../stories/storyFile.ts';
import { reportIssues, runCommand } from './report.ts';

/**
 * Checks data, charts and stories, and lists the translations that are behind.
 *
 * @returns whether the site may be built; a translation that is behind does not stop it
 */
export function checkSources(locale: Locale): boolean {
  const { data, issues } = readData();
  if (issues.length > 0) {
    reportIssues(issues, locale);
    return false;
  }
  const checked = checkStories(readStories(), data, charts);
  const found = [...checkCharts(charts, data), ...checkGuides(guides, data), ...checked.issues];
  if (found.length > 0) reportIssues(found, locale);
  else console.log(translate(locale, 'check.storiesClean', { stories: checked.stories.length }));
  for (const story of checked.stale) console.log(translate(locale, 'check.stale', { ...story }));
  return found.length === 0;
}

if (import.meta.main) await runCommand(checkSources);
