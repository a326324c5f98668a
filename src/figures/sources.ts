import { citationAnchor, type Citation } from './citation.ts';
import type { Data } from './data.ts';
import type { Figure } from './figure.ts';

/** What a story stands on: places in the report, and figures that the site worked out. */
export interface Sources {
  readonly citations: readonly Citation[];
  readonly derived: readonly Figure[];
}

/** The anchor of the note on a derived figure. */
export function derivedAnchor(ref: string): string {
  return `derived-${ref.replaceAll(/[^a-z0-9]+/g, '-')}`;
}

const parts = ['I', 'II'];

/** Compares places by where they stand in the report. */
export function inReportOrder(a: Citation, b: Citation): number {
  return (
    parts.indexOf(a.part) - parts.indexOf(b.part) ||
    a.section.localeCompare(b.section, 'en') ||
    (a.footnote ?? 0) - (b.footnote ?? 0)
  );
}

/**
 * Gathers what a text and its charts stand on, each place once and in the order of the report.
 *
 * @param refs the figures that the text and the words of its charts give
 * @param cited places that charts draw on besides
 */
export function sourcesOf(
  refs: readonly string[],
  cited: readonly Citation[],
  data: Data,
): Sources {
  const figures = [...new Set(refs)].map((ref) => data.figure(ref));
  const citations = [...figures.map(({ citation }) => citation), ...cited];
  const unique = new Map(citations.map((citation) => [citationAnchor(citation), citation]));
  return {
    citations: [...unique.values()].sort(inReportOrder),
    derived: figures.filter(({ note }) => note !== undefined),
  };
}
