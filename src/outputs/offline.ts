import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { locales, type Locale } from '../locale/locales.ts';
import { notFoundPath, type OfflineList, type Pack, type PackedFile } from '../worker/list.ts';
import { isTwin } from './compress.ts';
import { securityHeaders, textType } from './headers.ts';
import { inlineHashes } from './inlineHashes.ts';
import { addressOf, offlineLocales } from './offlineFiles.ts';

/** What a release is and does. */
interface Release {
  readonly edition: string;
  /** Whether its pages are saved on readers' devices; if not, the worker takes back what is saved. */
  readonly kept: boolean;
}

interface SiteFile {
  readonly file: string;
  readonly content: Buffer;
  /** Undefined for what is no text. */
  readonly text: string | undefined;
}

const packFolder = 'offline';
const workerFile = 'sw.js';
const plainTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown; charset=utf-8',
  '.woff2': 'font/woff2',
};

const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');
const typeOf = (file: string): string =>
  textType(file) ?? plainTypes[extname(file)] ?? 'application/octet-stream';

/** Stands in a page for the size of a language's pack, which is known when all pages are built. */
export function sizeMark(locale: Locale): string {
  return `[[offline-${locale}]]`;
}

function readFiles(folder: string): readonly SiteFile[] {
  return globSync('**/*', { cwd: folder })
    .filter((name) => !isTwin(name) && statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .filter((name) => offlineLocales(name).length > 0)
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file));
      const text = content.toString('utf8');
      return { file, content, text: Buffer.from(text).equals(content) ? text : undefined };
    });
}

function packOf(locale: Locale, files: readonly SiteFile[], headers: Pack['headers']): string {
  const own = files.filter(({ file }) => offlineLocales(file).includes(locale));
  const packed = own.flatMap(({ file, text }): readonly PackedFile[] => {
    if (text === undefined) return [];
    const path = addressOf(file);
    const status = path === notFoundPath(locale) ? 404 : 200;
    return [{ path, type: typeOf(file), status, body: text }];
  });
  return JSON.stringify({ headers, files: packed } satisfies Pack);
}

/** Kilobytes that a text takes on its way, rounded up to ten. */
function sizeOf(text: string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return Math.ceil(brotliCompressSync(text, { params }).length / 10_000) * 10;
}

/** Puts the sizes where the pages of a folder tell them. */
function tellSizes(folder: string, sizes: ReadonlyMap<Locale, number>): void {
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, name), 'utf8');
    const told = [...sizes].reduce(
      (text, [locale, size]) => text.replaceAll(sizeMark(locale), String(size)),
      html,
    );
    if (told !== html) writeFileSync(join(folder, name), told);
  }
}

/** The worker's source with its list, for browsers of 2020, in one script. */
async function bundleWorker(list: OfflineList): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/worker/worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    target: ['chrome80', 'safari13.1'],
    // What Safari 13 gets wrong about it are corners that nobody writes.
    supported: { destructuring: true },
    define: { OFFLINE_LIST: JSON.stringify(list) },
  });
  return outputFiles.map(({ text }) => text).join('');
}

/**
 * Makes a built site one that can be read without a network: packs all text files of a language into
 * one, so that what pages share travels once and an edition comes whole or not at all, tells the
 * sizes in the pages, and writes the service worker that saves and serves them.
 *
 * @returns what the worker saves
 */
export async function writeOffline(folder: string, release: Release): Promise<OfflineList> {
  const headers = securityHeaders(inlineHashes(folder), '/');
  rmSync(join(folder, packFolder), { recursive: true, force: true });
  const kept = release.kept ? locales : [];
  const draft = readFiles(folder);
  const sizes = new Map(kept.map((locale) => [locale, sizeOf(packOf(locale, draft, headers))]));
  tellSizes(folder, sizes);
  const files = readFiles(folder);
  if (kept.length > 0) mkdirSync(join(folder, packFolder));
  const packs = [...sizes].map(([locale, size]) => {
    const text = packOf(locale, files, headers);
    const hash = hashOf(text);
    const path = `${packFolder}/${locale}.${hash.slice(0, 16)}.json`;
    writeFileSync(join(folder, path), text);
    return [locale, { path, hash, size }] as const;
  });
  const assets = files
    .filter(({ text }) => release.kept && text === undefined)
    .map(({ file, content }) => {
      return { path: addressOf(file), hash: hashOf(content), type: typeOf(file) };
    });
  const content = { edition: release.edition, packs: Object.fromEntries(packs), assets };
  const version = hashOf(JSON.stringify(content)).slice(0, 16);
  const list: OfflineList = { version, ...content };
  writeFileSync(join(folder, workerFile), await bundleWorker(list));
  return list;
}
