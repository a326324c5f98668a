import type { Data } from '../figures/data.ts';
import { rowKey, type Dataset } from '../figures/define.ts';
import { formatFigure } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Localized } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import type { Column } from './define.ts';

/** A row of a dataset that is named in both languages. */
interface Named {
  readonly label_vi: string;
  readonly label_en: string;
}

/** The column that names a row by its labels. */
export function nameColumn<R extends Named>(title: Localized): Column<R> {
  return { title, cell: (row, locale) => row[`label_${locale}`] };
}

/**
 * The column of a field of a dataset, with the dataset's title. A figure stands with its unit only
 * where the unit is a sign or two words, as in percent.
 */
export function fieldColumn<Row extends Readonly<Record<string, unknown>>, R extends Row = Row>(
  dataset: Dataset<Row>,
  field: keyof Row & string,
): Column<R> {
  const unit = dataset.columns[field]?.unit;
  return {
    title: dataset.columns[field]?.title ?? { vi: field, en: field },
    numeric: true,
    cell(row, locale, data: Data) {
      const value = row[field];
      if (value === null) return translate(locale, 'chart.missing');
      if (typeof value !== 'number') return String(value);
      return unit === 'percent' || unit === 'point'
        ? formatFigure(data.figure(`${dataset.id}/${rowKey(dataset, row)}/${field}`), locale)
        : formatNumber(value, locale);
    },
  };
}

/** What a number is so many per cent of; of a share of nothing, no more than the number itself. */
export function wholeOf(part: number, rate: number): number {
  return rate > 0 ? (part / rate) * 100 : part;
}

/** A row with the key by which table and drawing know it. */
export function keyed<Row extends Readonly<Record<string, unknown>>>(
  dataset: Dataset<Row>,
  data: Data,
): readonly (Row & { readonly key: string })[] {
  return data.rows(dataset).map((row) => ({ ...row, key: rowKey(dataset, row) }));
}
