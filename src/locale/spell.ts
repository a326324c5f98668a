import { formatNumber } from './format.ts';
import type { Locale } from './locales.ts';

const small = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

/** A whole number up to ten in words, as newspapers print it; a larger one in figures. */
export function spellNumber(value: number, locale: Locale): string {
  return small[locale][value] ?? formatNumber(value, locale);
}
