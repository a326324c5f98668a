import { once } from '../once.ts';
import type { Locale } from './locales.ts';
import { translate } from './translate.ts';
import type { Unit } from './unit.ts';

const regions: Record<Locale, string> = { vi: 'vi-VN', en: 'en-GB' };
const pluralsOf = once((locale: Locale) => new Intl.PluralRules(regions[locale]));
const numbersOf = once(
  (locale: Locale) => new Intl.NumberFormat(regions[locale], { maximumFractionDigits: 4 }),
);
const noBreakSpace = '\u00a0';

/**
 * A number as the language writes it, with the decimals it has and no more than four; below zero
 * with a minus sign, not a hyphen.
 *
 * @example formatNumber(1625851, 'vi') // '1.625.851'
 * @example formatNumber(93.02, 'en') // '93.02'
 */
export function formatNumber(value: number, locale: Locale): string {
  return numbersOf(locale).format(value).replace('-', '−');
}

/**
 * A number with its unit, held together by a no-break space.
 *
 * @example formatQuantity(81, 'school', 'en') // '81 schools'
 * @example formatQuantity(6.33, 'point', 'vi') // '6,33 điểm phần trăm'
 */
export function formatQuantity(value: number, unit: Unit, locale: Locale): string {
  const rule = pluralsOf(locale).select(value);
  const words = translate(locale, `unit.${unit}.${rule === 'one' ? 'one' : 'other'}`, {
    n: formatNumber(value, locale),
  });
  return words.replace(' ', noBreakSpace);
}

/**
 * The size of a file, as phones show it: kilobytes and megabytes of a thousand.
 *
 * @example formatSize(611_840, 'vi') // '612 kB'
 * @example formatSize(1_240_000, 'vi') // '1,2 MB'
 */
export function formatSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes}${noBreakSpace}kB`;
  return `${formatNumber(Math.round(kilobytes / 100) / 10, locale)}${noBreakSpace}MB`;
}

/**
 * A day as officials write it.
 *
 * @param date as `2026-11-23`
 * @example formatDate('2026-11-23', 'vi') // 'ngày 23 tháng 11 năm 2026'
 * @example formatDate('2026-11-23', 'en') // '23 November 2026'
 */
export function formatDate(date: string, locale: Locale): string {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => String(Number(part)));
  if (locale === 'vi') return `ngày ${day} tháng ${month} năm ${year}`;
  const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
  return `${day} ${name.format(new Date(date))} ${year}`;
}
