import { describe, expect, test } from 'vitest';
import { sceneProblems } from '../../test/support/sceneProblems.ts';
import { chartById, charts } from '../charts/index.ts';
import { loadData } from '../datasets/read.ts';
import { interpolate } from '../figures/words.ts';
import { locales } from '../locale/locales.ts';
import { rowsIn } from '../plot/scene.ts';
import type { SvgNode } from '../plot/svg.ts';
import { checkGuides } from '../prose/checkCharts.ts';
import { drawStep } from './drawStep.ts';
import { guideOf, guides } from './index.ts';

const data = loadData();

const cases = guides.flatMap((guide) =>
  locales.map((locale) => ({ guide, locale, id: guide.chart })),
);

test('every guide leads through a published chart, one guide a chart', () => {
  const ids = guides.map(({ chart }) => chart);
  expect(new Set(ids).size).toBe(ids.length);
  const published = charts.map((chart) => chart.id);
  for (const id of ids) expect(published).toContain(id);
  expect(guideOf('no-such-chart')).toBeUndefined();
});

test('no figure is typed in a step, and every reference leads to one', () => {
  expect(checkGuides(guides, data)).toEqual([]);
});

test('figures typed in a step and references to nothing are reported with the guide’s file', () => {
  const [guide] = guides;
  if (guide === undefined) throw new Error('there is no guide');
  const words = { vi: 'Có 12 trường.', en: 'There are {schools/all/none} schools.' };
  const steps = guide.steps.slice(0, 1).map((step) => ({ ...step, words }));
  expect(checkGuides([{ ...guide, steps }], data)).toMatchObject([
    { file: `src/guides/${guide.chart}.ts`, key: 'issue.figure-typed', values: { text: '12' } },
    { file: `src/guides/${guide.chart}.ts`, key: 'issue.figure-unknown' },
  ]);
});

/** How many dots of units a drawing has; rings have a second, smaller dot in the paper's colour. */
function unitsIn(nodes: readonly SvgNode[]): number {
  return nodes.reduce<number>((sum, node) => {
    if (typeof node === 'string') return sum;
    const names = String(node.attributes['class'] ?? '').split(' ');
    const own =
      names.includes('unit') && !names.includes('core')
        ? String(node.attributes['d']).split('h0').length - 1
        : 0;
    return sum + own + unitsIn(node.children);
  }, 0);
}

describe.each(cases)('the guide through $id in $locale', ({ guide, locale, id }) => {
  const chart = chartById(id);
  const keys = chart.table(data, { locale }).rows.map(({ key }) => key);
  const drawings = guide.steps.map((step) => drawStep(chart, step, data, locale));

  test('has two to five steps, each with words', () => {
    // The style sheet places five steps between their drawings, and no more.
    expect(drawings.length).toBeGreaterThanOrEqual(2);
    expect(drawings.length).toBeLessThanOrEqual(5);
    for (const { words } of guide.steps) {
      const text = interpolate(words[locale], locale, data);
      expect(text).toMatch(/\p{L}/u);
    }
  });

  test('shows rows that the chart’s table holds, and brings forward such as it draws', () => {
    drawings.forEach(({ marks }, index) => {
      const drawn = rowsIn(marks);
      expect(keys).toEqual(expect.arrayContaining([...drawn]));
      const rows = guide.steps[index]?.rows ?? drawn;
      expect(rows.length).toBeGreaterThan(0);
      expect(drawn).toEqual(expect.arrayContaining([...rows]));
    });
  });

  test('never shows the same drawing twice in a row', () => {
    drawings.slice(1).forEach((drawing, index) => expect(drawing).not.toEqual(drawings[index]));
  });

  test('stays inside its frame, its words apart', () => {
    for (const drawing of drawings) expect(sceneProblems(drawing)).toEqual([]);
  });
});

test('the dots of a field of people or schools are as many as the report counts', () => {
  const count = (id: string, index: number): number => {
    const step = guideOf(id)?.steps[index];
    if (step === undefined) throw new Error(`${id} has no step ${index}`);
    return unitsIn(drawStep(chartById(id), step, data, 'vi').marks);
  };
  const value = (ref: string): number => data.figure(ref).value;
  const merged = value('school-mergers/2020-2024/before');
  expect(count('school-mergers', 0)).toBe(merged);
  expect(count('school-mergers', 1)).toBe(merged);
  expect(count('school-mergers', 2)).toBe(merged + value('school-mergers/shortfall'));
  for (const step of [0, 1, 2])
    expect(count('lao-students', step)).toBe(value('lao-students/all/people'));
});
