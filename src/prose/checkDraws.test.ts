import { describe, expect, test } from 'vitest';
import type { Chart } from '../charts/define.ts';
import { loadData } from '../datasets/read.ts';
import type { Scene } from '../plot/scene.ts';
import { checkDraws } from './checkDraws.ts';

const words = { title: '', subtitle: '', alt: '', context: '' };
const chart = (draw: Chart['draw'], table: Chart['table']): Chart => ({
  id: 'made-up',
  form: 'bars',
  datasets: [],
  views: [],
  claims: [],
  words: { vi: words, en: words },
  draw,
  table,
});
const drawing: Scene = { width: 320, height: 100, marks: [] };
const noTable = { columns: [], rows: [] };

describe('checkDraws(charts, guides, data)', () => {
  test('names every figure that a drawing and a table need and the data do not hold, once', () => {
    const lost = chart(
      (data) => (data.figure('rooms/classrooms/lost'), drawing),
      (data) => (data.figure('rooms/classrooms/gone'), noTable),
    );
    expect(checkDraws([lost], [], loadData())).toMatchObject([
      { file: 'src/charts/*/made-up.ts', values: { text: 'rooms/classrooms/lost' } },
      { file: 'src/charts/*/made-up.ts', values: { text: 'rooms/classrooms/gone' } },
    ]);
  });

  test('names a chart or a guide that fails in any other way, with the reason', () => {
    const fails = (): never => {
      throw new Error('two panels');
    };
    const fragile = {
      ...chart(
        (_data, _room, { view }) => (view === 'step' ? fails() : drawing),
        () => noTable,
      ),
      id: 'fragile',
    };
    const steps = [{ words: { vi: '', en: '' }, view: 'step' }];
    const failed = { key: 'issue.chart-failed', values: { text: 'made-up', reason: 'two panels' } };
    expect(
      checkDraws([chart(fails, () => noTable), fragile], [{ chart: 'fragile', steps }], loadData()),
    ).toEqual([
      { file: 'src/charts/*/made-up.ts', ...failed },
      {
        file: 'src/guides/fragile.ts',
        key: failed.key,
        values: { ...failed.values, text: 'fragile' },
      },
    ]);
  });
});
