import type { Citation } from '../figures/citation.ts';
import { citationAnchor, isCitation, parseCitation } from '../figures/citation.ts';
import type { Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import type { Locale } from '../locale/locales.ts';
import type { Drawing } from '../plot/drawing.ts';

/** The words of a chart in one language. `{references}` in them are filled from the data. */
interface ChartWords {
  /** What the chart shows, as a finding. */
  readonly title: string;
  /** What is measured, in which unit, and for when. */
  readonly subtitle: string;
  /** What a reader who cannot see the chart should know; the table gives the rest. */
  readonly alt: string;
  /**
   * Two or three sentences for a reader who meets the chart alone: what the finding means, why it
   * is so according to the report, and the caveat. No glossary link can stand in it.
   */
  readonly context: string;
  readonly note?: string;
}

/** The table of a chart, its figures as the language writes them. */
export interface ChartTable {
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

/** A published figure: where it takes its numbers from, its words, its marks, its table. */
export interface Chart {
  /** Kebab-case, never changed once published. */
  readonly id: string;
  readonly datasets: readonly Dataset[];
  /** Places in the report, as `part:section:footnote`, where the chart shows only some rows. */
  readonly sources?: readonly string[];
  readonly words: Readonly<Record<Locale, ChartWords>>;
  draw(data: Data, locale: Locale): Drawing;
  table(data: Data, locale: Locale): ChartTable;
}

/** Declares a chart. */
export function defineChart(chart: Chart): Chart {
  return chart;
}

/** The places in the report that a dataset's rows stand at, each once, in the order of the rows. */
export function datasetCitations(dataset: Dataset, data: Data): readonly Citation[] {
  const all = data
    .rows(dataset)
    .map((row) => (isCitation(row['source']) ? row['source'] : dataset.source));
  return [...new Map(all.map((citation) => [citationAnchor(citation), citation])).values()];
}

/** The places in the report that a chart draws on, each once. */
export function chartCitations({ datasets, sources }: Chart, data: Data): readonly Citation[] {
  if (sources !== undefined)
    return sources.map(parseCitation).filter((citation) => citation !== undefined);
  const all = datasets.flatMap((dataset) => datasetCitations(dataset, data));
  return [...new Map(all.map((citation) => [citationAnchor(citation), citation])).values()];
}
