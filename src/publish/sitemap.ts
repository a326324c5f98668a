import { defaultLocale, locales, type Localized } from '../locale/locales.ts';
import { renderSvg, svg as element } from '../plot/svg.ts';

/**
 * The list of pages for search engines, each with its translation (https://www.sitemaps.org/protocol.html).
 *
 * @param pages absolute addresses of every page in every language
 * @param date day of the edition, as `2026-11-23`
 */
export function sitemap(pages: readonly Localized[], date: string): string {
  const urls = pages.flatMap((addresses) =>
    locales.map((locale) =>
      element(
        'url',
        {},
        element('loc', {}, addresses[locale]),
        element('lastmod', {}, date),
        ...locales.map((each) =>
          element('xhtml:link', { rel: 'alternate', hreflang: each, href: addresses[each] }),
        ),
        element('xhtml:link', {
          rel: 'alternate',
          hreflang: 'x-default',
          href: addresses[defaultLocale],
        }),
      ),
    ),
  );
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderSvg(element('urlset', namespaces, ...urls))}\n`;
}
