import type { Chart } from './define.ts';
import * as published from './published.ts';

/** Every published chart. Their order says nothing: pages show them in that of the stories. */
export const charts: readonly Chart[] = Object.values(published).map((each) => ({
  ...each.chart,
  words: each.words,
  claims: 'claims' in each ? each.claims : [],
}));

export { chartCitations } from './define.ts';

/**
 * A chart by its id.
 *
 * @throws Error for an id that no chart has
 */
export function chartById(id: string): Chart {
  const chart = charts.find((each) => each.id === id);
  if (chart === undefined) throw new Error(`There is no chart "${id}"`);
  return chart;
}
