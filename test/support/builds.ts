import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../src/commands/browser.ts';
import { freePort } from '../../src/publish/serve.ts';
import { plainEnvironment, type Copy } from './copy.ts';
import { select, textOf } from './markup.ts';
import { readOffline, untilSaved } from './saved.ts';
import { brokenReferences, hashFiles, readSite, referencesOf, type Site } from './site.ts';

const base = '/du-lieu/';
const siteUrl = 'https://so-lieu.example';
const document = 'https://van-ban.example/bao-cao.pdf';

const places = [
  { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8', LANGUAGE: 'vi' },
  { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', LANGUAGE: 'C' },
] as const;

/** What is built in every place: a site under a base path, as an edition that is not the usual one. */
const options = {
  BASE_PATH: base,
  SITE_URL: siteUrl,
  EDITION: '2',
  EDITION_DATE: '2027-01-15',
};

// The server ends a connection that is idle for some seconds, perhaps just as the next request goes out.
const get = (address: string): Promise<Response> =>
  fetch(address, { redirect: 'manual', headers: { connection: 'close' } });

/** A site that `npm start` has built and serves. */
interface Started {
  readonly origin: string;
  /** What the command has said until it served. */
  readonly said: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Builds and serves the site of a copy by one command. */
async function start(copy: Copy, env: Readonly<Record<string, string>>): Promise<Started> {
  const port = await freePort();
  const child = spawn(process.execPath, ['src/commands/start.ts'], {
    cwd: copy.folder,
    env: plainEnvironment({ ...env, PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const said: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (line.includes('http://')) break;
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    said,
    stop: async () => {
      child.kill();
      await closed;
    },
  };
}

/**
 * Builds a site in two places, where everything is otherwise than for the site at the root: under a
 * base path, with an address for the report, with a translation that is behind. Follows every link
 * of the one, which is served, reads it without a network, and holds the bytes of the other against it.
 *
 * @param whole whether the site has all the pages of `dist/`, rather than some of them
 */
export function testBuilds(
  copySite: (options: { readonly pictures: boolean }) => Copy,
  { whole }: { readonly whole: boolean },
): void {
  let copies: readonly Copy[] = [];
  let copy: Copy;
  let other: Copy;
  let site: Site;
  let origin: string;
  let said: readonly string[];
  let stop: () => Promise<void> = () => Promise.resolve();
  let name: string;

  beforeAll(async () => {
    // One takes pictures that were drawn before, one draws them again.
    [copy, other] = [copySite({ pictures: true }), copySite({ pictures: false })];
    copies = [copy, other];
    [name = ''] = readdirSync(copy.path('src/stories/vi'));
    for (const each of copies) {
      each.edit('src/settings.ts', (text) => text.replace("{ url: '' }", `{ url: '${document}' }`));
      each.edit(`src/stories/vi/${name}`, (story) => `${story.trimEnd()}\n\nMột câu mới.\n`);
    }
    copy.write('dist/old/index.html', 'a page of an older site');
    const building = other.run('release', [], { ...places[1], ...options });
    ({ origin, said, stop } = await start(copy, { ...places[0], ...options }));
    const { status, stderr } = await building;
    expect(status, stderr).toBe(0);
    site = readSite(copy.path('dist'), base);
  });

  afterAll(async () => {
    await stop();
    for (const each of copies) each.remove();
  });

  it('two builds in two folders, time zones and languages are the same to the byte', () => {
    const [first, second] = copies.map((each) => hashFiles(each.path('dist')));
    expect(Object.keys(first ?? {}).filter((file) => /\.(br|gz)$/.test(file))).not.toHaveLength(0);
    expect(site.pages).not.toHaveLength(0);
    expect(second).toEqual(first);
  });

  it('every page says which edition it was asked to be', () => {
    const edition = {
      vi: 'Ấn bản 2, ngày 15 tháng 1 năm 2027',
      en: 'Edition 2, 15 January 2027',
    };
    const feet = site.pages.flatMap(({ root, locale }) =>
      select(root, 'footer.site').map((foot) => ({ text: textOf(foot), locale })),
    );
    expect(feet).not.toHaveLength(0);
    for (const { text, locale } of feet) expect(text).toContain(edition[locale]);
  });

  describe('a site under BASE_PATH=/du-lieu/', () => {
    it('is built and served by one command, which prints the address', async () => {
      expect(said.at(-1)).toContain(`${origin}${base}`);
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

  it('a translation that is behind: the check lists it and the English page says so', async () => {
    const behind = new RegExp(`src/stories/en/${name}.*translates: '([0-9a-f]{12})'`);
    const [, hash = ''] = said.map((line) => behind.exec(line)).find(Boolean) ?? [];
    expect(hash).not.toBe('');
    const [vi = '', en = ''] = ['vi', 'en'].map((locale) => {
      const slug = /^slug: (.*)$/m.exec(other.read(`src/stories/${locale}/${name}`))?.[1];
      return other.read(`dist/${locale === 'vi' ? '' : 'en/'}${slug ?? ''}/index.html`);
    });
    expect(en).toContain('The Vietnamese version of this story is newer');
    expect(vi).toContain('Một câu mới.');
    expect(vi).not.toContain('class="stale"');
    other.edit(`src/stories/en/${name}`, (story) =>
      story.replace(/^translates: .*$/m, `translates: ${hash}`),
    );
    const checked = await other.run('check', ['--lang', 'en']);
    expect(checked.status).toBe(0);
    expect(checked.stdout).not.toContain('translates:');
  });

  it('works without a network under a base path, and leaves the rest of the host alone', async () => {
    const browser = await launchChromium();
    try {
      const tab = await browser.newPage();
      await tab.goto(`${origin}${base}chi-tieu/`);
      await untilSaved(tab);
      await stop();
      const own = site.pages.filter(({ locale }) => locale === 'vi');
      expect(await readOffline(tab, own, origin)).toEqual([]);
      await expect(tab.goto(`${origin}/chi-tieu/`)).rejects.toThrow();
    } finally {
      await browser.close();
    }
  });

  it('a build over an older one leaves nothing of it behind', () => {
    expect(existsSync(copy.path('dist/old'))).toBe(false);
  });

  // A release is built once more.
  it.runIf(whole)('two releases have the same bytes', async () => {
    const { status, stderr } = await copy.run('release', [], { ...places[0], ...options });
    expect(status, stderr).toBe(0);
    const released = hashFiles(copy.path('release'));
    expect(Object.keys(released)).toHaveLength(1);
    expect(hashFiles(other.path('release'))).toEqual(released);
  });
}
