import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseFiles } from '../../src/publish/release.ts';
import { checkHost } from '../../src/hosts/checkHost.ts';
import { createSite, listen } from '../../src/publish/serve.ts';
import { ask, essence } from '../support/compareHosts.ts';
import { haveServers, startApache, startNginx, type RunningHost } from '../../src/bench/hosts.ts';
import { portalRules } from '../support/portal.ts';
import { listFiles } from '../support/site.ts';

/** Beside all that is no page or picture, a page of each kind in both languages. */
const kinds = [
  'index.html',
  '404.html',
  'en/index.html',
  'en/404/index.html',
  'chi-tieu/index.html',
  'en/targets/index.html',
  'bieu-do/school-mergers/index.html',
  'en/charts/school-mergers/index.html',
  'nhung/school-mergers/index.html',
  'en/embed/school-mergers/index.html',
  'du-lieu/rooms/index.html',
] as const;

/** Whether a file is served in this test, where it stands for many of its kind. */
function isServed(file: string): boolean {
  const name = file.replace(/\.(?:br|gz)$/, '');
  if (name.endsWith('.html') && !name.startsWith('downloads/'))
    return kinds.some((kind) => kind === name);
  return !/^(?:citations|data|pictures|qr)\//.test(name) || /(?:school-mergers|rooms)\b/.test(name);
}

const moved = { 'muc-tieu/': 'chi-tieu/', 'en/goals/': 'en/targets/' };
const there = haveServers();

