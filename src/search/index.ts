import type { Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import { formatFigure, nameFigure } from '../figures/words.ts';
import type { Locale } from '../locale/locales.ts';
import { encodeTexts, type CodedTexts } from './wordCodes.ts';

/** What the search loads when a reader asks: the texts behind the list that is in the page. */
export interface SearchIndex extends CodedTexts {
  /** Says which list the texts belong to. */
  readonly key: string;
  /** Address below which every dataset has its page, for figures that no story and no chart shows. */
  readonly dataPage: string;
  /**
   * Where each figure stands: the place of a link in the page's list, or the id of a dataset. The
   * figures come behind the texts of the list; null stands for a line that names a dataset.
   */
  readonly places: readonly (number | string | null)[];
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
  /** The text behind each link of the page's list, in its order. */
  readonly texts: readonly string[];
  readonly dataPage: string;
  /** The place in the list where a figure stands, if any. */
  readonly placeOf: (refs: readonly string[], dataset: Dataset) => number | undefined;
}

/** Links of the list by their place, datasets behind them. */
const rank = (place: number | string): number =>
  typeof place === 'number' ? place : Number.MAX_SAFE_INTEGER;

/** The file that the search of a language loads. */
export function searchIndex({
  locale,
  data,
  datasets,
  key,
  texts,
  dataPage,
  placeOf,
}: Parts): SearchIndex {
  const blocks = datasets
    .map((dataset) => ({
      dataset,
      // Lines that lead to one place stand together: the file is smaller for it.
      lines: figureLines(dataset, data, locale)
        .map((line) => ({ ...line, place: placeOf(line.refs, dataset) ?? dataset.id }))
        .toSorted((a, b) => rank(a.place) - rank(b.place)),
    }))
    .filter(({ lines }) => lines.length > 0);
  return {
    ...encodeTexts([
      ...texts,
      ...blocks.flatMap(({ dataset, lines }) => [
        dataset.title[locale],
        ...lines.map(({ title, value }) => `${title}: ${value}`),
      ]),
    ]),
    key,
    dataPage,
    places: blocks.flatMap(({ lines }) => [null, ...lines.map(({ place }) => place)]),
  };
}
