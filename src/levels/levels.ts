import type { Localized } from '../locale/locales.ts';

/** The levels of schooling that a reader may choose to see everywhere. */
export const levels = [
  'preschool',
  'primary',
  'lower-secondary',
  'upper-secondary',
  'continuing',
] as const;

/** A level of schooling. */
export type Level = (typeof levels)[number];

/** How an address names a level in each language. Once published they never change. */
export const levelSlugs: Readonly<Record<Level, Localized>> = {
  preschool: { vi: 'mam-non', en: 'preschool' },
  primary: { vi: 'tieu-hoc', en: 'primary' },
  'lower-secondary': { vi: 'thcs', en: 'lower-secondary' },
  'upper-secondary': { vi: 'thpt', en: 'upper-secondary' },
  continuing: { vi: 'gdtx', en: 'continuing' },
};

/** How the texts of both languages name a level. No name of one is a word of the other. */
const names: Readonly<Record<Level, RegExp>> = {
  preschool: /mầm non|nhà trẻ|mẫu giáo|preschool|nurser|kindergarten/i,
  primary: /tiểu học|\bprimary\b/i,
  'lower-secondary': /THCS|trung học cơ sở|lower[- ](?:(?:and|or) upper[- ])?secondary/i,
  'upper-secondary': /THPT|trung học phổ thông|upper[- ]secondary|high school/i,
  continuing: /GDTX|giáo dục thường xuyên|continuing education/i,
};

/**
 * The levels of schooling that a text names, in either language.
 *
 * @example levelsIn('Học sinh THCS và THPT') // ['lower-secondary', 'upper-secondary']
 */
export function levelsIn(text: string): readonly Level[] {
  return levels.filter((level) => names[level].test(text));
}
