import { termTargets } from '../datasets/term-targets.ts';
import type { Data } from '../figures/data.ts';
import { formatFigure } from '../figures/words.ts';
import type { Localized } from '../locale/locales.ts';
import { nameColumn } from './cells.ts';
import type { Column } from './define.ts';
import { formatTarget } from './outcome.ts';

const allTargets = (data: Data) => data.rows(termTargets);

/** A target of the term with its result, and everyone who set that same target. */
export type TermResult = ReturnType<typeof allTargets>[number] & {
  readonly key: string;
  readonly setBy: Localized;
};

const both: Localized = {
  vi: 'Đảng bộ Sở; Đại hội Đảng bộ tỉnh',
  en: 'The Department’s Party organisation; the provincial Party congress',
};
const plan: Localized = { vi: 'Kế hoạch năm năm', en: 'The five-year plan' };

/**
 * The targets of a group, each indicator once.
 *
 * @throws Error when the Party organisation and the provincial congress set different targets: they need two rows
 */
export function termResults(group: string, data: Data): readonly TermResult[] {
  const rows = allTargets(data).filter((row) => row.group === group);
  return rows
    .filter(({ body }) => body !== 'province')
    .map((row) => {
      const own = rows.filter(({ indicator }) => indicator === row.indicator);
      if (own.some(({ target }) => target !== row.target))
        throw new Error(`${row.indicator}: two different targets`);
      return { ...row, key: row.indicator, setBy: row.body === 'plan' ? plan : both };
    });
}

/** The table of results, targets and the differences that the report states. */
export function termColumns(first: Localized): readonly Column<TermResult>[] {
  const figure =
    (field: string): Column<TermResult>['cell'] =>
    (row, locale, data) =>
      formatFigure(data.figure(`term-targets/${row.indicator}.${row.body}/${field}`), locale);
  return [
    nameColumn(first),
    { title: { vi: 'Nơi giao', en: 'Set by' }, cell: (row, locale) => row.setBy[locale] },
    {
      title: { vi: 'Chỉ tiêu', en: 'Target' },
      numeric: true,
      cell: (row, locale) => formatTarget({ ...row, unit: 'percent' }, locale),
    },
    { title: { vi: 'Kết quả', en: 'Result' }, numeric: true, cell: figure('result') },
    { title: { vi: 'Chênh lệch', en: 'Difference' }, numeric: true, cell: figure('difference') },
  ];
}
