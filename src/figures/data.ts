import { nearest } from '../table/nearest.ts';
import { isCitation } from './citation.ts';
import { rowKey, type Dataset } from './define.ts';
import { derivedFigures } from './derive.ts';
import type { Failure, Figure, Missing } from './figure.ts';

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
  /** What derived figures need and the tables do not hold; those figures are left out. */
  readonly missing: readonly Missing[];
  /** Derived figures that could not be worked out otherwise, and are left out. */
  readonly failed: readonly Failure[];
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

/**
 * Joins datasets and their tables into one place to ask for rows and figures.
 *
 * @param tables the rows of each CSV by dataset id, as the dataset has parsed them
 */
export function createData(
  datasets: readonly Dataset[],
  tables: ReadonlyMap<string, readonly unknown[]>,
): Data {
  const rowsOf = <R>(dataset: Dataset<R>): readonly R[] => {
    const rows = tables.get(dataset.id);
    if (rows !== undefined && dataset.owns(rows)) return rows;
    throw new Error(`The table of ${dataset.id} was not read with the others`);
  };
  const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]));
  const figures = new Map(datasets.flatMap((dataset) => givenFigures(dataset, rowsOf(dataset))));
  const derived = datasets.map((dataset) =>
    derivedFigures(dataset, rowsOf(dataset), (ref) => figures.get(ref)?.value),
  );
  for (const figure of derived.flatMap((each) => each.figures)) figures.set(figure.ref, figure);
  const keys = (id: string): string[] => {
    const dataset = byId.get(id);
    return dataset === undefined ? [] : rowsOf(dataset).map((row) => rowKey(dataset, row));
  };
  return {
    rows: rowsOf,
    keys,
    has: (ref) => figures.has(ref),
    figure(ref) {
      const found = figures.get(ref);
      if (found === undefined) throw new UnknownFigure(ref, nearest(ref, figures.keys()));
      return found;
    },
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
    missing: derived.flatMap((each) => each.missing),
    failed: derived.flatMap((each) => each.failed),
  };
}
