import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { releaseFiles, zipRelease } from '../../src/publish/release.ts';
import { pagePolicy, mediaType } from '../../src/hosts/headers.ts';
import { hashInline } from '../../src/publish/inlineHashes.ts';
import { copyProject, type Copy } from '../support/copy.ts';
import { listFiles, readSite } from '../support/site.ts';

const edition = { name: '1', date: '2026-11-23' };
const siteUrl = 'https://cong.example';
const released = releaseFiles({ folder: 'dist', siteUrl, basePath: '/du-lieu/', edition });
const built = listFiles('dist');
const site = readSite();
const text = (path: string): string => Buffer.from(released.get(path) ?? '').toString();

afterEach(() => vi.unstubAllEnvs());

describe('a release', () => {
  it('holds the site with its variants, the rules for every kind of host, and a guide', () => {
    for (const file of built) expect(released.has(file), file).toBe(true);
    for (const file of [
      ...['.htaccess', 'en/.htaccess', 'web.config', '_headers', '_redirects', '.nojekyll'],
      ...['maps', 'site', 'example'].map((name) => `huong-dan/nginx/${name}.conf`),
      ...['huong-dan/index.html', 'huong-dan/sw-rut.js', 'huong-dan/sha256sums.txt'],
    ])
      expect(released.has(file), file).toBe(true);
    expect(text('huong-dan/index.html')).toContain('https://cong.example/du-lieu/');
  });

  it('has a checksum for every file', () => {
    const lines = text('huong-dan/sha256sums.txt').trimEnd().split('\n');
    expect(lines).toHaveLength(released.size - 1);
    for (const line of lines) {
      const [hash, path = ''] = line.split('  ');
      const content = released.get(path) ?? '';
      expect(createHash('sha256').update(content).digest('hex'), path).toBe(hash);
    }
  });

  it('is packed into the same bytes in every time zone, and unpacks to what it was', () => {
    const few = new Map([...released].filter(([path]) => /^(?:[^/]+|huong-dan\/.*)$/.test(path)));
    const packed = ['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone) => {
      vi.stubEnv('TZ', zone);
      return Buffer.from(zipRelease(few, edition.date));
    });
    expect(packed[1]?.equals(packed[0] ?? Buffer.of())).toBe(true);
    expect(packed[2]?.equals(packed[0] ?? Buffer.of())).toBe(true);
    const held = unzipSync(packed[0] ?? Buffer.of());
    expect(Object.keys(held)).toEqual([...few.keys()]);
    for (const [path, content] of few)
      expect(Buffer.from(held[path] ?? []).equals(content), path).toBe(true);
  });

  it('has names that any host can keep: ASCII, and none that differ by capitals alone', () => {
    for (const path of released.keys()) expect(path).toMatch(/^[A-Za-z0-9._/-]+$/);
    const folded = new Set([...released.keys()].map((path) => path.toLowerCase()));
    expect(folded.size).toBe(released.size);
    const addresses = site.pages.map(({ file }) => file);
    for (const address of addresses) expect(address).toBe(address.toLowerCase());
  });

  it('says the type of every file, so that no host has to know it', () => {
    const untold = [...site.files].filter((file) => mediaType(file) === undefined);
    expect(untold, 'Declare the type in src/hosts/headers.ts').toEqual([]);
  });
});

describe('a host that sends nothing but files', () => {
  const all = [...site.pages, ...site.framed, ...site.checks, ...site.offlineDocuments];

  it('has a file for every address: folders end in index.html', () => {
    for (const { file } of all)
      expect(file).toMatch(/(?:^|\/)index\.html$|^404\.html$|^downloads\//);
  });

  it('gets the policy from every page itself, before any style or script', () => {
    for (const page of all) {
      const [, policy] =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page.html) ?? [];
      expect(policy, page.file).toBe(pagePolicy(hashInline(page.html), `/${page.file}`));
      const before = page.html.slice(0, page.html.indexOf('http-equiv'));
      expect(before, page.file).not.toMatch(/<(?:script|style|link)/);
    }
  });
});

describe('npm run release', () => {
  let copy: Copy;

  beforeAll(() => {
    copy = copyProject({ pictures: false });
    // A source that is refused ends a run before it builds.
    copy.write('data/rooms.csv', 'x');
  });

  afterAll(() => copy.remove());

  it('refuses without the address where the site will be published, in one sentence', async () => {
    for (const env of [
      {},
      { SITE_URL: 'http://127.0.0.1:4321' },
      { SITE_URL: 'http://localhost' },
    ]) {
      const { status, stdout, stderr } = await copy.run('release', ['--lang', 'en'], env);
      expect(status, stdout).toBe(1);
      expect(stderr.trim()).toMatch(/^A release needs the address .*SITE_URL=\S+ .*\.$/);
      expect(stdout).toBe('');
    }
  });

  it('says what it assumes, before anything else', async () => {
    const env = { SITE_URL: 'http://cong.example', EDITION: '7' };
    const { status, stdout } = await copy.run('release', ['--lang', 'en'], env);
    expect(status).toBe(1);
    expect(stdout).toContain('BASE_PATH was not given: / is assumed.');
    expect(stdout).toContain('EDITION_DATE was not given: ');
    expect(stdout).not.toContain('EDITION was not given');
    expect(stdout).toContain('http://cong.example is not an HTTPS one');
  });
});
