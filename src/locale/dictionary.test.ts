import { describe, expect, test } from 'vitest';
import { dictionary } from './dictionary.ts';
import { say, translate } from './translate.ts';
import { units } from './unit.ts';

const names = (text: string): string => [...text.matchAll(/\{\w+\}/g)].sort().join(' ');

describe('the dictionary', () => {
  test.each(Object.entries(dictionary))(
    '%s has the same names in both languages',
    (_, { vi, en }) => {
      expect(names(en)).toBe(names(vi));
    },
  );

  test('is written in composed Unicode, without spaces at the ends', () => {
    for (const text of Object.values(dictionary).flatMap(({ vi, en }) => [vi, en]))
      expect(text).toBe(text.normalize('NFC').trim() || 'a text');
  });

  test.each(units)('has the number in the words of the unit %s', (unit) => {
    for (const rule of ['one', 'other'] as const)
      expect(names(dictionary[`unit.${unit}.${rule}`].vi)).toBe('{n}');
  });
});

describe('translate(locale, key, values)', () => {
  test('fills the names in braces', () => {
    expect(translate('en', 'chart.table', { rows: 6 })).toBe('Table (rows: 6)');
  });
});

describe('say(locale, message)', () => {
  test('refuses to show a half-filled sentence', () => {
    expect(() => say('vi', { key: 'chart.table', values: {} })).toThrow('rows');
  });
});
