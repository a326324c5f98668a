import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { build } from 'esbuild';
import { locales, type Locale } from '../locale/locales.ts';
import { notFoundPath, type OfflineList, type Bundle, type BundledFile } from './worker/list.ts';
import { isCompressed } from '../publish/compress.ts';
import { mediaType, securityHeaders } from '../hosts/headers.ts';
import { inlineHashes } from '../publish/inlineHashes.ts';
import { addressOf, offlineLocales } from './files.ts';

/** What a release is and does. */
interface Release {
  readonly edition: string;
  /** Whether its pages are saved on readers' devices; if not, the worker takes back what is saved. */
  readonly kept: boolean;
}

/** A file of the built site: its text, or the hash of what is no text. */
type SiteFile = { readonly file: string } & ({ readonly text: string } | { readonly hash: string });

const compress = promisify(brotliCompress);
const bundleFolder = 'offline';
const workerFile = 'sw.js';

const hashOf = (content: string | Buffer): string =>
  createHash('sha256').update(content).digest('hex');
const typeOf = (file: string): string => mediaType(file) ?? 'application/octet-stream';

/** Stands in a page for the size of a language's bundle, which is known when all pages are built. */
export function sizeMark(locale: Locale): string {
  return `[[offline-${locale}]]`;
}

function readFiles(folder: string): readonly SiteFile[] {
  return globSync('**/*', { cwd: folder })
    .filter((name) => !isCompressed(name) && statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .filter((name) => offlineLocales(name).length > 0)
    .sort()
    .map((file) => {
      const content = readFileSync(join(folder, file));
      const text = content.toString('utf8');
      return Buffer.from(text).equals(content) ? { file, text } : { file, hash: hashOf(content) };
    });
}

/** The bundle of a language, put together file by file: as one string it would fill the memory. */
function bundleOf(locale: Locale, files: readonly SiteFile[], headers: Bundle['headers']): Buffer {
  const bundled = files.flatMap((each): readonly Buffer[] => {
    if (!('text' in each) || !offlineLocales(each.file).includes(locale)) return [];
    const path = addressOf(each.file);
    const status = path === notFoundPath(locale) ? 404 : 200;
    const file: BundledFile = { path, type: typeOf(each.file), status, body: each.text };
    return [Buffer.from(','), Buffer.from(JSON.stringify(file))];
  });
  const head = JSON.stringify({ headers, files: [] } satisfies Bundle).replace(/\]\}$/, '');
  return Buffer.concat([Buffer.from(head), ...bundled.slice(1), Buffer.from(']}')]);
}

/** Kilobytes that a bundle takes on its way, rounded up to ten. */
async function sizeOf(bundle: Buffer): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return Math.ceil((await compress(bundle, { params })).length / 10_000) * 10;
}

/** Puts the sizes where pages tell them, on the disk too. */
function tellSizes(
  folder: string,
  files: readonly SiteFile[],
  sizes: ReadonlyMap<Locale, number>,
): readonly SiteFile[] {
  return files.map((each) => {
    if (!('text' in each)) return each;
    const text = [...sizes].reduce(
      (told, [locale, size]) => told.replaceAll(sizeMark(locale), String(size)),
      each.text,
    );
    if (text !== each.text) writeFileSync(join(folder, each.file), text);
    return { file: each.file, text };
  });
}

/** The worker's source with its list, for browsers of 2020, in one script. */
async function bundleWorker(list: OfflineList): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/offline/worker/worker.ts'],
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
 * Makes a built site one that can be read without a network: bundles all text files of a language into
 * one, so that what pages share travels once and an edition comes whole or not at all, tells the
 * sizes in the pages, and writes the service worker that saves and serves them.
 *
 * @returns what the worker saves
 */
export async function writeOffline(folder: string, release: Release): Promise<OfflineList> {
  const headers = securityHeaders(inlineHashes(folder), '/');
  rmSync(join(folder, bundleFolder), { recursive: true, force: true });
  const kept = release.kept ? locales : [];
  const draft = readFiles(folder);
  const sizes = new Map(
    await Promise.all(
      kept.map(async (locale) => [locale, await sizeOf(bundleOf(locale, draft, headers))] as const),
    ),
  );
  const files = tellSizes(folder, draft, sizes);
  if (kept.length > 0) mkdirSync(join(folder, bundleFolder));
  const bundles = [...sizes].map(([locale, size]) => {
    const bundle = bundleOf(locale, files, headers);
    const hash = hashOf(bundle);
    const path = `${bundleFolder}/${locale}.${hash.slice(0, 16)}.json`;
    writeFileSync(join(folder, path), bundle);
    return [locale, { path, hash, size }] as const;
  });
  const assets = files.flatMap((each) =>
    release.kept && 'hash' in each
      ? [{ path: addressOf(each.file), hash: each.hash, type: typeOf(each.file) }]
      : [],
  );
  const content = { edition: release.edition, bundles: Object.fromEntries(bundles), assets };
  const version = hashOf(JSON.stringify(content)).slice(0, 16);
  const list: OfflineList = { version, ...content };
  writeFileSync(join(folder, workerFile), await bundleWorker(list));
  return list;
}
