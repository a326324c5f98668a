import type { Localized } from '../locale/locales.ts';

/** Addresses of the pages that are no stories. Once published they never change. */
export const slugs = {
  home: { vi: '', en: '' },
  glossary: { vi: 'thuat-ngu', en: 'glossary' },
  notes: { vi: 'ghi-chu-so-lieu', en: 'notes' },
  targets: { vi: 'chi-tieu', en: 'targets' },
  data: { vi: 'du-lieu', en: 'data' },
  search: { vi: 'tim-kiem', en: 'search' },
  charts: { vi: 'bieu-do', en: 'charts' },
  levels: { vi: 'cap-hoc', en: 'levels' },
  downloads: { vi: 'tai-ve', en: 'downloads' },
  embed: { vi: 'nhung', en: 'embed' },
  check: { vi: 'kiem-tra', en: 'check' },
} as const satisfies Record<string, Localized>;

/**
 * The list of all pages for search engines. NukeViet keeps every address that ends in `sitemap.xml`
 * for itself.
 */
export const sitemapName = 'ban-do-trang.xml';

/** The folder of the files that hold the whole site, below the base path. */
export const downloadsFolder = 'downloads';
