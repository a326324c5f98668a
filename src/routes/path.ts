import { defaultLocale, locales, type Locale, type Localized } from '../locale/locales.ts';
import { levelSlugs, type Level } from '../levels/levels.ts';
import { slugs } from './slugs.ts';

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

/** The parameters and props of a file that every language has below its prefix, as Astro asks for them. */
export function localePaths() {
  return locales.map((locale) => ({
    params: { locale: locale === defaultLocale ? undefined : locale },
    props: { locale },
  }));
}

/** The slug of a chart's own page in every language, below that of the gallery. */
export function chartSlugs(id: string): Localized {
  return { vi: `${slugs.charts.vi}/${id}`, en: `${slugs.charts.en}/${id}` };
}

/** The slug of a dataset's own page in every language, below that of the catalogue. */
export function datasetSlugs(id: string): Localized {
  return { vi: `${slugs.data.vi}/${id}`, en: `${slugs.data.en}/${id}` };
}

/** The slug of the page of a chart that other sites put in a frame. */
export function embedSlugs(id: string): Localized {
  return { vi: `${slugs.embed.vi}/${id}`, en: `${slugs.embed.en}/${id}` };
}

/** The slug of the page of a level of schooling in every language. */
export function levelPageSlugs(level: Level): Localized {
  return {
    vi: `${slugs.levels.vi}/${levelSlugs[level].vi}`,
    en: `${slugs.levels.en}/${levelSlugs[level].en}`,
  };
}
