import { describe, expect, test } from 'vitest';
import { formatSpread, formatTable } from './table.ts';

describe('formatTable(rows)', () => {
  test('aligns names to the left and figures to the right', () => {
    const rows = [
      ['page', 'kB'],
      ['story', '12.5'],
    ];
    expect(formatTable(rows)).toBe('page     kB\nstory  12.5');
  });

  test('lets a row end early, without trailing spaces', () => {
    expect(formatTable([['a', 'bb', 'c'], ['d']])).toBe('a  bb  c\nd');
  });

  test('is empty without rows', () => {
    expect(formatTable([])).toBe('');
  });
});

describe('formatSpread(spread)', () => {
  test('puts the ends behind the median', () => {
    expect(formatSpread({ median: 412.4, least: 399.6, most: 431 })).toBe('412 (400–431)');
  });

  test('leaves ends out that read the same', () => {
    expect(formatSpread({ median: 0.03, least: 0.0301, most: 0.0299 }, 3)).toBe('0.030');
  });
});
