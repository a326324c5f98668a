import { expect, it } from 'vitest';
import { ranksBy } from './ranks.ts';

it('gives equal items equal ranks, and leaves none out', () => {
  expect(ranksBy([30, 10, 30, 20], (a, b) => a - b)).toEqual([2, 0, 2, 1]);
  expect(ranksBy([], () => 0)).toEqual([]);
});
