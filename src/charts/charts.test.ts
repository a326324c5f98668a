import { describe, expect, test } from 'vitest';
import { loadData } from '../datasets/read.ts';
import { fillWords } from '../figures/words.ts';
import { locales } from '../locale/locales.ts';
import { renderFluid } from '../plot/renderFluid.ts';
import { chartCitations, charts } from './index.ts';

const data = loadData();

/** One tag a line, so that a change to a chart reads as a change of lines. */
const spread = (markup: string): string => markup.replaceAll('><', '>\n<');

const cases = charts.flatMap((chart) => locales.map((locale) => ({ chart, locale, id: chart.id })));

test('chart ids are unique, in kebab case', () => {
  const ids = charts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(cases)('$id in $locale', ({ chart, locale, id }) => {
  const drawing = chart.draw(data, locale);
  const table = chart.table(data, locale);

  test('is drawn as its golden file shows', async () => {
    const markup = `${spread(renderFluid(drawing))}\n`;
    await expect(markup).toMatchFileSnapshot(`../../test/golden/${id}.${locale}.svg.html`);
  });

  test('has a table whose rows are as wide as its head, and a table row for every drawn row', () => {
    for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
    const rows = drawing.panels.flatMap((panel) => panel.rows);
    for (const { tableRow } of rows) expect(table.rows[tableRow]).toBeDefined();
  });

  test('has words, every figure in them filled in', () => {
    const words = chart.words[locale];
    const filled = Object.values(words).map((text: string) => fillWords(text, locale, data));
    for (const text of filled) {
      expect(text).toMatch(/\p{L}/u);
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test('says where in the report it stands', () => {
    const places = chartCitations(chart, data);
    expect(places.length).toBeGreaterThan(0);
    expect(places).toHaveLength(chart.sources?.length ?? places.length);
  });

  test('draws nothing outside its scale', () => {
    for (const { strip } of drawing.panels.flatMap((panel) => panel.rows))
      for (const mark of strip?.marks ?? [])
        for (const place of 'x' in mark ? [mark.x] : [mark.from, mark.to]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(1);
        }
  });
});
