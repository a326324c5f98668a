import type { Locale, Localized } from '../locale/locales.ts';

/** Who set a target, as the words stand within a sentence. */
export const bodies = {
  department: { vi: 'Đảng bộ Sở', en: 'the Department’s Party organisation' },
  province: { vi: 'Đại hội Đảng bộ tỉnh', en: 'the provincial Party congress' },
  plan: { vi: 'kế hoạch năm năm', en: 'the five-year plan' },
} satisfies Record<string, Localized>;

/** The name of a body at the beginning of a cell or a remark: "The five-year plan". */
export function startWithCapital(words: Localized, locale: Locale): string {
  const name = words[locale];
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}
