import type { Citation } from '../figures/citation.ts';
import { citationAnchor, isCitation, parseCitation } from '../figures/citation.ts';
import type { Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import type { Locale, Localized } from '../locale/locales.ts';
import { once, oncePerObject } from '../once.ts';
import { rowsIn, withinFrame, type Room, type Scene } from '../plot/scene.ts';
import type { Claim } from './claims.ts';
import type { ChartForm } from './forms.ts';

/** The words of a chart in one language. `{references}` in them are filled from the data. */
interface WordsOfChart {
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

/** The words of a chart in both languages; only a build needs them, so they stand apart. */
export type ChartWords = Readonly<Record<Locale, WordsOfChart>>;

/** A second look at the same rows: in another order, as shares, with one part brought forward. */
interface View {
  /** A word of the address, kebab-case, never changed once published. */
  readonly id: string;
  /** What the control says. */
  readonly label: Localized;
  /** What is seen in this view, a sentence; `{references}` are filled from the data. */
  readonly says: Localized;
  /** What is measured, where that is not what the chart's subtitle says. */
  readonly subtitle?: Localized;
}

/** A column of a chart's table. The first one names the row. */
export interface Column<R> {
  readonly title: Localized;
  readonly numeric?: boolean;
  /** The cell as the language writes it. */
  cell(this: void, row: R, locale: Locale, data: Data): string;
}

/** The table of a chart, its figures as the language writes them, its rows as they are drawn. */
export interface ChartTable {
  readonly columns: readonly { readonly title: string; readonly numeric: boolean }[];
  /** The first cell of a row names it. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** What a drawing is made for. */
export interface Look {
  readonly locale: Locale;
  /** The id of a view, or of a step of the chart's guide; the first view when absent. */
  readonly view?: string;
  /** What a reader has guessed in answer to the chart's question, in the unit of its figure. */
  readonly guess?: number;
}

/** What a person declares about a chart. Rows are declared once: all else comes from them. */
export interface ChartDeclaration<R extends { readonly key: string }> {
  /** Kebab-case, never changed once published. */
  readonly id: string;
  /** What its first view is to the eye. */
  readonly form: ChartForm;
  readonly datasets: readonly Dataset[];
  /** Places in the report, as `part:section:footnote`, where the chart shows only some rows. */
  readonly sources?: readonly string[];
  /** The rows of the table. They take from the chart's own datasets alone. */
  rows(this: void, data: Data): readonly R[];
  readonly columns: readonly Column<R>[];
  /** The first one is how the chart stands in the page. */
  readonly views?: readonly View[];
  draw(rows: readonly R[], room: Room, look: Look): Scene;
}

/** A chart that builds and browsers draw alike. */
export interface DrawnChart {
  readonly id: string;
  readonly form: ChartForm;
  readonly datasets: readonly Dataset[];
  readonly sources?: readonly string[];
  readonly views: readonly View[];
  draw(data: Data, room: Room, look: Look): Scene;
  /** The table, its rows in the order in which a view draws them; those it leaves out come last. */
  table(data: Data, look: Look): ChartTable;
}

/** A published figure: where it takes its numbers from, its words, its drawing, its table. */
export interface Chart extends DrawnChart {
  readonly words: ChartWords;
  /** What the words claim beyond the figures in them. */
  readonly claims: readonly Claim[];
}

/** The room in which a table's order is read off the drawing. */
const tableRoom: Room = { width: 700 };

/** Declares a chart. */
export function defineChart<R extends { readonly key: string }>(
  declaration: ChartDeclaration<R>,
): DrawnChart {
  const { rows: rowsOf, columns, views = [], ...rest } = declaration;
  const tableOf = (data: Data, look: Look): ChartTable => {
    const rows = rowsOf(data);
    const drawn = rowsIn(declaration.draw(rows, tableRoom, look).marks);
    const rank = new Map(drawn.map((key, index) => [key, index]));
    const place = ({ key }: R): number => rank.get(key) ?? drawn.length;
    return {
      columns: columns.map(({ title, numeric = false }) => ({
        title: title[look.locale],
        numeric,
      })),
      rows: rows
        .toSorted((a, b) => place(a) - place(b))
        .map((row) => ({
          key: row.key,
          cells: columns.map(({ cell }) => cell(row, look.locale, data)),
        })),
    };
  };
  // Many pages ask for the same table, and a drawing has to be made for its order.
  const tablesIn = once((locale: Locale) =>
    oncePerObject((data: Data) =>
      once((view: string) => tableOf(data, view === '' ? { locale } : { locale, view })),
    ),
  );
  return {
    ...rest,
    views,
    draw: (data, room, look) => withinFrame(declaration.draw(rowsOf(data), room, look)),
    table: (data, { locale, view = '' }) => tablesIn(locale)(data)(view),
  };
}

/** The places in the report that a dataset's rows stand at, each once, in the order of the rows. */
export function datasetCitations(dataset: Dataset, data: Data): readonly Citation[] {
  const all = data
    .rows(dataset)
    .map((row) => (isCitation(row['source']) ? row['source'] : dataset.source));
  return [...new Map(all.map((citation) => [citationAnchor(citation), citation])).values()];
}

/** The places in the report that a chart draws on, each once. */
export function chartCitations(
  { datasets, sources }: Pick<DrawnChart, 'datasets' | 'sources'>,
  data: Data,
): readonly Citation[] {
  if (sources !== undefined)
    return sources.map(parseCitation).filter((citation) => citation !== undefined);
  const all = datasets.flatMap((dataset) => datasetCitations(dataset, data));
  return [...new Map(all.map((citation) => [citationAnchor(citation), citation])).values()];
}
