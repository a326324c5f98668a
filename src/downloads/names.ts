import type { Localized } from '../locale/locales.ts';

/** The whole site as one document, by language. Once published the names never change. */
export const offlineDocumentNames: Localized = {
  vi: 'giao-duc-dien-bien.vi.html',
  en: 'dien-bien-education.en.html',
};

/** All data files together. */
export const dataZipName = 'dien-bien-education-data.zip';
