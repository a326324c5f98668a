import { defaultLocale, type Locale } from './locales.ts';

/**
 * The address of a page: base path, language prefix, slug, and always a final slash.
 *
 * @param base the site's base path, with or without a final slash: `/` or `/du-lieu`
 * @param slug the page's own name in that language; empty for the home page
 * @example pagePath('/du-lieu/', 'en', 'school-network') // '/du-lieu/en/school-network/'
 */
export function pagePath(base: string, locale: Locale, slug = ''): string {
  const prefix = locale === defaultLocale ? '' : locale;
  return `/${[...base.split('/'), prefix, slug].filter(Boolean).join('/')}/`.replace('//', '/');
}
