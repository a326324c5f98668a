import { defaultLocale, locales, type Locale } from '../locale/locales.ts';
import { policyFolders, securityHeaders, type InlineHashes } from './headers.ts';

/** What the files for a host are generated from, beside the declared headers and types. */
export interface Host {
  /** Scheme and host, without a final slash. */
  readonly siteUrl: string;
  /** Where the site lies on its host; begins and ends with a slash. */
  readonly basePath: string;
  /** Of the inline code of all pages. */
  readonly hashes: InlineHashes;
  /** Addresses that have moved, as in `src/routes/moved.ts`. */
  readonly moved: Readonly<Record<string, string>>;
}

/** A file that makes a host behave, by its path in the folder of the site. */
export interface HostFile {
  readonly path: string;
  readonly text: string;
}

/** The file of the 404 page of a language, below the base path. */
export function notFoundFile(locale: Locale): string {
  return locale === defaultLocale ? '404.html' : `${locale}/404/index.html`;
}

/** A pattern of an `Accept-Encoding` that takes a coding; one that it weighs with nothing it does not take. */
export const takes = (coding: string): string =>
  String.raw`(?:^|[,\s])${coding}\s*(?:$|,|;(?!\s*q=0(?:\.0*)?\s*(?:,|$)))`;

/** The languages that have a folder of their own. */
export const foreignLocales: readonly Locale[] = locales.filter(
  (locale) => locale !== defaultLocale,
);

const policy = 'Content-Security-Policy';

/** The protecting headers of all answers but for the policy, which depends on the path. */
export function commonHeaders({
  hashes,
  basePath,
}: Host): readonly (readonly [name: string, value: string])[] {
  return Object.entries(securityHeaders(hashes, '/', basePath)).filter(([name]) => name !== policy);
}

/** The policy of most answers, and those of the folders that have another one. */
export function policies({ hashes, basePath }: Host): {
  readonly usual: string;
  readonly folders: readonly { readonly folder: string; readonly value: string }[];
} {
  const of = (path: string): string => securityHeaders(hashes, path, basePath)[policy] ?? '';
  return {
    usual: of('/'),
    folders: policyFolders.map((folder) => ({ folder: folder.slice(1), value: of(folder) })),
  };
}

/** Addresses that have moved, both below the base path, each with its final slash. */
export function moves({ moved }: Host): readonly { readonly from: string; readonly to: string }[] {
  return Object.entries(moved).map(([from, to]) => ({ from, to }));
}

/** A text as a pattern that matches it alone, in the servers' regular expressions. */
export function quote(text: string): string {
  return text.replaceAll(/[.+*?()[\]{}|^$\\]/g, '\\$&');
}
