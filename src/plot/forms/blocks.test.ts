import { array, assert, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { drawnIn, sceneProblems } from '../../../test/support/sceneProblems.ts';
import { rooms } from '../scene.ts';
import { blocksForm, type BlockItem } from './blocks.ts';

const item = ({ across, high }: { across: number; high: number }, index: number): BlockItem => ({
  key: `row-${index}`,
  label: 'Bán trú tiểu học',
  note: `${across} trường`,
  text: String(across * high),
  across,
  high,
  tone: 'result',
});

test('whatever the numbers, blocks and words stay in the frame and words apart', () => {
  const number = integer({ min: 1, max: 5000 });
  assert(
    property(
      array(record({ across: number, high: number }), { minLength: 1, maxLength: 3 }),
      constantFrom(
        rooms.narrow,
        rooms.wide,
        rooms.thumbnail,
        { width: 288 },
        { width: 360, height: 360 },
      ),
      (all, room) => {
        expect(sceneProblems(blocksForm(all.map(item), room))).toEqual([]);
      },
    ),
  );
});

test('the area of a block is the product of its numbers', () => {
  const areas = drawnIn(
    blocksForm(
      [
        { across: 60, high: 100 },
        { across: 30, high: 200 },
      ].map(item),
      rooms.wide,
    ),
  )
    .filter(({ tag }) => tag === 'rect')
    .map(({ left, right, top, bottom }) => (right - left) * (bottom - top));
  expect(areas[0]).toBeCloseTo(areas[1] ?? NaN);
});
