import { readFileSync } from 'node:fs';
import { charts } from '../charts/index.ts';
import { datasets } from '../datasets/index.ts';
import { readData } from '../datasets/read.ts';
import { checkCoverage, checkPlaces, coverageFile, parseCoverage } from '../draft/coverage.ts';
import type { Data } from '../figures/data.ts';
import { guides } from '../guides/index.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { checkLetters, drawnTexts, storyTexts } from '../media/checkLetters.ts';
import { checkCharts, checkGuides } from '../prose/checkCharts.ts';
import { checkClaims } from '../prose/checkClaims.ts';
import { checkDraws } from '../prose/checkDraws.ts';
import { checkLengths } from '../prose/checkLengths.ts';
import { checkOrder } from '../prose/checkOrder.ts';
import { checkStories } from '../prose/checkStories.ts';
import { checkTypography } from '../prose/checkTypography.ts';
import { readStories } from '../stories/storyFile.ts';
import { reportIssues, reportNotices, reportWarnings, runCommand } from './report.ts';

/** What is wrong with all that uses the data: charts, guides and stories. */
export function checkUses(data: Data) {
  const { stories, issues, stale } = checkStories(readStories(), data, charts);
  const drawn = [
    ...checkCharts(charts, data),
    ...checkClaims(charts, stories, data),
    ...checkGuides(guides, data),
    ...checkDraws(charts, guides, data),
    ...checkOrder(datasets, stories),
  ];
  return { issues: [...drawn, ...issues], stale, stories };
}

/**
 * Checks data, charts and stories, and lists what an editor may want to look at: texts that are
 * short or long, and translations that are behind.
 *
 * @returns whether the site may be built; a warning does not stop it
 */
export function checkSources(locale: Locale): boolean {
  const { data, issues, notices } = readData();
  reportNotices(notices, locale);
  if (data === undefined) {
    reportIssues(issues, locale);
    return false;
  }
  const { stories, stale, issues: wrong } = checkUses(data);
  const list = parseCoverage(readFileSync(coverageFile, 'utf8'));
  const places = checkPlaces(list.lines, datasets, data);
  const found = [...issues, ...wrong, ...list.issues, ...places];
  // The parts of a story that cannot be read are not known.
  if (!wrong.some(({ key }) => key === 'issue.story-syntax'))
    found.push(...checkCoverage(list.lines, stories));
  // What the pictures show is known once every figure is.
  if (found.length === 0)
    found.push(
      ...checkLetters([
        ...charts.map((chart) => drawnTexts(chart, data)),
        ...stories.map(storyTexts),
      ]),
    );
  if (found.length > 0) reportIssues(found, locale);
  else {
    const lengths = checkLengths({ stories, charts, guides, datasets }, data);
    reportWarnings([...lengths, ...checkTypography(stories, charts)], locale);
    console.log(translate(locale, 'check.storiesClean', { stories: stories.length }));
  }
  for (const { file, hash, marked } of stale)
    console.log(translate(locale, marked ? 'check.stale' : 'check.unmarked', { file, hash }));
  return found.length === 0;
}

if (import.meta.main) await runCommand(checkSources);
