import type { Localized } from './locale/locales.ts';

/** What an editor may want to change in one place. */
export const settings = {
  /** Licence of texts and data, shown in the footer and in the data files. */
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /**
   * The release that the site is built as, where the environment does not name another
   * (`EDITION`, `EDITION_DATE`). A build knows no clock.
   */
  edition: { name: '1', date: '2026-11-23' },
  /** What the figures come from, as the sources of charts and stories name it. */
  draft: { vi: 'dự thảo lần 5', en: 'fifth draft' } satisfies Localized,
  /** The department's portal, which readers come from. */
  portal: {
    url: 'https://dienbien.edu.vn/',
    name: { vi: 'Cổng thông tin điện tử của ngành', en: 'The sector’s portal' } satisfies Localized,
  },
} as const;

/**
 * Whether pages are saved on readers' devices, to be read without a network. `false` builds a site
 * that takes back what earlier editions have saved.
 */
export const offline: { readonly enabled: boolean } = { enabled: true };

/**
 * Address of the official document, where it is published. While it is empty, places in the report
 * are plain words; once it is set, they link to it.
 */
export const officialDocument: { readonly url: string } = { url: '' };
