import type { Data } from '../figures/data.ts';
import { levels, levelsIn, type Level } from '../levels/levels.ts';
import type { Locale } from '../locale/locales.ts';
import type { DrawnChart } from './define.ts';

/** The levels of schooling that the rows of a chart's table name, each once, in their order. */
export function chartLevels(
  chart: Pick<DrawnChart, 'table'>,
  data: Data,
  locale: Locale,
): readonly Level[] {
  const { rows } = chart.table(data, { locale });
  const named = new Set(rows.flatMap(({ cells: [name = ''] }) => levelsIn(name)));
  return levels.filter((level) => named.has(level));
}