for (const basePath of ['/', '/du-lieu/'])
  for (const name of ['nginx', 'apache'] as const)
    describe.skipIf(!there.includes(name))(`a release served by ${name} under ${basePath}`, () => {
      let root = '';
      let host: RunningHost | undefined;
      let own: Server;
      let ownOrigin = '';
      let paths: readonly string[] = [];

      const compare = async (
        path: string,
        headers: Readonly<Record<string, string>> = {},
        method = 'GET',
      ): Promise<void> => {
        const address = basePath + path;
        const hostOrigin = host?.origin ?? '';
        const [expected, found] = await Promise.all([
          ask(ownOrigin, address, headers, method),
          ask(hostOrigin, address, headers, method),
        ]);
        expect(
          essence(hostOrigin, found),
          `${method} ${address} ${JSON.stringify(headers)}`,
        ).toEqual(essence(ownOrigin, expected));
      };

      beforeAll(async () => {
        root = mkdtempSync(join(tmpdir(), 'portal-'));
        const folder = join(root, 'www', basePath);
        const built = join(root, 'built');
        for (const file of listFiles('dist').filter(isServed)) {
          mkdirSync(dirname(join(built, file)), { recursive: true });
          cpSync(join('dist', file), join(built, file));
        }
        const edition = { name: '1', date: '2026-11-23' };
        const siteUrl = 'https://cong.example';
        const released = releaseFiles({ folder: built, siteUrl, basePath, edition, moved });
        for (const [path, content] of released) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        }
        paths = [...released.keys()].filter(
          (path) => !/\.(?:br|gz)$|(?:^|\/)[._]\w+$|^web\.|^huong-dan\/nginx\//.test(path),
        );
        // A folder with a host to itself has no portal above it.
        if (basePath !== '/') {
          writeFileSync(join(root, 'www/.htaccess'), portalRules);
          writeFileSync(join(root, 'www/cong.html'), 'the portal');
          writeFileSync(join(root, 'www/loi.html'), 'the portal has no such page');
        }
        const text = (path: string): string => Buffer.from(released.get(path) ?? '').toString();
        host =
          name === 'apache'
            ? await startApache(join(root, 'www'))
            : await startNginx(join(root, 'www'), {
                maps: text('huong-dan/nginx/maps.conf'),
                site: text('huong-dan/nginx/site.conf'),
              });
        own = createServer(createSite({ folder, basePath, moved }));
        ownOrigin = await listen(own);
      });

      afterAll(async () => {
        own.closeAllConnections();
        own.close();
        await host?.stop();
        rmSync(root, { recursive: true, force: true });
      });

      it('answers every address like our own server: type, headers, and the variant that is asked for', async () => {
        for (const path of paths.map((file) => file.replace(/(^|\/)index\.html$/, '$1')))
          await Promise.all(
            ['br, gzip', 'gzip, deflate', 'identity'].map((accepted) =>
              compare(path, { 'accept-encoding': accepted }),
            ),
          );
      });

      it('weighs codings: one that is refused is not sent', async () => {
        for (const accepted of ['br;q=0, gzip', 'gzip;q=0, br;q=1.0', 'br; q=0.0', 'GZIP'])
          await compare('chi-tieu/', { 'accept-encoding': accepted });
      });

      it('answers HEAD like GET without a body', async () => {
        for (const path of ['', 'chi-tieu/', 'sw.js', 'khong-co/'])
          await compare(path, { 'accept-encoding': 'br' }, 'HEAD');
      });

      it('leads from an address without its slash, or with index.html, to the page', async () => {
        for (const path of ['chi-tieu', 'en/targets?a=1&b=2', 'index.html', 'en/index.html?a=1'])
          await compare(path);
      });

      it('leads from an address that has moved to where it is now', async () => {
        for (const path of ['muc-tieu/', 'en/goals', 'en/goals/?a=1']) await compare(path);
      });

      it('shows the 404 page of the language for what is not there', async () => {
        for (const path of [
          ...[
            'khong-co',
            'khong-co/',
            'khong-co.html',
            'en/nothing',
            'en/nothing/x/',
            'pictures/x.png',
          ],
          ...['404.html', 'en/404/', 'en/404', 'data', 'data/', '_astro/', '_astro/gone.js'],
          ...['sitemap.xml', 'chi-tieu/x.xml', 'en/x-sitemap.xml', 'robots.txt/'],
        ])
          await compare(path, { 'accept-encoding': 'br' });
      });

      it('keeps to itself its variants, its rules and hidden files', async () => {
        const secret = ['index.html.br', 'sw.js.gz', '.htaccess', 'en/.htaccess', '.nojekyll'];
        for (const path of [...secret, 'web.config', '_headers', '_redirects']) {
          const found = await ask(host?.origin ?? '', basePath + path);
          expect(found.status, path).toBe(404);
        }
      });

      it('takes nothing but questions', async () => {
        for (const method of ['POST', 'PUT', 'DELETE']) {
          const found = await ask(host?.origin ?? '', `${basePath}chi-tieu/`, {}, method);
          expect(found.status, method).toBe(405);
        }
      });

      it('says 304 to a tag of its own, with the headers of the whole', async () => {
        for (const path of ['', 'favicon.svg', 'pictures/school-mergers.vi.png']) {
          const asked = { 'accept-encoding': 'br' };
          const first = await ask(host?.origin ?? '', basePath + path, asked);
          const again = await ask(host?.origin ?? '', basePath + path, {
            ...asked,
            'if-none-match': first.headers.etag ?? '',
          });
          expect([again.status, again.body.length], path).toEqual([304, 0]);
          for (const header of ['cache-control', 'content-security-policy'])
            expect(again.headers[header], path).toBe(first.headers[header]);
        }
      });

      it('answers a range with that part or with the whole', async () => {
        const file = 'pictures/school-mergers.vi.png';
        const bytes = readFileSync(join(root, 'www', basePath, file));
        for (const range of ['bytes=0-99', 'bytes=100-', 'bytes=-5']) {
          const { status, headers, body } = await ask(host?.origin ?? '', basePath + file, {
            range,
          });
          const [, from = ''] = /^bytes (\d+)-/.exec(headers['content-range'] ?? '') ?? [];
          expect([200, 206]).toContain(status);
          const part =
            status === 200 ? bytes : bytes.subarray(Number(from)).subarray(0, body.length);
          expect(body.equals(part), range).toBe(true);
          expect(headers['content-encoding']).toBeUndefined();
        }
        expect(statSync(join(root, 'www', basePath, file)).size).toBe(bytes.length);
      });

      it('is what the check has nothing to say of', async () => {
        const { asked, faults } = await checkHost(`${host?.origin ?? ''}${basePath}`, (url) =>
          fetch(url, { headers: { 'Accept-Encoding': 'gzip, br' } }),
        );
        expect(asked).toBeGreaterThan(15);
        // The site of this test was built for another address, and lacks most of its files.
        const left = ['check.address', 'check.status'];
        expect(faults.filter(({ key }) => !left.includes(key))).toEqual([]);
      });

      it.skipIf(basePath === '/')('leaves the rest of the host to the portal', async () => {
        const found = await ask(host?.origin ?? '', '/cong.html');
        expect(found.headers['content-security-policy']).toBeUndefined();
        expect(found.body.toString()).toBe('the portal');
        const { status, headers } = await ask(host?.origin ?? '', '/du-lieu');
        expect(status).toBe(301);
        expect(new URL(headers.location ?? '', host?.origin).pathname).toBe('/du-lieu/');
      });
    });
