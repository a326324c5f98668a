import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressFolder, isCompressed, preferredCodings, readVariants } from './compress.ts';

const text = 'Điện Biên, năm học 2025–2026. '.repeat(40);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('compressFolder(folder)', () => {
  test.each(['html', 'css', 'js', 'json', 'svg', 'xml', 'txt', 'csv', 'webmanifest'])(
    'writes variants of a .%s file that unpack to the same text',
    async (extension) => {
      mkdirSync(join(folder, 'deep/down'), { recursive: true });
      const file = join(folder, `deep/down/file.${extension}`);
      writeFileSync(file, text);
      await compressFolder(folder);
      expect(brotliDecompressSync(readFileSync(`${file}.br`)).toString()).toBe(text);
      expect(gunzipSync(readFileSync(`${file}.gz`)).toString()).toBe(text);
    },
  );

  test('leaves small files and files of other kinds alone', async () => {
    writeFileSync(join(folder, 'small.html'), 'a'.repeat(511));
    writeFileSync(join(folder, 'picture.png'), text);
    await compressFolder(folder);
    expect(readdirSync(folder).sort()).toEqual(['picture.png', 'small.html']);
  });

  test('writes no variant that would be larger', async () => {
    writeFileSync(join(folder, 'noise.txt'), randomBytes(4096));
    await compressFolder(folder);
    expect(readdirSync(folder)).toEqual(['noise.txt']);
  });

  test('writes the same bytes again, and no variants of variants', async () => {
    const file = join(folder, 'index.html');
    writeFileSync(file, text);
    await compressFolder(folder);
    const first = readVariants(file);
    await compressFolder(folder);
    expect(readVariants(file)).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz']);
  });
});

describe('compressFolder(folder, cache)', () => {
  const file = (name: string): string => join(folder, 'site', name);
  const compress = () => compressFolder(join(folder, 'site'), join(folder, 'cache'));
  const kept = (): readonly string[] => readdirSync(join(folder, 'cache')).sort();

  beforeEach(() => {
    mkdirSync(join(folder, 'site'));
    writeFileSync(file('index.html'), text);
    writeFileSync(file('drawing.svg'), text);
  });

  test('writes the same variants as without a cache, from kept ones and new ones', async () => {
    await compressFolder(join(folder, 'site'));
    const again = ['index.html', 'drawing.svg'].map((name) => readVariants(file(name)));
    for (let round = 1; round <= 2; round += 1) {
      await compress();
      expect(['index.html', 'drawing.svg'].map((name) => readVariants(file(name)))).toEqual(again);
      // Drawings are packed less hard, so that the same text has two brotli variants.
      expect(kept()).toHaveLength(3);
    }
  });

  test('keeps nothing of a content that is gone', async () => {
    await compress();
    const before = kept();
    writeFileSync(file('index.html'), text.toUpperCase());
    await compress();
    expect(readVariants(file('index.html')).get('br')).toEqual(
      expect.toSatisfy(
        (variant: Buffer) => brotliDecompressSync(variant).toString() === text.toUpperCase(),
      ),
    );
    rmSync(file('drawing.svg'));
    await compress();
    expect(kept()).toHaveLength(2);
    expect(kept().filter((name) => before.includes(name))).toEqual([]);
  });

  test('makes a variant again where the kept one is damaged', async () => {
    await compress();
    const good = readVariants(file('index.html'));
    for (const name of kept()) writeFileSync(join(folder, 'cache', name), 'damaged');
    await compress();
    expect(readVariants(file('index.html'))).toEqual(good);
  });
});

test('isCompressed(path) knows variants by their suffix', () => {
  expect(['a.html.br', 'a.html.gz', 'a.html', 'br', 'a.brx'].filter(isCompressed)).toEqual([
    'a.html.br',
    'a.html.gz',
  ]);
});

describe('readVariants(file)', () => {
  test('gives a file and those of its variants that exist', () => {
    writeFileSync(join(folder, '404.html'), 'plain');
    writeFileSync(join(folder, '404.html.gz'), 'zipped');
    const variants = readVariants(join(folder, '404.html'));
    expect([...variants].map(([name, body]) => [name, body.toString()])).toEqual([
      ['', 'plain'],
      ['gzip', 'zipped'],
    ]);
  });
});

describe('preferredCodings(header)', () => {
  test.each([
    [undefined, []],
    ['', []],
    ['identity', []],
    ['gzip', ['gzip']],
    ['gzip, deflate, br, zstd', ['br', 'gzip']],
    ['GZIP;Q=1.0 , BR', ['br', 'gzip']],
    ['*', ['br', 'gzip']],
    ['br;q=0, gzip', ['gzip']],
    ['br;q=0.000,gzip;q=0', []],
    ['*;q=0', []],
    ['br;q=0, *', ['gzip']],
    ['br;q=0.5, gzip;q=0.8', ['gzip']],
    ['brotli, xgzip', []],
    ['br;q=nonsense, gzip', ['gzip']],
  ])('reads “%s” as %j', (header, names) => {
    expect(preferredCodings(header)).toEqual(names);
  });
});
