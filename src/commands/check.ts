import { charts } from '../charts/index.ts';
import { readData } from '../datasets/read.ts';
import type { Data } from '../figures/data.ts';
import { guides } from '../guides/index.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { checkCharts, checkGuides } from '../prose/checkCharts.ts';
import { checkDraws } from '../prose/checkDraws.ts';
import { checkStories } from '../prose/checkStories.ts';
import { readStories } from '../prose/storyFile.ts';
import { reportIssues, reportNotices, runCommand } from './report.ts';

/** What is wrong with all that uses the data: charts, guides and stories. */
export function checkUses(data: Data) {
  const stories = readStories();
  const { issues, stale } = checkStories(stories, data, charts);
  const drawn = [
    ...checkCharts(charts, data),
    ...checkGuides(guides, data),
    ...checkDraws(charts, guides, data),
  ];
  return { issues: [...drawn, ...issues], stale, stories: stories.length };
}

/**
 * Checks data, charts and stories, and lists the translations that are behind.
 *
 * @returns whether the site may be built; a translation that is behind does not stop it
 */
export function checkSources(locale: Locale): boolean {
  const { data, issues, notices } = readData();
  reportNotices(notices, locale);
  if (data === undefined) {
    reportIssues(issues, locale);
    return false;
  }
  const checked = checkUses(data);
  const found = [...issues, ...checked.issues];
  if (found.length > 0) reportIssues(found, locale);
  else console.log(translate(locale, 'check.storiesClean', { stories: checked.stories }));
  for (const story of checked.stale) console.log(translate(locale, 'check.stale', { ...story }));
  return found.length === 0;
}

if (import.meta.main) await runCommand(checkSources);
