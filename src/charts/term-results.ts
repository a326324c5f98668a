import { termTargets } from '../datasets/term-targets.ts';
import type { Data } from '../figures/data.ts';
import { formatFigure } from '../figures/words.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale, Words } from '../locale/locales.ts';
import type { ResultItem } from '../plot/forms/results.ts';
import { isMet } from '../figures/target.ts';
import { formatTarget, outcomeRemark } from './outcome.ts';
import type { ChartTable } from './define.ts';

const allTargets = (data: Data) => data.rows(termTargets);

/** A target of the term with its result, and everyone who set that same target. */
type TermResult = ReturnType<typeof allTargets>[number] & { readonly setBy: Words };

const both: Words = { vi: 'Đảng bộ Sở và tỉnh', en: 'Department and province' };
const plan: Words = { vi: 'Kế hoạch năm năm', en: 'Five-year plan' };

const targetOf = (body: string): Words =>
  body === 'plan'
    ? { vi: 'Chỉ tiêu kế hoạch', en: 'Target of the plan' }
    : { vi: 'Chỉ tiêu', en: 'Target' };

/**
 * The targets of a group, each indicator once.
 *
 * @throws Error when the Department and the province set different targets: they need two rows
 */
export function termResults(group: string, data: Data): readonly TermResult[] {
  const rows = allTargets(data).filter((row) => row.group === group);
  return rows
    .filter(({ body }) => body !== 'province')
    .map((row) => {
      const own = rows.filter(({ indicator }) => indicator === row.indicator);
      if (own.some(({ target }) => target !== row.target))
        throw new Error(`${row.indicator}: two different targets`);
      return { ...row, setBy: row.body === 'plan' ? plan : both };
    });
}

/** A result as a row of a panel: its figure, its target, and how far the two are apart. */
export function termItem(result: TermResult, tableRow: number, locale: Locale): ResultItem {
  const outcome = { ...result, unit: 'percent' as const };
  return {
    label: result[`label_${locale}`],
    value: formatQuantity(result.result, 'percent', locale),
    tableRow,
    result: result.result,
    short: !isMet(result.result, result),
    targets: [{ at: result.target }],
    remarks: [outcomeRemark(outcome, targetOf(result.body)[locale], locale)],
  };
}

const headings = {
  vi: ['Nơi giao', 'Chỉ tiêu', 'Kết quả', 'Chênh lệch'],
  en: ['Set by', 'Target', 'Result', 'Difference'],
} as const;

/** The table of results, targets and the differences that the report states. */
export function termTable(
  results: readonly TermResult[],
  first: string,
  data: Data,
  locale: Locale,
): ChartTable {
  return {
    columns: [
      { title: first, numeric: false },
      ...headings[locale].map((title, index) => ({ title, numeric: index > 0 })),
    ],
    rows: results.map((result) => {
      const ref = `term-targets/${result.indicator}.${result.body}`;
      return [
        result[`label_${locale}`],
        result.setBy[locale],
        formatTarget({ ...result, unit: 'percent' }, locale),
        formatFigure(data.figure(`${ref}/result`), locale),
        formatFigure(data.figure(`${ref}/difference`), locale),
      ];
    }),
  };
}
