import { describe, expect, test } from 'vitest';
import type { PageLoad } from './loadPage.ts';
import type { Comparison } from './measurePages.ts';
import { pageGoals } from './pageGoals.ts';

const load = (first: number, charts: number, blocking = 0): PageLoad => ({
  first,
  largest: first,
  charts,
  blocking,
  shift: 0,
  drawings: 30,
  plots: 4,
  transfer: {
    requests: 1,
    bytes: { document: 8500, style: 0, script: 0, font: 0, image: 0, other: 0 },
  },
});

const compare = (story: PageLoad, floor: PageLoad): readonly Comparison[] => [
  { network: { name: '3G', latency: 400, rate: 400_000 }, story: [story], floor: [floor] },
];

describe('pageGoals(comparisons)', () => {
  const outcome = (story: PageLoad, floor = load(600, 600)): readonly boolean[] =>
    pageGoals(compare(story, floor)).map(({ reached }) => reached);

  test('are reached by a page that is as good as its floor', () => {
    expect(outcome(load(600, 610))).toEqual([true, true, true]);
  });

  test('miss charts that are late, after the first paint, or behind a long task', () => {
    expect(outcome(load(600, 900))).toEqual([false, false, true]);
    expect(outcome(load(900, 900))).toEqual([false, true, true]);
    expect(outcome(load(600, 600, 12))).toEqual([true, true, false]);
  });

  test('forgive a gap that the floor has too', () => {
    expect(outcome(load(600, 680), load(600, 680))).toEqual([true, true, true]);
  });
});
