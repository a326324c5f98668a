import { describe, expect, test } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest(text, names)', () => {
  const names = ['preschool', 'primary', 'lower-secondary', 'upper-secondary'];

  test.each([
    ['primry', 'primary'],
    ['PRIMARY', 'primary'],
    ['pre-school', 'preschool'],
    ['lower secondary', 'lower-secondary'],
    ['uper-secondary', 'upper-secondary'],
    ['primarry', 'primary'],
  ])('takes “%s” for “%s”', (text, name) => {
    expect(nearest(text, names)).toBe(name);
  });

  test('takes the first of two that are equally near', () => {
    expect(nearest('b', ['a', 'c'])).toBe('a');
  });

  test('names nothing when there are no names', () => {
    expect(nearest('a', [])).toBe('');
  });

  test('is quick with huge texts', () => {
    const huge = 'x'.repeat(100_000);
    for (let i = 0; i < 1_000; i += 1) expect(names).toContain(nearest(huge, names));
  }, 10_000);
});
