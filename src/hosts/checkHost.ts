import { locales, otherLocale, type Locale } from '../locale/locales.ts';
import { pagePath } from '../routes/path.ts';
import { slugs, sitemapName } from '../routes/slugs.ts';
import type { Fault, FaultKey } from './faults.ts';
import { cacheControl, mediaType, securityHeaders, textTypes } from './headers.ts';
import { notFoundFile } from './host.ts';

/** Asks for an address, follows where it leads, and keeps nothing; `agent` is who seems to ask. */
export type Ask = (url: string, agent?: string) => Promise<Response>;

/** Has a browser install the worker for a scope, and put all back as it was; rejects where it cannot. */
export type TryWorker = (worker: string, scope: string) => Promise<void>;

/** What a check has found. */
export interface Checked {
  /** How many addresses were asked. */
  readonly asked: number;
  readonly faults: readonly Fault[];
}

/** Facebook's crawler, which fetches the pictures of shared links. */
const crawler = 'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)';

/** Texts below this have no variants. */
const small = 512;

/** What every site has, beside what its pages lead to. */
const steady = ['robots.txt', sitemapName, 'sw.js', 'embed.js', 'feed.xml', 'en/feed.xml'];

const bare = { script: [], style: [] };

/** A type as it is compared: how it is spaced and spelt is nobody's concern. */
const plain = (type: string): string => type.toLowerCase().replaceAll(/[\s"]/g, '');

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);

const attribute = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

/** The sources that a policy lists, by directive. */
function sourcesOf(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split(';').map((part): [string, readonly string[]] => {
      const [name = '', ...sources] = part.trim().split(/\s+/);
      return [name.toLowerCase(), sources];
    }),
  );
}

/** Whether a header forbids what the page's own policy needs. */
function forbids(header: string, page: string): boolean {
  if (header === '') return false;
  const said = sourcesOf(header);
  return [...sourcesOf(page)].some(([name, needed]) => {
    const allowed = said.get(name) ?? said.get('default-src');
    if (allowed === undefined || needed.includes("'none'")) return false;
    return needed.some((source) => !allowed.includes(source) && !allowed.includes('*'));
  });
}

/** Seconds that an answer may be kept without asking again; undefined where nothing is said. */
function keptFor(cache: string): number | undefined {
  if (/\bno-(?:cache|store)\b/.test(cache)) return 0;
  const [, seconds] = /\bmax-age=(\d+)/.exec(cache) ?? [];
  return seconds === undefined ? undefined : Number(seconds);
}

/**
 * Asks a published site itself whether its host serves it as it is meant: types, compression,
 * caching, policy, 404 pages, addresses without a slash, the worker, and pictures for shared links.
 *
 * @param base the address of the home page, with its final slash
 * @param told called as soon as a fault is found
 * @param tryWorker where a browser asks that can have a worker
 */
