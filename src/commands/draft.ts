import { readFileSync } from 'node:fs';
import { charts } from '../charts/index.ts';
import { datasets } from '../datasets/index.ts';
import { draftingNotes } from '../datasets/drafting-notes.ts';
import { readData } from '../datasets/read.ts';
import { compareDraft } from '../draft/compareDraft.ts';
import {
  compareCoverage,
  coverageFile,
  parseCoverage,
  writeCoverage,
  type CoverageLine,
} from '../draft/coverage.ts';
import { explained } from '../draft/explained.ts';
import { readDraft, type Draft, type DraftParagraph } from '../draft/readDraft.ts';
import { formatCitation, formatCitations } from '../figures/citation.ts';
import type { Data } from '../figures/data.ts';
import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { parseStories } from '../stories/parseStory.ts';
import { isFedBy, type Story } from '../stories/story.ts';
import { readStories } from '../stories/storyFile.ts';
import { reportIssues, runCommand } from './report.ts';

/** The stories and charts that show figures of a dataset. */
function touched(dataset: string, stories: readonly Story[]): string {
  const drawn = charts
    .filter((chart) => chart.datasets.some(({ id }) => id === dataset))
    .map(({ id }) => id);
  const told = stories.filter((story) => isFedBy(story, dataset, drawn));
  return [...told.map(({ file }) => file), ...drawn.map((id) => `src/charts/${id}.ts`)].join(', ');
}

/** Says how the figures of a draft and those of the site differ; gives in how many places. */
function compareFigures(
  figures: Draft['figures'],
  data: Data,
  stories: readonly Story[],
  locale: Locale,
): number {
  const { unknown, explained: reasons, lost } = compareDraft(figures, data.figures(), explained);
  const counts = {
    figures: figures.length,
    unknown: unknown.length,
    lost: lost.length,
    explained: reasons.length,
  };
  for (const { figure, reason } of reasons)
    console.log(
      translate(locale, 'draft.explained', {
        place: formatCitation(figure.citation, locale),
        text: figure.text,
        reason,
      }),
    );
  for (const figure of unknown)
    console.log(
      translate(locale, 'draft.unknown', {
        place: formatCitation(figure.citation, locale),
        text: figure.text,
        context: figure.context,
      }),
    );
  for (const figure of lost) {
    const [dataset = ''] = figure.ref.split('/');
    const known = datasets.find(({ id }) => id === dataset);
    console.log(
      translate(locale, 'draft.lost', {
        place: formatCitation(figure.citation, locale),
        value: formatNumber(figure.value, locale),
        ref: figure.ref,
        uses: touched(known?.id ?? dataset, stories),
      }),
    );
  }
  console.log(translate(locale, 'draft.summary', counts));
  return unknown.length + lost.length;
}

/** Says which paragraphs of a draft no story tells; gives how many lines say something. */
function comparePassages(
  paragraphs: Draft['paragraphs'],
  lines: readonly CoverageLine[],
  locale: Locale,
): number {
  const { untold, reworded, gone } = compareCoverage(paragraphs, lines);
  const named = ({ citation, opening }: DraftParagraph | CoverageLine) => {
    return { place: formatCitation(citation, locale), opening, file: coverageFile };
  };
  for (const paragraph of untold) {
    const line = writeCoverage(paragraph);
    console.log(translate(locale, 'draft.untold', { ...named(paragraph), line }));
  }
  for (const { paragraph, line } of reworded) {
    const found = { mark: paragraph.mark, told: line.told.join(', '), line: line.line };
    console.log(translate(locale, 'draft.reworded', { ...named(paragraph), ...found }));
  }
  for (const line of gone) {
    const found = { told: line.told.join(', '), line: line.line };
    console.log(translate(locale, 'draft.gone', { ...named(line), ...found }));
  }
  const counts = {
    paragraphs: paragraphs.length,
    told: paragraphs.length - untold.length,
    untold: untold.length,
    reworded: reworded.length,
    gone: gone.length,
  };
  console.log(translate(locale, 'draft.coverage', counts));
  return untold.length + reworded.length + gone.length;
}

/** Lists the slips of the report that are known, for the drafters. */
function tellSlips(data: Data, locale: Locale): void {
  for (const slip of data.rows(draftingNotes)) {
    const places = [slip.place, ...(slip.other_place === null ? [] : [slip.other_place])];
    const place = formatCitations(places, locale);
    console.log(translate(locale, 'draft.note', { place, note: slip[`note_${locale}`] }));
  }
}

/** Holds the plain text of a draft against the site, and says what differs. */
function compare(file: string, locale: Locale): boolean {
  const { data, issues: wrong } = readData();
  const { stories, issues: unreadable } = parseStories(
    readStories().filter((story) => story.locale === locale),
  );
  const list = parseCoverage(readFileSync(coverageFile, 'utf8'));
  const issues = [...wrong, ...unreadable, ...list.issues];
  if (data === undefined || issues.length > 0) {
    reportIssues(issues, locale);
    return false;
  }
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    reportIssues([{ file, key: 'issue.file-unreadable', values: { reason } }], locale);
    return false;
  }
  const { figures, paragraphs } = readDraft(text);
  tellSlips(data, locale);
  const differing = compareFigures(figures, data, stories, locale);
  return comparePassages(paragraphs, list.lines, locale) + differing === 0;
}

await runCommand((locale, [file]) => {
  if (file !== undefined) return compare(file, locale);
  console.error(translate(locale, 'draft.usage'));
  return false;
});
