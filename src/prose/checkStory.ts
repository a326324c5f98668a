import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import { formatIssue, type FileIssue } from '../figures/fileIssue.ts';
import { placeholder } from '../figures/words.ts';
import { terms } from '../glossary/terms.ts';
import { guessOf } from '../guides/guesses.ts';
import { guideOf } from '../guides/index.ts';
import type { Key } from '../locale/dictionary.ts';
import { defaultLocale } from '../locale/locales.ts';
import { rooms, rowsIn } from '../plot/scene.ts';
import { placeTyped } from '../stories/spanIn.ts';
import { referencesOf, type Span, type Story } from '../stories/story.ts';
import { nearest } from '../table/nearest.ts';
import { checkReference } from './checkReference.ts';
import { typedFigures } from './typedFigures.ts';

/** Fields of the front matter that readers see, and in which figures are therefore references. */
const readable = [
  'headline',
  'standfirst',
  'description',
  'leading',
  'leadingLabel',
  'keys.figure',
  'keys.label',
];

type Report = (at: Span, key: Key, values: FileIssue['values']) => void;

function checkTyped({ text: source, fields, typed }: Story, report: Report): void {
  const blank = (found: string): string => ' '.repeat(found.length);
  const words = fields
    .filter(({ name }) => readable.includes(name))
    .map(({ at }) => {
      return { text: source.slice(at.start, at.end).replaceAll(placeholder, blank), at };
    });
  for (const each of [...words, ...typed])
    for (const { text, offset } of typedFigures(each.text))
      report(placeTyped(source, each, text, offset), 'issue.figure-typed', { text });
}

function checkHeadings({ headings }: Story, report: Report): void {
  for (const [index, { id, text, at }] of headings.entries())
    if (id === '') report(at, 'issue.heading-unnamed', { text });
    else if (headings.slice(0, index).some((above) => above.id === id))
      report(at, 'issue.heading-twice', { text: id });
}

function checkPoints(story: Story, data: Data, charts: readonly Chart[], report: Report): void {
  const { locale } = story;
  for (const { chart: id, rows, at } of story.points) {
    const chart = charts.find((each) => each.id === id);
    const placed = story.charts.some((each) => each.id === id);
    const drawn = placed && chart ? rowsIn(chart.draw(data, rooms.wide, { locale }).marks) : [];
    for (const text of rows.length === 0 ? [''] : rows)
      if (!drawn.includes(text)) report(at, 'issue.point-unknown', { chart: id, text });
  }
  for (const { chart, at } of story.guesses)
    if (guessOf(chart) === undefined) report(at, 'issue.guess-unknown', { text: chart });
}

function checkComponents(
  story: Story,
  notes: readonly string[],
  charts: readonly Chart[],
  report: Report,
): void {
  const known = terms.map((term) => term.id);
  for (const { id, at } of story.terms) {
    if (!known.includes(id))
      report(at, 'issue.term-unknown', { text: id, nearest: nearest(id, known) });
    if (story.values.some((value) => value.at.start > at.start && value.at.end < at.end))
      report(at, 'issue.link-nested', { text: id });
  }
  for (const { id, at } of story.notes)
    if (!notes.includes(id))
      report(at, 'issue.note-unknown', { text: id, nearest: nearest(id, notes) });
  const drawn = charts.map((chart) => chart.id);
  for (const { id, guided, at } of story.charts)
    if (!drawn.includes(id))
      report(at, 'issue.chart-unknown', { text: id, nearest: nearest(id, drawn) });
    else if (guided && guideOf(id) === undefined) report(at, 'issue.guide-unknown', { text: id });
}

/**
 * Everything that is wrong with a story, in its order: figures typed in its prose or front matter,
 * references to figures, charts, terms and notes that do not exist, headings without an id.
 */
export function checkStory(
  story: Story,
  data: Data,
  charts: readonly Chart[],
): readonly FileIssue[] {
  const found: { readonly at: Span; readonly issue: FileIssue }[] = [];
  const report: Report = (at, key, values) => {
    const { line, column } = at;
    found.push({ at, issue: { file: story.file, line, column, key, values } });
  };
  checkTyped(story, report);
  checkHeadings(story, report);
  for (const reference of referencesOf(story))
    for (const { key, values } of checkReference(reference, data))
      report(reference.at, key, values);
  checkComponents(story, data.keys('report-notes'), charts, report);
  checkPoints(story, data, charts, report);
  return found.toSorted((a, b) => a.at.start - b.at.start).map(({ issue }) => issue);
}

/**
 * Stops a page of the development server whose story has issues; a build has checked them before.
 *
 * @throws Error that lists every issue, a line each
 */
export function requireCleanStory(story: Story, data: Data, charts: readonly Chart[]): void {
  const issues = checkStory(story, data, charts);
  if (issues.length > 0)
    throw new Error(issues.map((issue) => formatIssue(issue, defaultLocale)).join('\n'));
}
