import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sizeMark, writeOffline } from './bundles.ts';

let folder = '';
const release = { edition: '7', kept: true };
const write = (name: string, content: string | Buffer): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
};
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offline-'));
  write('index.html', `<style>p{}</style><p>Trang đầu, ${sizeMark('en')} kB</p>`);
  write('404.html', '<p>Không có</p>');
  write('en/index.html', '<p>Home</p>');
  write('en/404/index.html', '<p>None</p>');
  write('data/truong.csv', '\ufefften;so');
  write('_astro/font.A1.woff2', Buffer.from([0xff, 0xfe, 0x00]));
  write('pictures/large.png', 'picture');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** The files of a language's bundle by address. */
async function bundled(locale: 'vi' | 'en'): Promise<ReadonlyMap<string, unknown>> {
  const { bundles } = await writeOffline(folder, release);
  const bundle: { files: { path: string }[] } = JSON.parse(read(bundles[locale]?.path ?? ''));
  return new Map(bundle.files.map((file) => [file.path, file]));
}

describe('writeOffline(folder, release)', () => {
  test('bundles the text files of a language, with type and status', async () => {
    const files = await bundled('en');
    expect([...files.keys()]).toEqual(['data/truong.csv', 'en/404/', 'en/']);
    const page = { type: 'text/html; charset=utf-8', status: 404, body: '<p>None</p>' };
    expect(files.get('en/404/')).toEqual({ path: 'en/404/', ...page });
    expect(files.get('data/truong.csv')).toMatchObject({ body: '\ufefften;so' });
  });

  test('lists what is no text by itself', async () => {
    const { assets } = await writeOffline(folder, release);
    expect(assets.map(({ path, type }) => [path, type])).toEqual([
      ['_astro/font.A1.woff2', 'font/woff2'],
    ]);
  });

  test('tells the size in the page and bundles the page that tells it', async () => {
    const files = await bundled('vi');
    expect(read('index.html')).toContain('Trang đầu, 10 kB');
    expect(files.get('')).toMatchObject({ body: read('index.html') });
  });

  test('is the same for the same folder, and another version for another content', async () => {
    const first = await writeOffline(folder, release);
    const worker = read('sw.js');
    expect(await writeOffline(folder, release)).toEqual(first);
    expect(read('sw.js')).toBe(worker);
    write('en/index.html', '<p>Home!</p>');
    const second = await writeOffline(folder, release);
    expect(second.version).not.toBe(first.version);
    expect(second.bundles.vi).toEqual(first.bundles.vi);
    expect(readdirSync(join(folder, 'offline'))).toHaveLength(2);
  });

  test('writes a worker that is one classic script', async () => {
    await writeOffline(folder, release);
    expect(() => new Script(read('sw.js'))).not.toThrow();
    expect(read('sw.js')).not.toMatch(/\bOFFLINE_LIST\b/);
  });

  test('leaves nothing to be saved when that has ended', async () => {
    const { bundles, assets } = await writeOffline(folder, { edition: '8', kept: false });
    expect([bundles, assets]).toEqual([{}, []]);
    expect(existsSync(join(folder, 'offline'))).toBe(false);
  });
});
