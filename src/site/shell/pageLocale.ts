import { defaultLocale, isLocale, type Locale } from '../../locale/locales.ts';

/** What every component knows of its page: the `Astro` global, or a part of it. */
interface Place {
  readonly currentLocale: string | undefined;
  readonly locals: App.Locals;
}

/**
 * The language of the page being built, from the `Astro` of any component.
 *
 * @throws Error on a page outside both languages: no page may fall back in silence
 */
export function pageLocale({ locals, currentLocale }: Place): Locale {
  const locale = locals.locale ?? currentLocale;
  if (isLocale(locale)) return locale;
  throw new Error(`a page has no language of the site: ${locale ?? 'none'}`);
}

/** The language of the pages at a route of the site, from its pattern: `/en/charts/[id]`. */
export function routeLocale(pattern: string): Locale {
  const [, first] = pattern.split('/');
  return isLocale(first) ? first : defaultLocale;
}
