import type { Locale } from '../locale/locales.ts';

/** Compares names in the alphabetical order of a language, word by word; quotation marks do not count. */
export function byName(locale: Locale): (a: string, b: string) => number {
  const collator = new Intl.Collator(locale, { numeric: true });
  const bare = (name: string): string => name.replaceAll(/[“”]/g, '');
  return (a, b) => collator.compare(bare(a), bare(b));
}
