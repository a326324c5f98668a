import { array, assert, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

const labels = array(
  record({ at: double({ min: 0, max: 300, noNaN: true }), size: integer({ min: 1, max: 30 }) }),
  { minLength: 1, maxLength: 12 },
);

test('labels that do not touch stay where they belong', () => {
  expect(
    spread(
      [
        { at: 50, size: 10 },
        { at: 20, size: 10 },
      ],
      [0, 100],
    ),
  ).toEqual([50, 20]);
});

test('labels of one place stand on either side of it, in their order', () => {
  expect(
    spread(
      [
        { at: 50, size: 10 },
        { at: 50, size: 10 },
      ],
      [0, 100],
    ),
  ).toEqual([45, 55]);
});

test('no label covers another or leaves the line where there is room', () => {
  assert(
    property(labels, (all) => {
      const middles = spread(all, [0, 400]);
      const edges = all
        .map(({ size }, index) => ({ middle: middles[index] ?? NaN, half: size / 2 }))
        .toSorted((a, b) => a.middle - b.middle);
      let end = 0;
      for (const { middle, half } of edges) {
        expect(middle - half).toBeGreaterThanOrEqual(end - 1e-6);
        end = middle + half;
      }
      expect(end).toBeLessThanOrEqual(400 + 1e-6);
    }),
  );
});
