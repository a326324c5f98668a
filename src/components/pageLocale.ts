import { isLocale, type Locale } from '../locale/locales.ts';

/**
 * The language of the page being built, from `Astro.currentLocale`.
 *
 * @throws Error on a page outside both languages: no page may fall back in silence
 */
export function pageLocale(current: string | undefined): Locale {
  if (isLocale(current)) return current;
  throw new Error(`a page has no language of the site: ${current ?? 'none'}`);
}
