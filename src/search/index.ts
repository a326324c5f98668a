import type { Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import { formatFigure, nameFigure } from '../figures/words.ts';
import type { Locale } from '../locale/locales.ts';

/** What the search loads when a reader asks: the texts behind the list that is in the page. */
export interface SearchIndex {
  /** Says which list the texts belong to. */
  readonly key: string;
  /** The text behind each link of the page's list, in its order. */
  readonly texts: readonly string[];
  /** The figures of each dataset, and where each stands: the place of a link, or an address. */
  readonly figures: readonly {
    readonly dataset: string;
    readonly lines: readonly (readonly [title: string, place: number | string])[];
  }[];
}

/** A figure as the search names it, once for all rows that say the same. */
export interface FigureLine {
  readonly refs: readonly string[];
  readonly title: string;
  /** With its unit. */
  readonly value: string;
}

/** Every figure of a dataset, given and derived. Two bodies' same target and result is one line. */
export function figureLines(dataset: Dataset, data: Data, locale: Locale): readonly FigureLine[] {
  const lines = new Map<string, { refs: string[]; title: string; value: string }>();
  for (const figure of data.figures()) {
    if (!figure.ref.startsWith(`${dataset.id}/`)) continue;
    const line = {
      refs: [figure.ref],
      title: nameFigure(figure, locale),
      value: formatFigure(figure, locale),
    };
    const same = lines.get(`${line.title}\n${line.value}`);
    if (same) same.refs.push(figure.ref);
    else lines.set(`${line.title}\n${line.value}`, line);
  }
  return [...lines.values()];
}

/** What the index of a language is made of. */
interface Parts {
  readonly locale: Locale;
  readonly data: Data;
  readonly datasets: readonly Dataset[];
  readonly key: string;
  readonly texts: readonly string[];
  /** The address of a dataset's page, for figures that no story and no chart shows. */
  readonly pageOf: (dataset: Dataset) => string;
  /** The place in the list where a figure stands, if any. */
  readonly placeOf: (refs: readonly string[], dataset: Dataset) => number | undefined;
}

/** The file that the search of a language loads. */
export function searchIndex({
  locale,
  data,
  datasets,
  key,
  texts,
  pageOf,
  placeOf,
}: Parts): SearchIndex {
  const figures = datasets.map((dataset) => ({
    dataset: dataset.title[locale],
    lines: figureLines(dataset, data, locale).map(
      ({ refs, title, value }) =>
        [`${title}: ${value}`, placeOf(refs, dataset) ?? pageOf(dataset)] as const,
    ),
  }));
  return { key, texts, figures };
}
