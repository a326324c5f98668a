import type { Chart } from '../charts/define.ts';
import { UnknownFigure, type Data } from '../figures/data.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import type { Guide } from '../guides/define.ts';
import { drawStep } from '../guides/drawStep.ts';
import { locales } from '../locale/locales.ts';
import { rooms } from '../plot/scene.ts';
import { chartFile } from '../stories/chartFile.ts';

/** Draws, and says what stands in the way: a figure or a row that is no longer there. */
function attempt(file: string, text: string, draw: () => unknown): readonly FileIssue[] {
  try {
    draw();
    return [];
  } catch (error) {
    if (error instanceof UnknownFigure)
      return [{ file, key: 'issue.figure-unknown', values: error.values }];
    const reason = error instanceof Error ? error.message : String(error);
    return [{ file, key: 'issue.chart-failed', values: { text, reason } }];
  }
}

/** Charts and guides that cannot be drawn from the data, in either language, each problem once. */
export function checkDraws(
  charts: readonly Chart[],
  guides: readonly Guide[],
  data: Data,
): readonly FileIssue[] {
  const found = locales.flatMap((locale) => [
    ...charts.flatMap((chart) => [
      ...attempt(chartFile(chart.id), chart.id, () => chart.draw(data, rooms.narrow, { locale })),
      ...attempt(chartFile(chart.id), chart.id, () => chart.table(data, { locale })),
    ]),
    ...guides.flatMap((guide) =>
      attempt(`src/guides/${guide.chart}.ts`, guide.chart, () => {
        const chart = charts.find(({ id }) => id === guide.chart);
        if (chart === undefined) throw new Error(`There is no chart "${guide.chart}"`);
        for (const step of guide.steps) drawStep(chart, step, data, locale);
      }),
    ),
  ]);
  return [...new Map(found.map((issue) => [JSON.stringify(issue), issue])).values()];
}
