import type { Locale } from '../../src/locale/locales.ts';

const signs = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

const spelt = {
  vi: ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'],
  en: ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

/**
 * A number as the language writes it, worked out without what the site formats with.
 *
 * @example writeFigure(1625851, 'vi') // '1.625.851'
 * @example writeFigure(93.02, 'en') // '93.02'
 */
export function writeFigure(value: number, locale: Locale): string {
  const { group, decimal } = signs[locale];
  const [whole = '', fraction] = String(Number(value.toFixed(4))).split('.');
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, group);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/**
 * The number that a text begins with, in figures or spelt out; undefined when it begins with none,
 * or with one that the language does not write so.
 */
export function readFigure(text: string, locale: Locale): number | undefined {
  const { group, decimal } = signs[locale];
  const inWords = spelt[locale].findIndex((word) => word === text.toLocaleLowerCase(locale));
  if (inWords >= 0) return inWords;
  const [figure = ''] = /^-?[\d.,]*\d/.exec(text) ?? [];
  const value = Number(figure.replaceAll(group, '').replace(decimal, '.'));
  return figure !== '' && writeFigure(value, locale) === figure ? value : undefined;
}

/** A number that is grouped or pointed as the other language does. */
export const foreignFigure: Readonly<Record<Locale, RegExp>> = {
  vi: /\d\.\d+\s?%|(?<![\d.,])\d{1,3}(?:,\d{3}){2,}|(?<![\d.,])\d+\.\d{1,2}(?![\d.])/,
  en: /\d,\d+\s?%|(?<![\d.,])\d{1,3}(?:\.\d{3}){2,}|(?<![\d.,])\d+,\d{1,2}(?![\d,])/,
};
