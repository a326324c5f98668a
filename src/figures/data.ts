import type { Words } from '../locale/locales.ts';
import type { Unit } from '../locale/unit.ts';
import { nearest } from '../table/nearest.ts';
import { isCitation, parseCitation, type Citation } from './citation.ts';
import type { Dataset } from './define.ts';

/** A figure with all that is known about it. */
export interface Figure {
  /** `dataset/row/field`, or `dataset/name` for a derived figure. */
  readonly ref: string;
  readonly value: number;
  readonly unit: Unit;
  readonly title: Words;
  /** What its row is about, where rows have names. */
  readonly label?: Words;
  readonly citation: Citation;
  /** How the site worked it out; absent when the report states it. */
  readonly note?: Words;
}

/** The tables of all datasets, read and checked. */
export interface Data {
  /** The rows of a dataset. */
  rows<Row>(dataset: Dataset<Row>): readonly Row[];
  /**
   * A figure by its reference.
   *
   * @throws UnknownFigure with the nearest known reference
   */
  figure(ref: string): Figure;
  /** Whether there is such a figure. */
  has(ref: string): boolean;
  /** The references that a reference with a `field=value` row stands for; itself without one. */
  expand(ref: string): readonly string[];
  /** Every figure, given and derived. */
  figures(): readonly Figure[];
  /** The keys of a dataset's rows. */
  keys(dataset: string): readonly string[];
}

/** Thrown for a reference to a figure that does not exist. */
export class UnknownFigure extends Error {
  readonly values: { text: string; nearest: string };

  constructor(text: string, nearestRef: string) {
    super(`There is no figure "${text}". The nearest is "${nearestRef}".`);
    this.name = 'UnknownFigure';
    this.values = { text, nearest: nearestRef };
  }
}

type Row = Readonly<Record<string, unknown>>;

/** The key of a row, its key fields joined by points. */
export function rowKey(dataset: Dataset, row: Row): string {
  return dataset.key.map((field) => String(row[field])).join('.');
}

/** The figures that the report gives in a dataset, by reference. */
function givenFigures(dataset: Dataset, rows: readonly Row[]): [string, Figure][] {
  return rows.flatMap((row) => {
    const { label_vi: vi, label_en: en } = row;
    const label = typeof vi === 'string' && typeof en === 'string' ? { label: { vi, en } } : {};
    return Object.entries(dataset.columns).flatMap(
      ([field, { title, unit }]): [string, Figure][] => {
        const value = row[field];
        if (unit === undefined || typeof value !== 'number') return [];
        const ref = `${dataset.id}/${rowKey(dataset, row)}/${field}`;
        const citation = isCitation(row['source']) ? row['source'] : dataset.source;
        return [[ref, { ref, value, unit, title, citation, ...label }]];
      },
    );
  });
}

/** The figures that the site works out from a dataset, by reference. */
function derivedFigures(
  dataset: Dataset,
  rows: readonly Row[],
  given: (ref: string) => number,
): [string, Figure][] {
  const byKey = new Map(rows.map((row) => [rowKey(dataset, row), row]));
  const find = (key: string): Row => {
    const row = byKey.get(key);
    if (row !== undefined) return row;
    throw new UnknownFigure(`${dataset.id}/${key}`, nearest(key, byKey.keys()));
  };
  return Object.entries(dataset.derived).map(([name, { title, unit, note, source, of }]) => {
    const ref = `${dataset.id}/${name}`;
    // Binary fractions leave dust (78 − 6.33 = 71.67000000000000); six decimals hold all we count.
    const citation = parseCitation(source ?? '') ?? dataset.source;
    const value = Math.round(of(find, rows, given) * 1e6) / 1e6;
    return [ref, { ref, value, unit, title, note, citation }];
  });
}

/**
 * Joins datasets and the texts of their CSVs into one place to ask for rows and figures.
 *
 * @param texts the text of each CSV by dataset id, free of issues
 */
export function createData(datasets: readonly Dataset[], texts: ReadonlyMap<string, string>): Data {
  const rowsOf = <R>(dataset: Dataset<R>): readonly R[] =>
    dataset.parse(texts.get(dataset.id) ?? '').rows ?? [];
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const figures = new Map(datasets.flatMap((dataset) => givenFigures(dataset, rowsOf(dataset))));
  const figure = (ref: string): Figure => {
    const found = figures.get(ref);
    if (found === undefined) throw new UnknownFigure(ref, nearest(ref, figures.keys()));
    return found;
  };
  const derived = datasets.flatMap((dataset) =>
    derivedFigures(dataset, rowsOf(dataset), (ref) => figure(ref).value),
  );
  for (const [ref, found] of derived) figures.set(ref, found);
  const keys = (id: string): string[] => {
    const dataset = byId.get(id);
    return dataset === undefined ? [] : rowsOf(dataset).map((row) => rowKey(dataset, row));
  };
  return {
    rows: rowsOf,
    keys,
    has: (ref) => figures.has(ref),
    figure,
    figures: () => [...figures.values()],
    expand(ref) {
      const [id = '', row = '', field = ''] = ref.split('/');
      const [name = '', wanted] = row.split('=');
      const dataset = byId.get(id);
      if (dataset === undefined || wanted === undefined) return [ref];
      return rowsOf(dataset)
        .filter((candidate) => candidate[name] === wanted)
        .map((candidate) => `${id}/${rowKey(dataset, candidate)}/${field}`);
    },
  };
}
