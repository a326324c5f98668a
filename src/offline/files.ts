import { isLocale, locales, type Locale } from '../locale/locales.ts';
import { pagePath } from '../routes/path.ts';
import { slugs } from '../routes/slugs.ts';
import { localeAt } from './worker/place.ts';

/** What pages need beside themselves; pictures, QR codes and icons can be done without. */
const needed = /^(?:(?:_astro|citations|data|search)\/|favicon\.svg$|(?:en\/)?site\.webmanifest$)/;

/** Pages for the frames of other sites, and the check, which asks the host and no device. */
const unsaved = locales.flatMap((locale) =>
  [slugs.embed, slugs.check].map((slug) => pagePath('/', locale, slug[locale]).slice(1)),
);

/**
 * The languages that a file of the built site is saved with, to be read without a network. The
 * language of a shared folder's file stands in its name, as in `search/vi.json` or `term.en.txt`;
 * without one it belongs to both.
 *
 * @param file its path in the folder, with forward slashes
 */
export function offlineLocales(file: string): readonly Locale[] {
  if (unsaved.some((prefix) => file.startsWith(prefix))) return [];
  if (/(?:^|\/)(?:index|404)\.html$/.test(file)) return [localeAt(file)];
  if (!needed.test(file)) return [];
  const own = file.split(/[/.]/).filter(isLocale);
  return own.length > 0 ? own : locales;
}

/** The address below the base path that a file answers at. */
export function addressOf(file: string): string {
  return encodeURI(file.replace(/(^|\/)index\.html$/, '$1'));
}
