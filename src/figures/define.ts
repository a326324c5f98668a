import type { Localized } from '../locale/locales.ts';
import type { Unit } from '../locale/unit.ts';
import { optional, text, type FieldType } from '../table/fieldTypes.ts';
import { parseTable, type ParsedTable, type RowOf } from '../table/parseTable.ts';
import { parseCitation, source, type Citation } from './citation.ts';
import type { Check } from './check.ts';

/** A column of a dataset: its kind of value, its title and, for figures, its unit. */
export type Column<T> = FieldType<T> & { readonly title: Localized; readonly unit?: Unit };

type Columns = Readonly<Record<string, Column<unknown>>>;

/** A figure that the site works out from the rows of a dataset. */
interface Derivation<Row> {
  readonly title: Localized;
  readonly unit: Unit;
  /** How the figure comes about, for the reader. */
  readonly note: Localized;
  /** Where its ingredients stand, when not where the dataset does. */
  readonly source?: string;
  /**
   * Works the figure out.
   *
   * A row or figure that is not there counts as NaN, and is named as missing.
   *
   * @param row finds a row of the dataset by its key
   * @param figure the value of a figure that the report gives, of any dataset
   */
  of(
    this: void,
    row: (key: string) => Row,
    rows: readonly Row[],
    figure: (ref: string) => number,
  ): number;
}

/** What a person declares about a CSV. */
export interface DatasetDeclaration<C extends Columns> {
  /** Name of the CSV without its ending. */
  readonly id: string;
  /** Its place among the datasets, like that of a story among the stories. */
  readonly order: number;
  readonly title: Localized;
  /** What the figures are, for when, and what to mind. */
  readonly description: Localized;
  /** Where the rows stand in the report, as `part:section:footnote`; a row may override it. */
  readonly source: string;
  readonly key: readonly (keyof C & string)[];
  readonly columns: C;
  readonly derived?: Readonly<Record<string, Derivation<RowOf<C>>>>;
  readonly checks?: readonly Check[];
}

/** A CSV and all that is declared about it. */
export interface Dataset<Row = Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly order: number;
  readonly title: Localized;
  readonly description: Localized;
  readonly source: Citation;
  readonly key: readonly string[];
  readonly columns: Columns;
  readonly derived: Readonly<Record<string, Derivation<Row>>>;
  readonly checks: readonly Check[];
  /** Reads the text of the CSV. */
  parse(text: string): ParsedTable<Row>;
  /** Whether rows are a table that {@link parse} has read. */
  owns(rows: readonly unknown[]): rows is readonly Row[];
}

/** A column: a kind of value with its title in both languages and the unit of its figures. */
export function column<T>(type: FieldType<T>, title: Localized, unit?: Unit): Column<T> {
  return { ...type, title, ...(unit === undefined ? {} : { unit }) };
}

/** The columns that name a row in both languages. */
export const labelColumns = {
  label_vi: column(text(), { vi: 'Tên tiếng Việt', en: 'Vietnamese name' }),
  label_en: column(text(), { vi: 'Tên tiếng Anh', en: 'English name' }),
};

/** The column by which a row says that it stands elsewhere in the report than its dataset. */
export const sourceColumn = {
  source: column(optional(source()), { vi: 'Chỗ trong báo cáo', en: 'Place in the report' }),
};

/**
 * Declares a dataset.
 *
 * @throws Error when the source is no place in the report
 */
export function defineDataset<C extends Columns>(
  declaration: DatasetDeclaration<C>,
): Dataset<RowOf<C>> {
  const { columns, key, derived = {}, checks = [] } = declaration;
  const citation = parseCitation(declaration.source);
  if (citation === undefined) throw new Error(`${declaration.id}: no source ${declaration.source}`);
  const titles = Object.fromEntries(
    Object.entries(columns).map(([name, { title }]) => [name, [title.vi, title.en]]),
  );
  const tables = new WeakSet<readonly unknown[]>();
  return {
    ...declaration,
    source: citation,
    derived,
    checks,
    parse(text) {
      const table = parseTable(text, { fields: columns, key, titles });
      if (table.rows !== undefined) tables.add(table.rows);
      return table;
    },
    owns: (rows): rows is readonly RowOf<C>[] => tables.has(rows),
  };
}

/** The key of a row, its key fields joined by points. */
export function rowKey({ key }: Dataset, row: Readonly<Record<string, unknown>>): string {
  return key.map((field) => String(row[field])).join('.');
}
