import { locales, type Locale } from '../../locale/locales.ts';

/** A file to fetch, and the SHA-256 of its bytes in hexadecimal. */
export interface Part {
  /** Below the base path. */
  readonly path: string;
  readonly hash: string;
}

/** What a build tells its worker. */
export interface OfflineList {
  /** Another content is another version, even under the same name of the edition. */
  readonly version: string;
  readonly edition: string;
  /** All text files of a language in one, with the kilobytes that it takes to fetch; empty to end offline reading. */
  readonly bundles: Partial<Readonly<Record<Locale, Part & { readonly size: number }>>>;
  /** The files that are no text, needed in every language. */
  readonly assets: readonly (Part & { readonly type: string })[];
}

/** A file of a bundle, at its address below the base path. */
export interface BundledFile {
  readonly path: string;
  readonly type: string;
  readonly status: 200 | 404;
  readonly body: string;
}

/** All text files of a language, and the headers that each of them is sent with. */
export interface Bundle {
  readonly headers: Readonly<Record<string, string>>;
  readonly files: readonly BundledFile[];
}

/** What a page asks of the worker: to save languages, or to fetch a newer edition now. */
export interface Question {
  readonly save: readonly Locale[];
  readonly fetch?: boolean;
}

/** Reads a question; undefined for any other message, since every page of the host may send some. */
export function parseQuestion(data: unknown): Question | undefined {
  if (typeof data !== 'object' || data === null || !('save' in data)) return undefined;
  const { save } = data;
  if (!Array.isArray(save)) return undefined;
  const wanted = locales.filter((locale) => save.includes(locale));
  return { save: wanted, fetch: 'fetch' in data && data.fetch === true };
}

/** What the worker answers: the languages that are saved, and the edition. */
export interface Answer {
  readonly saved: readonly Locale[];
  readonly edition: string;
}

/** What a worker tells the pages when it may not fetch a newer edition without being asked. */
export interface PutOff {
  /** Kilobytes that the newer edition takes. */
  readonly size: number;
}

/** Where the 404 page of a language lies in its bundle. */
export function notFoundPath(locale: Locale): string {
  return locale === locales[0] ? '404.html' : `${locale}/404/`;
}
