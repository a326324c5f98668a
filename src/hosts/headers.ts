import { locales } from '../locale/locales.ts';
import { pagePath } from '../routes/path.ts';
import { downloadsFolder, slugs } from '../routes/slugs.ts';

/** What a Content-Security-Policy must list for the inline code of a site, by kind. */
export interface InlineHashes {
  readonly script: readonly string[];
  readonly style: readonly string[];
}

/** The media types of the text files that a site may hold, by file name extension. */
export const textTypes: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['css', 'text/css; charset=utf-8'],
  ['js', 'text/javascript; charset=utf-8'],
  ['json', 'application/json; charset=utf-8'],
  ['svg', 'image/svg+xml; charset=utf-8'],
  ['xml', 'application/xml; charset=utf-8'],
  ['txt', 'text/plain; charset=utf-8'],
  ['csv', 'text/csv; charset=utf-8'],
  ['webmanifest', 'application/manifest+json; charset=utf-8'],
  ['md', 'text/markdown; charset=utf-8'],
]);

/** The media types of all other files that a site may hold. */
export const binaryTypes: ReadonlyMap<string, string> = new Map([
  ['png', 'image/png'],
  ['woff2', 'font/woff2'],
  ['zip', 'application/zip'],
]);

/** Kept, but asked about before each use: the answer is mostly a short 304. */
export const revalidated = 'no-cache';

/**
 * Where another rule holds, by the path below the base path. Servers of all kinds match these
 * patterns, so that they hold nothing but what is written alike everywhere.
 */
export const cacheRules = [
  // These files are named after their content: another content is another address.
  { pattern: /^\/_astro\//, value: 'public, max-age=31536000, immutable' },
  { pattern: /^\/pictures\/.*\.[0-9a-f]{8}\.png$/, value: 'public, max-age=31536000, immutable' },
  // Two releases of the worker are of one size: where times of files are set alike as well, asking
  // whether it has changed would be answered wrongly.
  { pattern: /^\/sw\.js$/, value: 'no-store' },
] as const;

const contentSources = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'manifest-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
} as const;

const deniedFeatures = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
] as const;

type Sources = Readonly<Record<string, readonly string[]>>;

function writePolicy(sources: Sources): string {
  return Object.entries(sources)
    .map(([directive, allowed]) => `${directive} ${allowed.join(' ') || "'none'"}`)
    .join('; ');
}

/** The whole site in one file holds its font and its icon. */
const selfContained = { 'font-src': ['data:'], 'img-src': ['data:'] } as const;

/** Pages made for the frames of other sites, by the beginning of the path below the base path. */
const framed = locales.map((locale) => pagePath('/', locale, slugs.embed[locale]));

/** Beginnings of paths below the base path where another policy holds than on all others. */
export const policyFolders: readonly string[] = [...framed, `/${downloadsFolder}/`];

function policySources(hashes: InlineHashes, path: string): Sources {
  return {
    ...contentSources,
    ...(framed.some((prefix) => path.startsWith(prefix)) ? { 'frame-ancestors': ['*'] } : {}),
    ...(path.startsWith(`/${downloadsFolder}/`) ? selfContained : {}),
    'script-src': [...contentSources['script-src'], ...hashes.script],
    'style-src': [...contentSources['style-src'], ...hashes.style],
  };
}

/**
 * The policy that a page states itself, for hosts that send no headers: all but who may frame it,
 * which browsers believe from a header alone.
 *
 * @param hashes of that page alone
 * @param path the file's path below the base path
 */
export function pagePolicy(hashes: InlineHashes, path: string): string {
  const sources = Object.entries(policySources(hashes, path));
  return writePolicy(Object.fromEntries(sources.filter(([name]) => name !== 'frame-ancestors')));
}

/**
 * The headers that protect readers, by name, and the one that opens the files to all programs: what is
 * published is public, and a chart in a frame that an editor has shut off from its own site asks as a
 * stranger. They are the same on every answer, but that pages made for frames may be framed by
 * anyone, and that the whole site in one file uses what it holds.
 *
 * @param path the file's path below the base path
 * @param basePath where the site lies on its host: only one that has the host to itself may tie all
 *   of it to HTTPS
 */
export function securityHeaders(
  hashes: InlineHashes,
  path: string,
  basePath = '/',
): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': writePolicy(policySources(hashes, path)),
    ...(basePath === '/' ? { 'Strict-Transport-Security': 'max-age=31536000' } : {}),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': deniedFeatures.map((feature) => `${feature}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Access-Control-Allow-Origin': '*',
  };
}

/**
 * How long a file may be kept without asking again.
 *
 * @param path the file's path below the base path
 */
export function cacheControl(path: string): string {
  return cacheRules.find(({ pattern }) => pattern.test(path))?.value ?? revalidated;
}

/** The media type of a file by its name, with the charset of a text; undefined where none is declared. */
export function mediaType(path: string): string | undefined {
  const [, extension = ''] = /\.([a-z0-9]+)$/.exec(path) ?? [];
  return textTypes.get(extension) ?? binaryTypes.get(extension);
}
