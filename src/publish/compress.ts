import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { keyOf, pruneKept, readKept, writeKept } from './cache.ts';
import { textTypes } from '../hosts/headers.ts';

const brotliFully = promisify(brotliCompress);
const gzipFully = promisify(gzip);

/** Text that brotli looks back on, of 4 MB and at most of 16, as powers of two. */
const [window, largestWindow] = [22, 24] as const;

/** How hard brotli tries, and how far it looks back. */
function brotliMeans(
  file: string,
  size: number,
): { readonly quality: number; readonly back: number } {
  // Drawings are mostly fonts, on which the slowest level is lost.
  if (extname(file) === '.svg') return { quality: 8, back: window };
  // Packs repeat what pages have in common from far back. At the slowest level one of 200 kB would be
  // 2 % smaller and take twice as long; with 1,000 stories it would be larger than with this window.
  if (size > 2 ** window) return { quality: 10, back: largestWindow };
  return { quality: 11, back: window };
}

// The smaller first: it is the one to send where a browser takes both alike.
const codings = [
  {
    name: 'br',
    suffix: '.br',
    /** What decides the bytes of a variant beside the file's own. */
    means: (content: Buffer, file: string) =>
      JSON.stringify(['brotli', process.versions['brotli'], brotliMeans(file, content.length)]),
    compress: (content: Buffer, file: string): Promise<Buffer> => {
      const { quality, back } = brotliMeans(file, content.length);
      return brotliFully(content, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_LGWIN]: back,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      });
    },
  },
  {
    name: 'gzip',
    suffix: '.gz',
    // It takes other matches on other processors.
    means: () => `zlib ${process.versions['zlib']} ${process.arch} 9`,
    compress: (content: Buffer): Promise<Buffer> => gzipFully(content, { level: 9 }),
  },
] as const;

// Below this, headers outweigh what compression saves.
const smallest = 512;

/** Where variants are kept from one build to the next. */
export const variantCache = '.cache/variants';

async function writeVariants(file: string, cache: string | undefined): Promise<readonly string[]> {
  const content = await readFile(file);
  if (content.length < smallest) return [];
  const used: string[] = [];
  for (const { suffix, means, compress } of codings) {
    const key = keyOf(means(content, file), content);
    const kept = cache === undefined ? undefined : readKept(join(cache, key));
    const variant = kept ?? (await compress(content, file));
    if (cache !== undefined && kept === undefined) writeKept(join(cache, key), variant);
    if (variant.length < content.length) await writeFile(file + suffix, variant);
    used.push(key);
  }
  return used;
}

/**
 * Writes a `.br` and a `.gz` variant beside every text file of a folder that gets smaller by it.
 *
 * @param cache a folder that keeps the variants under the content of their files: the same are not made
 *   again, and those of no file of `folder` go
 */
export async function compressFolder(folder: string, cache?: string): Promise<void> {
  const files = globSync(`**/*.{${[...textTypes.keys()].join(',')}}`, { cwd: folder })
    .map((name) => join(folder, name))
    .map((file) => ({ file, size: statSync(file).size }))
    // The largest take longest: begun last, they would keep one processor busy alone.
    .sort((a, b) => b.size - a.size)
    .values();
  const used = new Set<string>();
  // A few at a time, or the whole site would stand in memory.
  const lanes = Array.from({ length: 2 * availableParallelism() }, async () => {
    for (const { file } of files) for (const key of await writeVariants(file, cache)) used.add(key);
  });
  await Promise.all(lanes);
  if (cache !== undefined) pruneKept(cache, used);
}

/** Whether a file is the compressed variant of another one. */
export function isCompressed(path: string): boolean {
  return codings.some(({ suffix }) => path.endsWith(suffix));
}

/** A file as it stands, under '', and its variants under the names of their content codings. */
export function readVariants(file: string): Map<string, Buffer> {
  return new Map(
    [{ name: '', suffix: '' }, ...codings]
      .filter(({ suffix }) => existsSync(file + suffix))
      .map(({ name, suffix }) => [name, readFileSync(file + suffix)]),
  );
}

/**
 * The names of the codings that a browser likes best, from its `Accept-Encoding` header.
 *
 * @example preferredCodings('gzip, deflate, br;q=0') // ['gzip']
 */
export function preferredCodings(header = ''): string[] {
  const weights = new Map(
    header
      .toLowerCase()
      .split(',')
      .map((part): [string, number] => {
        const [name = '', ...parameters] = part.split(';').map((text) => text.trim());
        const weight = parameters.find((text) => text.startsWith('q='));
        return [name, weight === undefined ? 1 : Number(weight.slice(2)) || 0];
      }),
  );
  const weighed = codings.map(({ name }) => ({
    name,
    weight: weights.get(name) ?? weights.get('*') ?? 0,
  }));
  const best = Math.max(...weighed.map(({ weight }) => weight));
  return weighed.filter(({ weight }) => weight > 0 && weight === best).map(({ name }) => name);
}
