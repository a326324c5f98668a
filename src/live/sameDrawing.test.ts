import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnIn } from '../../test/support/sceneProblems.ts';
import { charts } from '../charts/index.ts';
import { loadData } from '../datasets/read.ts';
import { createData, type Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import { locales } from '../locale/locales.ts';
import { renderScene } from '../plot/renderScene.ts';
import { rooms } from '../plot/scene.ts';
import { dataFiles } from '../downloads/datasetFiles.ts';
import { hash32 } from '../table/hash32.ts';

const data = loadData();

const csvOf = (dataset: Dataset): string => dataFiles(dataset, data)[0]?.content ?? '';

/** What a browser has of a chart: its own files, and nothing else. */
function ownData(datasets: readonly Dataset[], text: (dataset: Dataset) => string): Data {
  const tables = datasets.map((dataset) => {
    const { rows } = dataset.parse(text(dataset));
    if (rows === undefined) throw new Error(`${dataset.id} cannot be read`);
    return [dataset.id, rows] as const;
  });
  return createData(datasets, new Map(tables));
}

test.each(charts.map((chart) => ({ chart, id: chart.id })))(
  '$id is drawn from its published files alone as a build draws it, to the byte',
  ({ chart }) => {
    const own = ownData(chart.datasets, csvOf);
    for (const locale of locales)
      for (const room of Object.values(rooms))
        for (const view of [undefined, ...chart.views.map(({ id }) => id)]) {
          const look = { locale, ...(view === undefined ? {} : { view }) };
          expect(renderScene(chart.draw(own, room, look))).toBe(
            renderScene(chart.draw(data, room, look)),
          );
        }
  },
);

/**
 * A table with its numbers changed: counts up to three times as high, shares anywhere from none to
 * all. The target of an indicator stays one target, whoever sets it: a chart that can show only one
 * refuses two, so a build would fail before a reader sees them.
 */
function changed(dataset: Dataset, factors: readonly number[]): string {
  let used = 0;
  const next = (): number => factors[used++ % factors.length] ?? 1;
  const targets = new Map<string, number>();
  const [head = '', ...lines] = csvOf(dataset).split(/\r?\n/);
  const names = head.split(',');
  const units = names.map((name) => dataset.columns[name]?.unit);
  return [
    head,
    ...lines.map((line) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .map((cell, index, [indicator = '']) => {
          const unit = units[index];
          if (unit === undefined || !/^-?\d+(\.\d+)?$/.test(cell)) return cell;
          if (unit === 'point') return cell;
          const factor = names[index] === 'target' ? (targets.get(indicator) ?? next()) : next();
          if (names[index] === 'target') targets.set(indicator, factor);
          if (unit === 'percent') return String(Math.min(100, Math.round(factor * 3500) / 100));
          return String(Math.max(1, Math.round(Number(cell) * factor)));
        })
        .join(','),
    ),
  ].join('\n');
}

test.each(charts.map((chart) => ({ chart, id: chart.id })))(
  '$id stays inside its frame, whatever an editor may write',
  ({ chart }) => {
    const some = fc.array(fc.double({ min: 0, max: 3, noNaN: true }), {
      minLength: 8,
      maxLength: 24,
    });
    fc.assert(
      fc.property(some, fc.constantFrom(...locales), (factors, locale) => {
        let own: Data;
        try {
          own = ownData(chart.datasets, (dataset) => changed(dataset, factors));
        } catch {
          // A table that its dataset refuses is never drawn.
          return;
        }
        for (const view of [undefined, ...chart.views.map(({ id }) => id)])
          for (const room of [rooms.narrow, rooms.wide]) {
            const scene = chart.draw(own, room, {
              locale,
              ...(view === undefined ? {} : { view }),
            });
            for (const { left, right, top, bottom, text, tag, classes } of drawnIn(scene)) {
              const name = `${view ?? ''} ${text || tag + classes.join('.')}`;
              expect([left, right, top, bottom].every(Number.isFinite), name).toBe(true);
              expect(left, name).toBeGreaterThanOrEqual(-2);
              expect(right, name).toBeLessThanOrEqual(scene.width + 2);
              expect(top, name).toBeGreaterThanOrEqual(-2);
              expect(bottom, name).toBeLessThanOrEqual(scene.height + 2);
            }
          }
      }),
      { numRuns: 15, seed: 11 },
    );
  },
);

test('a text that differs by a character has another hash32', () => {
  expect(hash32('a,1\n')).toMatch(/^[0-9a-f]{8}$/);
  expect(hash32('a,1\n')).not.toBe(hash32('a,2\n'));
});
