import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainEnvironment, type Copy } from './copy.ts';
import { select } from './markup.ts';
import { brokenReferences, readSite, referencesOf, type Site } from './site.ts';

const base = '/du-lieu/';
const siteUrl = 'https://so-lieu.example';
const document = 'https://van-ban.example/bao-cao.pdf';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

// The server ends a connection that is idle for some seconds, perhaps just as the next request goes out.
const get = (address: string): Promise<Response> =>
  fetch(address, { redirect: 'manual', headers: { connection: 'close' } });

/**
 * Builds and serves a site under a base path, and follows every link of it.
 *
 * @param whole whether the site has all the pages of `dist/`, rather than some of them
 */
export function testBasePath(copySite: () => Copy, { whole }: { readonly whole: boolean }): void {
  let copy: Copy;
  let site: Site;
  let origin: string;
  let said: string;
  let stop: () => Promise<void> = () => Promise.resolve();

  beforeAll(async () => {
    copy = copySite();
    copy.edit('src/settings.ts', (text) => text.replace("{ url: '' }", `{ url: '${document}' }`));
    const port = await freePort();
    const env = { BASE_PATH: base, SITE_URL: siteUrl, PORT: String(port) };
    const child = spawn(process.execPath, ['src/commands/start.ts'], {
      cwd: copy.folder,
      env: plainEnvironment(env),
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const closed = once(child, 'close');
    stop = async () => {
      child.kill();
      await closed;
    };
    const lines: string[] = [];
    for await (const line of createInterface(child.stdout)) {
      lines.push(line);
      if (line.includes('http://')) break;
    }
    said = lines.at(-1) ?? '';
    origin = `http://127.0.0.1:${port}`;
    site = readSite(copy.path('dist'), base);
  });

  afterAll(async () => {
    await stop();
    copy.remove();
  });

  describe('a site under BASE_PATH=/du-lieu/', () => {
    it('is built and served by one command, which prints the address', async () => {
      expect(said).toContain(`${origin}${base}`);
      const response = await get(`${origin}${base}`);
      expect(response.status).toBe(200);
      expect(await response.text()).toBe(site.pages.find(({ path }) => path === base)?.html);
    });

    it('has the same pages as the site at the root', () => {
      const atRoot = new Set(readSite().pages.map(({ file }) => file));
      const own = site.pages.map(({ file }) => file);
      expect(own.filter((file) => !atRoot.has(file))).toEqual([]);
      expect(own.length).toBeGreaterThanOrEqual(whole ? atRoot.size : 1);
    });

    it('begins every link and asset of its own with the base path', () => {
      expect(site.origin).toBe(siteUrl);
      for (const page of site.pages)
        for (const { text, url } of referencesOf(site, page))
          if (url.origin === site.origin) expect(url.pathname, text).toMatch(/^\/du-lieu\//);
    });

    it('has no link, anchor or asset that leads nowhere', () => {
      expect(brokenReferences(site)).toEqual([]);
    });

    it('answers every link and asset of every page', async () => {
      const paths = site.pages.flatMap((page) =>
        referencesOf(site, page)
          .filter(({ text, url }) => url.origin === site.origin && !text.startsWith('#'))
          .map(({ url }) => url.pathname),
      );
      for (const path of new Set(paths)) {
        const response = await get(origin + path);
        await response.arrayBuffer();
        expect(response.status, path).toBe(200);
      }
    });

    it('leads from each language to the other, on 404 pages as well', () => {
      for (const page of site.pages) {
        const [link] = select(page.root, 'a.locale-switch');
        const prefix = page.locale === 'vi' ? `${base}en/` : base;
        const href = link?.attribute('href') ?? '';
        expect(href.startsWith(prefix), `${page.file}: ${href}`).toBe(true);
        expect(href.startsWith(`${base}en/`), page.file).toBe(page.locale === 'vi');
      }
    });

    it('shows the 404 page of the language asked in, and that page leads home', async () => {
      for (const [path, lang, home] of [
        [`${base}khong-co/`, 'vi', base],
        [`${base}en/nothing/`, 'en', `${base}en/`],
        ['/', 'vi', base],
      ] as const) {
        const response = await get(origin + path);
        const html = await response.text();
        if (path === '/') {
          expect(response.headers.get('location')).toBe(base);
          continue;
        }
        expect(response.status, path).toBe(404);
        expect(html, path).toContain(`<html lang="${lang}">`);
        expect(html, path).toContain(`href="${home}"`);
      }
    });
  });

  it('places in the report lead to the official document once its address is set', () => {
    const story = site.pages.find((page) => page.story);
    const links = story === undefined ? [] : select(story.root, '.sources li a');
    const named = links.filter((link) => link.attribute('href') === document);
    expect(named.length).toBeGreaterThan(0);
    for (const page of readSite().pages)
      expect(select(page.root, `a[href=${document}]`), page.file).toEqual([]);
  });
}
