import { describe, expect, test } from 'vitest';
import { parseDictionary } from './dictionary.ts';
import en from './en.json' with { type: 'json' };
import { translate } from './translate.ts';
import vi from './vi.json' with { type: 'json' };

const placeholders = (text: string): string => [...text.matchAll(/\{\w+\}/g)].sort().join(' ');

describe('the dictionaries', () => {
  test('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
  });

  test.each(Object.entries(vi))('%s has the same placeholders in both languages', (key, text) => {
    const variant = Object.entries(en).find(([name]) => name === key)?.[1] ?? '';
    expect(placeholders(variant)).toBe(placeholders(text));
  });

  test('are written in composed Unicode, without spaces at the ends', () => {
    for (const text of [...Object.values(vi), ...Object.values(en)])
      expect(text).toBe(text.normalize('NFC').trim());
  });
});

describe('parseDictionary(value, file)', () => {
  test('names the file and every key that is missing, unknown or empty, all at once', () => {
    const kept = Object.entries(vi).filter(([key]) => key !== 'site.name');
    const broken = { ...Object.fromEntries(kept), 'site.nmae': 'x', 'site.skip': '' };
    expect(() => parseDictionary(broken, 'vi.json')).toThrow(/vi\.json.*site\.name/);
    expect(() => parseDictionary(broken, 'vi.json')).toThrow(/vi\.json.*site\.nmae/);
    expect(() => parseDictionary(broken, 'vi.json')).toThrow(/vi\.json.*site\.skip/);
  });
});

describe('translate(locale, key, values)', () => {
  test('fills the placeholders', () => {
    expect(translate('en', 'chart.table', { rows: 6 })).toBe('Table (rows: 6)');
  });

  test('refuses to show a half-filled sentence', () => {
    expect(() => translate('vi', 'chart.table')).toThrow('rows');
  });
});
