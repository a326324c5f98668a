import { existsSync, globSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { textTypes } from './headers.ts';

const brotliFully = promisify(brotliCompress);
const gzipFully = promisify(gzip);

// The smaller first: it is the one to send where a browser takes both alike.
const codings = [
  {
    name: 'br',
    suffix: '.br',
    compress: (content: Buffer, file: string): Promise<Buffer> =>
      brotliFully(content, {
        params: {
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          // Drawings are mostly fonts, on which the slowest level is lost.
          [constants.BROTLI_PARAM_QUALITY]: extname(file) === '.svg' ? 8 : 11,
          [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
        },
      }),
  },
  {
    name: 'gzip',
    suffix: '.gz',
    compress: (content: Buffer): Promise<Buffer> => gzipFully(content, { level: 9 }),
  },
] as const;

// Below this, headers outweigh what compression saves.
const smallest = 512;

/** Writes a `.br` and a `.gz` twin beside every text file of a folder that gets smaller by it. */
export async function compressFolder(folder: string): Promise<void> {
  const files = globSync(`**/*.{${[...textTypes.keys()].join(',')}}`, { cwd: folder });
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(join(folder, file));
      if (content.length < smallest) return;
      for (const { suffix, compress } of codings) {
        const twin = await compress(content, file);
        if (twin.length < content.length) await writeFile(join(folder, file + suffix), twin);
      }
    }),
  );
}

/** Whether a file is the compressed twin of another one. */
export function isTwin(path: string): boolean {
  return codings.some(({ suffix }) => path.endsWith(suffix));
}

/** A file as it stands, under '', and its twins under the names of their content codings. */
export function readTwins(file: string): Map<string, Buffer> {
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
