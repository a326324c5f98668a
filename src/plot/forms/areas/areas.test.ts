import { array, assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { drawnIn, sceneProblems } from '../../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../../scene.ts';
import { areasForm } from './areas.ts';
import type { AreaItem } from './square.ts';

const item = (value: number, index: number): AreaItem => ({
  key: `row-${index}`,
  label: 'Ảnh hưởng cấp tỉnh',
  note: 'kể cả đề tài',
  value,
  text: String(value),
  tone: 'result',
});

test('whatever the numbers, squares and words stay in the frame and words apart', () => {
  assert(
    property(
      array(integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 5 }),
      constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail),
      (values, room) => {
        const scene = areasForm(values.map(item), room);
        expect(sceneProblems(scene)).toEqual([]);
        expect(rowsIn(scene.marks)).toHaveLength(values.length);
      },
    ),
  );
});

test('areas are as the numbers', () => {
  const squares = drawnIn(areasForm([10_000, 100].map(item), rooms.wide)).filter(
    ({ tag }) => tag === 'rect',
  );
  const [large, small] = squares.map(({ left, right }) => right - left);
  expect(large).toBeCloseTo((small ?? 0) * 10);
});
