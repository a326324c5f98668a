import { describe, expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { loadData } from '../datasets/read.ts';
import { fillWords } from '../figures/words.ts';
import { locales } from '../locale/locales.ts';
import { checkGuides } from '../prose/checkCharts.ts';
import { guideOf, guides } from './index.ts';

const data = loadData();

const cases = guides.flatMap((guide) =>
  locales.map((locale) => ({ guide, locale, id: guide.chart.id })),
);

test('every guide leads through a published chart, one guide a chart', () => {
  const ids = guides.map(({ chart }) => chart.id);
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
    { file: `src/guides/${guide.chart.id}.ts`, key: 'issue.figure-typed', values: { text: '12' } },
    { file: `src/guides/${guide.chart.id}.ts`, key: 'issue.figure-unknown' },
  ]);
});

describe.each(cases)('the guide through $id in $locale', ({ guide, locale }) => {
  const drawing = guide.chart.draw(data, locale);
  const table = guide.chart.table(data, locale);
  const stills = guide.steps.map((step) => step.still(drawing, data, locale));

  test('has two to five steps, each with words', () => {
    // The style sheet places five steps between their stills, and no more.
    expect(stills.length).toBeGreaterThanOrEqual(2);
    expect(stills.length).toBeLessThanOrEqual(5);
    for (const { words } of guide.steps) {
      const text = fillWords(words[locale], locale, data);
      expect(text).toMatch(/\p{L}/u);
    }
  });

  test('shows rows that the chart’s table holds, and brings some forward in every step', () => {
    for (const { panels } of stills) {
      const rows = panels.flatMap((panel) => panel.rows);
      for (const { tableRow } of rows) expect(table.rows[tableRow]).toBeDefined();
      const shown = rows.filter(({ back = false }) => !back);
      expect(shown).not.toHaveLength(0);
      for (const { strip, units } of shown)
        expect((strip?.marks.length ?? 0) + (units?.groups.length ?? 0)).toBeGreaterThan(0);
    }
  });

  test('never shows the same still twice in a row', () => {
    stills.slice(1).forEach((still, index) => expect(still).not.toEqual(stills[index]));
  });

  test('draws nothing outside its scale', () => {
    for (const { strip } of stills.flatMap(({ panels }) => panels.flatMap(({ rows }) => rows)))
      for (const mark of strip?.marks ?? [])
        for (const place of 'x' in mark ? [mark.x] : [mark.from, mark.to]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
  });
});

test('the dots of a field of people or schools are as many as the report counts', () => {
  const count = (id: string, step: number): number => {
    const guide = guideOf(id);
    const still = guide?.steps[step]?.still(guide.chart.draw(data, 'vi'), data, 'vi');
    const groups = still?.panels.flatMap(({ rows }) =>
      rows.flatMap(({ units }) => units?.groups ?? []),
    );
    return (groups ?? []).reduce((sum, group) => sum + group.count, 0);
  };
  const value = (ref: string): number => data.figure(ref).value;
  const merged = value('school-mergers/2020-2024/before');
  expect(count('school-mergers', 0)).toBe(merged);
  expect(count('school-mergers', 1)).toBe(merged);
  expect(count('school-mergers', 2)).toBe(merged + value('school-mergers/shortfall'));
  for (const step of [0, 1, 2])
    expect(count('lao-students', step)).toBe(value('lao-students/all/people'));
});
