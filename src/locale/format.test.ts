import { describe, expect, test } from 'vitest';
import { formatNumber, formatQuantity, formatSize } from './format.ts';
import { pagePath } from '../routes/path.ts';
import { spellNumber } from './spell.ts';

describe('formatNumber(value, locale)', () => {
  test.each([
    [1625851, '1.625.851', '1,625,851'],
    [93.02, '93,02', '93.02'],
    [1923, '1.923', '1,923'],
    [-10.89, '−10,89', '−10.89'],
    [78, '78', '78'],
  ])('writes %d as %s in Vietnamese and %s in English', (value, vi, en) => {
    expect(formatNumber(value, 'vi')).toBe(vi);
    expect(formatNumber(value, 'en')).toBe(en);
  });
});

describe('formatQuantity(value, unit, locale)', () => {
  test('holds number and unit together with a no-break space', () => {
    expect(formatQuantity(81, 'school', 'vi')).toBe('81\u00a0trường');
    expect(formatQuantity(6.33, 'point', 'vi')).toBe('6,33\u00a0điểm phần trăm');
  });

  test('knows the English singular', () => {
    expect(formatQuantity(1, 'school', 'en')).toBe('1\u00a0school');
    expect(formatQuantity(41, 'school', 'en')).toBe('41\u00a0schools');
  });

  test('puts the percent sign behind the number without a space', () => {
    expect(formatQuantity(99.92, 'percent', 'vi')).toBe('99,92%');
  });
});

describe('formatSize(bytes, locale)', () => {
  test.each([
    [12, '1 kB', '1 kB'],
    [474_313, '474 kB', '474 kB'],
    [999_499, '999 kB', '999 kB'],
    [999_500, '1 MB', '1 MB'],
    [1_240_000, '1,2 MB', '1.2 MB'],
  ])('writes %d as %s in Vietnamese and %s in English', (bytes, vi, en) => {
    expect(formatSize(bytes, 'vi')).toBe(vi.replace(' ', '\u00a0'));
    expect(formatSize(bytes, 'en')).toBe(en.replace(' ', '\u00a0'));
  });
});

describe('spellNumber(value, locale)', () => {
  test('spells whole numbers up to ten and writes the others in figures', () => {
    expect(spellNumber(4, 'vi')).toBe('bốn');
    expect(spellNumber(10, 'en')).toBe('ten');
    expect(spellNumber(43, 'en')).toBe('43');
    expect(spellNumber(2.5, 'vi')).toBe('2,5');
  });
});

describe('pagePath(base, locale, slug)', () => {
  test.each([
    ['/', 'vi', '', '/'],
    ['/', 'en', '', '/en/'],
    ['/', 'vi', 'mang-luoi', '/mang-luoi/'],
    ['/du-lieu/', 'en', 'school-network', '/du-lieu/en/school-network/'],
    ['/du-lieu', 'vi', '', '/du-lieu/'],
  ] as const)('under %s, %s %s stands at %s', (base, locale, slug, path) => {
    expect(pagePath(base, locale, slug)).toBe(path);
  });
});
