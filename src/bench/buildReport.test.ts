import { describe, expect, test } from 'vitest';
import { buildGoals, costsPerStory, formatBuilds } from './buildReport.ts';
import type { SizedBuild } from './measureBuilds.ts';

const build = (stories: number, work: number, megabytes = 500): SizedBuild => ({
  stories,
  seconds: work,
  work,
  megabytes,
});
const linear = [build(20, 3), build(200, 6.6), build(1000, 22.6)];

test('costsPerStory(builds) leaves out what every build takes', () => {
  const costs = costsPerStory(linear, ({ work }) => work);
  expect(costs.map(Math.round)).toEqual([20, 20]);
});

test('formatBuilds(builds) has a line for each size', () => {
  expect(formatBuilds(linear).split('\n')).toHaveLength(4);
});

describe('buildGoals(builds)', () => {
  test('is reached where the cost is linear', () => {
    expect(buildGoals(linear)[0]).toMatchObject({ reached: true });
  });

  test('is missed where it grows with the square', () => {
    const square = [20, 200, 1000].map((stories) => build(stories, 2 + (stories / 100) ** 2));
    expect(buildGoals(square)[0]).toMatchObject({ reached: false });
  });

  test('holds what one story more takes, and memory', () => {
    expect(buildGoals(linear).map(({ reached }) => reached)).toEqual([true, true, true]);
    const slow = [build(20, 3), build(200, 20), build(1000, 90, 2000)];
    expect(buildGoals(slow).map(({ reached }) => reached)).toEqual([true, false, false]);
  });

  test('says nothing of too few sizes', () => {
    expect(buildGoals(linear.slice(1))).toEqual([]);
  });
});
