import { csvPath } from '../figures/checkData.ts';
import { isCitation, parseCitation, writeCitation, type Citation } from '../figures/citation.ts';
import type { Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { locales } from '../locale/locales.ts';
import type { Story } from '../stories/story.ts';
import { id, text } from '../table/fieldTypes.ts';
import { nearest } from '../table/nearest.ts';
import { parseTable } from '../table/parseTable.ts';
import type { DraftParagraph } from './readDraft.ts';

/** The list of the report's paragraphs and of the stories that tell them. */
export const coverageFile = 'src/draft/coverage.csv';

/** A line of the list: one paragraph of the report. */
export interface CoverageLine {
  readonly citation: Citation;
  /** The first words of the paragraph, and the mark of its text; see {@link DraftParagraph}. */
  readonly opening: string;
  readonly mark: string;
  /** The parts of stories that tell it: `school-network#mergers`. */
  readonly told: readonly string[];
  readonly line: number;
}

const shape = {
  fields: { place: text(), opening: text(), mark: id(), told: text() },
  key: ['place', 'opening'],
} as const;

/** Reads the list, or finds everything that is wrong with its form; a line stands there once. */
export function parseCoverage(csv: string): {
  readonly lines: readonly CoverageLine[];
  readonly issues: readonly FileIssue[];
} {
  const { rows = [], issues = [] } = parseTable(csv, shape);
  const found = issues.map(({ code, values, ...at }): FileIssue => {
    return { file: coverageFile, ...at, key: `issue.${code}`, values };
  });
  const lines = rows.flatMap(({ place, told, ...rest }, index) => {
    const line = index + 2;
    const citation = parseCitation(place);
    if (citation !== undefined) return [{ ...rest, citation, told: told.split(/ +/), line }];
    const at = { line, column: 1, field: 'place' };
    found.push({ file: coverageFile, ...at, key: 'issue.source', values: { text: place } });
    return [];
  });
  return { lines, issues: found };
}

/** The lines that name a part of a story which does not stand in both languages. */
export function checkCoverage(
  lines: readonly CoverageLine[],
  stories: readonly Story[],
): readonly FileIssue[] {
  const parts = locales.map((locale) => ({
    folder: `src/stories/${locale}`,
    ids: stories
      .filter((story) => story.locale === locale)
      .flatMap(({ name, headings }) => headings.map((heading) => `${name}#${heading.id}`)),
  }));
  return lines.flatMap(({ told, line }) =>
    told.flatMap((part): readonly FileIssue[] => {
      const lacking = parts.filter(({ ids }) => !ids.includes(part));
      if (lacking.length === 0) return [];
      const known = parts.flatMap(({ ids }) => ids);
      const folders = lacking.map(({ folder }) => folder).join(', ');
      const values = { text: part, folders, nearest: nearest(part, known) };
      const at = { line, column: 4, field: 'told' };
      return [{ file: coverageFile, ...at, key: 'issue.coverage-unknown', values }];
    }),
  );
}

/** Whether a place of the report is a section of the list, or one that has such sections in it. */
function isListed({ part, section }: Citation, lines: readonly CoverageLine[]): boolean {
  return lines.some(
    ({ citation }) => citation.part === part && `${citation.section}.`.startsWith(`${section}.`),
  );
}

/** The places in datasets, declared or in a row, that the list of the report's paragraphs does not have. */
export function checkPlaces(
  lines: readonly CoverageLine[],
  datasets: readonly Dataset[],
  data: Data,
): readonly FileIssue[] {
  const known = lines.map(({ citation }) => writeCitation(citation));
  return datasets.flatMap((dataset) => {
    const inRows = data.rows(dataset).flatMap(({ source }, index) => {
      const at = { file: csvPath(dataset.id), line: index + 2, field: 'source' };
      return isCitation(source) ? [{ citation: source, at }] : [];
    });
    const declared = { citation: dataset.source, at: { file: `src/datasets/${dataset.id}.ts` } };
    return [declared, ...inRows]
      .filter(({ citation }) => !isListed(citation, lines))
      .map(({ citation, at }): FileIssue => {
        const text = writeCitation(citation);
        const values = { text, nearest: nearest(text, known) };
        return { ...at, key: 'issue.source-unlisted', values };
      });
  });
}

/** How the paragraphs of a draft and the list differ. */
export interface CoverageComparison {
  /** Paragraphs that no line names. */
  readonly untold: readonly DraftParagraph[];
  /** Paragraphs that begin as a line says and go on otherwise than when it was written. */
  readonly reworded: readonly {
    readonly paragraph: DraftParagraph;
    readonly line: CoverageLine;
  }[];
  /** Lines whose paragraph is not there. */
  readonly gone: readonly CoverageLine[];
}

/** What a paragraph is known by: its place and its first words. */
function identityOf({ citation, opening }: DraftParagraph | CoverageLine): string {
  return `${writeCitation(citation)} ${opening}`;
}

/** Holds the paragraphs of a draft against the list of what the stories tell. */
export function compareCoverage(
  paragraphs: readonly DraftParagraph[],
  lines: readonly CoverageLine[],
): CoverageComparison {
  const listed = new Map(lines.map((line) => [identityOf(line), line]));
  const there = new Set(paragraphs.map(identityOf));
  return {
    untold: paragraphs.filter((paragraph) => !listed.has(identityOf(paragraph))),
    reworded: paragraphs.flatMap((paragraph) => {
      const line = listed.get(identityOf(paragraph));
      return line === undefined || line.mark === paragraph.mark ? [] : [{ paragraph, line }];
    }),
    gone: lines.filter((line) => !there.has(identityOf(line))),
  };
}

/** The line that names a paragraph, up to the stories that tell it. */
export function writeCoverage({ citation, opening, mark }: DraftParagraph): string {
  return `${writeCitation(citation)},"${opening.replaceAll('"', '""')}",${mark},`;
}
