import type { Words } from '../locale/locales.ts';

/** The folder of the files that hold the whole site, below the base path. */
export const downloadsFolder = 'downloads';

/** The whole site as one document, by language. Once published the names never change. */
export const bookletNames: Words = {
  vi: 'giao-duc-dien-bien.vi.html',
  en: 'dien-bien-education.en.html',
};

/** All data files together. */
export const dataZipName = 'dien-bien-education-data.zip';
