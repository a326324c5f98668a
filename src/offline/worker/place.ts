import { defaultLocale, locales, type Locale } from '../../locale/locales.ts';

/** An address of the site, as the worker sees it. */
interface Place {
  /** Below the base path, without query and hash: `en/school-network/`; empty for the home page. */
  readonly path: string;
  /** The language of the page there. */
  readonly locale: Locale;
}

/** The language of the page at a path below the base path, or of none that is there. */
export function localeAt(path: string): Locale {
  const [first] = path.split('/');
  return locales.find((locale) => locale === first) ?? defaultLocale;
}

/**
 * Where an address lies in the site; undefined when it is outside.
 *
 * @param scope the address of the site, base path included, with a final slash
 */
export function placeOf(url: string, scope: string): Place | undefined {
  const [address = ''] = url.split(/[?#]/);
  if (!address.startsWith(scope)) return undefined;
  const path = address.slice(scope.length);
  return { path, locale: localeAt(path) };
}

/** Whether a path below the base path is that of a page, with or without its final slash. */
export function isPage(path: string): boolean {
  return !/\.\w+$/.test(path) || path.endsWith('.html');
}

/**
 * The address that the server would lead to from one that is written otherwise; undefined when there
 * can be none.
 *
 * @example properPath('en/notes') // 'en/notes/'
 * @example properPath('en/notes/index.html') // 'en/notes/'
 */
export function properPath(path: string): string | undefined {
  if (/(^|\/)index\.html$/.test(path)) return path.slice(0, -'index.html'.length);
  return path.endsWith('/') || !isPage(path) || path === '' ? undefined : `${path}/`;
}

/**
 * The languages whose saved files may answer a request. A page is answered in its own. A file that
 * both languages share is answered from the language of the page that asks, so that a page which
 * came from the network is not mixed with files saved earlier.
 */
export function localesFor(place: Place, referrer: string, scope: string): readonly Locale[] {
  if (isPage(place.path)) return [place.locale];
  const from = placeOf(referrer, scope);
  return from ? [from.locale] : locales;
}
