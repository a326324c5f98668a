import type { Data } from '../figures/data.ts';
import { rowKey, type Dataset } from '../figures/define.ts';
import { formatFigure } from '../figures/words.ts';
import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import type { ChartTable } from './define.ts';

/**
 * The table of rows of a dataset: their label, then the given fields with the dataset's titles.
 *
 * A figure stands with its unit only where the unit is a sign or two words, as in percent.
 */
export function datasetTable<Row extends Readonly<Record<string, unknown>>>(
  dataset: Dataset<Row>,
  rows: readonly Row[],
  fields: readonly (keyof Row & string)[],
  first: string,
  data: Data,
  locale: Locale,
): ChartTable {
  const titleOf = (field: string): string => dataset.columns[field]?.title[locale] ?? field;
  return {
    columns: [
      { title: first, numeric: false },
      ...fields.map((field) => ({ title: titleOf(field), numeric: true })),
    ],
    rows: rows.map((row) => [
      String(row[`label_${locale}`]),
      ...fields.map((field) => {
        const value = row[field];
        if (value === null) return translate(locale, 'chart.missing');
        const unit = dataset.columns[field]?.unit;
        return typeof value === 'number' && (unit === 'percent' || unit === 'point')
          ? formatFigure(data.figure(`${dataset.id}/${rowKey(dataset, row)}/${field}`), locale)
          : typeof value === 'number'
            ? formatNumber(value, locale)
            : String(value);
      }),
    ]),
  };
}
