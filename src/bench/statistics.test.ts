import { describe, expect, test } from 'vitest';
import { median, pairedRatio, spread } from './statistics.ts';

describe('median(values)', () => {
  test('is the value in the middle, whatever the order', () => {
    expect(median([9, 1, 5])).toBe(5);
  });

  test('is the mean of the two in the middle of an even number', () => {
    expect(median([4, 1, 2, 30])).toBe(3);
  });

  test('does not exist where nothing was measured', () => {
    expect(() => median([])).toThrow('Nothing was measured');
  });
});

test('spread(values) has the ends beside the median', () => {
  expect(spread([7, 3, 4])).toEqual({ median: 4, least: 3, most: 7 });
});

describe('pairedRatio(values, bases)', () => {
  test('compares round by round, so that a slow round does not count', () => {
    expect(pairedRatio([110, 1100, 120], [100, 1000, 100])).toBe(1.1);
  });

  test('refuses rounds without their pair', () => {
    expect(() => pairedRatio([1, 2], [1])).toThrow('pair');
  });
});