export async function checkHost(
  base: string,
  ask: Ask,
  told: (fault: Fault) => void = () => undefined,
  tryWorker?: TryWorker,
): Promise<Checked> {
  const faults: Fault[] = [];
  let asked = 0;
  const find = (key: FaultKey, values: Fault['values'] = {}): void => {
    // Words name the home page by a stroke, not by nothing.
    const fault = { key, values: values['path'] === '' ? { ...values, path: '/' } : values };
    faults.push(fault);
    told(fault);
  };
  const get = async (path: string, agent?: string): Promise<Response | undefined> => {
    asked += 1;
    try {
      return await ask(new URL(path, base).href, agent);
    } catch (error) {
      find('check.unreachable', { url: new URL(path, base).href, reason: reasonOf(error) });
      return undefined;
    }
  };
  const below = (url: string): string => url.slice(new URL(base).href.length);
  const { pathname, protocol, hostname } = new URL(base);

  /** What every answer has to be, whatever its kind. */
  const inspect = async (path: string, answer: Response): Promise<void> => {
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const header = (name: string): string => answer.headers.get(name) ?? '';
    if (!answer.ok) return find('check.status', { path, status: String(answer.status) });
    if (answer.redirected) return find('check.redirected', { path, url: answer.url });
    const expected = mediaType(file);
    const found = header('content-type');
    if (expected !== undefined && plain(found) !== plain(expected))
      find('check.type', { path: file, found: found || '–', expected });
    const cache = header('cache-control');
    const meant = cacheControl(`/${file}`);
    const long = meant.includes('immutable');
    const kept = keptFor(cache);
    if (meant === 'no-store') {
      if (kept === undefined || kept > 0) find('check.worker', { found: cache || '–' });
    } else if (!long && (kept ?? 0) > 600)
      find('check.keptLong', { path: file, found: cache, expected: meant });
    else if (long && (kept ?? 0) < 86_400)
      find('check.keptShort', { path: file, found: cache || '–', expected: meant });
    const extension = /\.([a-z0-9]+)$/.exec(file)?.[1] ?? '';
    if (textTypes.has(extension)) {
      const { length } = await answer.clone().text();
      const coding = header('content-encoding');
      if (length > 4 * small && coding === '') find('check.compression', { path: file });
      else if (protocol === 'https:' && coding === 'gzip') find('check.gzipOnly', { path: file });
    }
  };

  if (protocol !== 'https:' && !/^(?:localhost|127\.)/.test(hostname))
    find('check.https', { url: base });

  const pages = new Map<Locale, string>();
  const links = new Set<string>();
  for (const locale of locales)
    for (const slug of ['', slugs.data[locale], slugs.charts[locale], slugs.downloads[locale]]) {
      const path = pagePath('/', locale, slug).slice(1);
      const answer = await get(path);
      if (answer === undefined) continue;
      await inspect(path, answer);
      const html = await answer.text();
      if (slug === '') pages.set(locale, html);
      for (const [, href = ''] of html.matchAll(/(?:href|src)="([^"#?]+)/g)) {
        const { href: url } = new URL(href, base);
        if (url.startsWith(base)) links.add(below(url));
      }
      const header = answer.headers.get('content-security-policy') ?? '';
      const own = attribute(html, /http-equiv="Content-Security-Policy" content="([^"]+)"/);
      if (answer.ok && (forbids(header, own) || !header.includes('frame-ancestors')))
        find('check.policy', { path, found: header || '–' });
    }

  const home = pages.get('vi') ?? '';
  const canonical = attribute(home, /rel="canonical" href="([^"]+)"/);
  if (home !== '' && canonical !== base)
    find('check.address', { found: canonical, expected: base });

  // Of each kind of file one: what holds for it holds for all of its kind.
  const samples = new Map<string, string>();
  for (const path of [...steady, ...links]) {
    const extension = /\.([a-z0-9]+)$/.exec(path)?.[1];
    if (extension !== undefined)
      samples.set(steady.includes(path) ? path : `${path.split('/')[0] ?? ''}.${extension}`, path);
  }
  for (const path of samples.values()) {
    const answer = await get(path);
    if (answer === undefined) continue;
    await inspect(path, answer);
    if (path === sitemapName && answer.ok && !(await answer.text()).includes('<urlset'))
      find('check.sitemap', { path });
  }

  const usual = Object.entries(securityHeaders(bare, '/', pathname)).filter(
    ([name]) => name !== 'Content-Security-Policy',
  );
  const first = await get('');
  for (const [name, expected] of first?.ok ? usual : [])
    if (!first?.headers.has(name)) find('check.header', { name, expected });

  // The gallery above them is no chart.
  const charts = `${slugs.charts.vi}/`;
  const chart = [...links].find(
    (path) => path.startsWith(charts) && path !== charts && path.endsWith('/'),
  );
  if (chart !== undefined) {
    const path = chart.replace(slugs.charts.vi, slugs.embed.vi);
    const answer = await get(path);
    const policy = sourcesOf(answer?.headers.get('content-security-policy') ?? '');
    const ancestors = policy.get('frame-ancestors') ?? ['*'];
    if (answer?.headers.has('x-frame-options') || !ancestors.includes('*'))
      find('check.framed', { path });
  }

  for (const locale of locales) {
    const path = pagePath('/', locale, 'khong-co-trang-nay').slice(1);
    const answer = await get(path);
    const expected = pathname + notFoundFile(locale);
    if (answer === undefined) continue;
    if (answer.status !== 404)
      find('check.notFound', { path, status: String(answer.status), expected });
    else if (!new RegExp(`<html lang="?${locale}`).test(await answer.text()))
      find('check.notFoundLanguage', { path, expected });
  }

  const slashless = slugs.targets.vi;
  const led = await get(slashless);
  if (led && (!led.ok || led.url !== new URL(`${slashless}/`, base).href))
    find('check.slash', { path: slashless, url: led.url });

  for (const locale of locales) {
    const card = attribute(pages.get(locale) ?? '', /property="og:image" content="([^"]+)"/);
    const other = attribute(
      pages.get(otherLocale(locale)) ?? '',
      /property="og:image" content="([^"]+)"/,
    );
    if (card === '' || (locale === 'en' && card === other) || !card.startsWith(base)) continue;
    const answer = await get(below(card), crawler);
    if (answer !== undefined) await inspect(below(card), answer);
  }

  // Last: whatever it installs would answer the questions before it.
  if (tryWorker !== undefined) {
    const path = 'sw.js';
    asked += 1;
    try {
      await tryWorker(new URL(path, base).href, base);
    } catch (error) {
      const expected = mediaType(path) ?? '';
      find('check.workerRefused', { path, reason: reasonOf(error), expected });
    }
  }
  return { asked, faults };
}
