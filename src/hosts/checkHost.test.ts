import { describe, expect, test } from 'vitest';
import { checkHost, type Ask } from './checkHost.ts';
import { faultKeys, remedyOf, type FaultKey } from './faults.ts';
import { cacheControl, mediaType, pagePolicy, securityHeaders } from './headers.ts';

const base = 'https://cong.example/du-lieu/';
const none = { script: [], style: [] };
const policy = pagePolicy(none, '/');

const page = (lang: string): string =>
  `<!doctype html><html lang="${lang}"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
  `<link rel="canonical" href="${base}"><meta property="og:image" content="${base}pictures/a.${lang}.0a1b2c3d.png">` +
  `<a href="/du-lieu/bieu-do/"></a><a href="/du-lieu/bieu-do/schools/"></a><a href="/du-lieu/data/schools.csv"></a>` +
  `<script src="/du-lieu/_astro/a.js"></script>${'x'.repeat(3000)}`;

/** What a host says to a path, where it does as it is told. */
function answer(path: string): Response {
  const slashless = path === 'chi-tieu';
  const file = slashless ? 'chi-tieu/index.html' : path.replace(/(^|\/)$/, '$1index.html');
  const lost = path.includes('khong-co');
  const lang = path.startsWith('en/') ? 'en' : 'vi';
  const body = file.endsWith('.xml') ? '<urlset></urlset>' : page(lang);
  const response = new Response(body, {
    status: lost ? 404 : 200,
    headers: {
      ...securityHeaders(none, `/${path}`, '/du-lieu/'),
      'Content-Type': mediaType(file) ?? '',
      'Cache-Control': cacheControl(`/${file}`),
      ...(file.endsWith('.png') ? {} : { 'Content-Encoding': 'br' }),
    },
  });
  Object.defineProperty(response, 'url', { value: `${base}${path}${slashless ? '/' : ''}` });
  return response;
}

/** A host that does as it is told but for what a change does to the answer at some paths. */
const host =
  (at: RegExp, change: (response: Response) => Response | undefined): Ask =>
  (url) => {
    const path = url.slice(base.length);
    const response = answer(path);
    return Promise.resolve(at.test(path) ? (change(response) ?? response) : response);
  };

const setting =
  (name: string, value: string) =>
  (response: Response): undefined => {
    response.headers.set(name, value);
  };
const dropping =
  (name: string) =>
  (response: Response): undefined => {
    response.headers.delete(name);
  };
const saying = (status: number, body: string) => (): Response => new Response(body, { status });

async function faultsOf(ask: Ask): Promise<readonly FaultKey[]> {
  const { faults } = await checkHost(base, ask);
  return [...new Set(faults.map(({ key }) => key))];
}

describe('checkHost(base, ask)', () => {
  test('has nothing to say of a host that does as it is told', async () => {
    expect(await faultsOf(host(/^$/, () => undefined))).toEqual([]);
  });

  test.each<[FaultKey, RegExp, (response: Response) => Response | undefined]>([
    ['check.status', /\.csv$/, saying(403, '')],
    ['check.type', /\.csv$/, setting('Content-Type', 'text/html')],
    ['check.compression', /\.js$/, dropping('Content-Encoding')],
    ['check.gzipOnly', /^$/, setting('Content-Encoding', 'gzip')],
    ['check.keptLong', /\.csv$/, setting('Cache-Control', 'max-age=2592000, public')],
    ['check.keptShort', /^_astro/, setting('Cache-Control', 'no-cache')],
    ['check.worker', /^sw\.js$/, setting('Cache-Control', 'max-age=2592000')],
    ['check.header', /^$/, dropping('X-Content-Type-Options')],
    ['check.policy', /^$/, dropping('Content-Security-Policy')],
    [
      'check.policy',
      /^$/,
      setting('Content-Security-Policy', "default-src 'none'; frame-ancestors *"),
    ],
    ['check.framed', /^nhung\/schools\/$/, setting('X-Frame-Options', 'SAMEORIGIN')],
    ['check.notFound', /khong-co/, saying(200, '')],
    ['check.notFoundLanguage', /^en\/khong-co/, saying(404, '<html lang="vi">')],
    ['check.slash', /^chi-tieu$/, saying(404, '')],
    ['check.address', /^$/, saying(200, '<link rel="canonical" href="https://x.example/">')],
  ])('finds %s', async (key, at, change) => {
    expect(await faultsOf(host(at, change))).toContain(key);
  });

  test('finds the portal’s own list of pages in the place of ours', async () => {
    const ask = host(/xml$/, (response) => new Response('<html>', response));
    expect(await faultsOf(ask)).toContain('check.sitemap');
  });

  test('goes on where an address does not answer, and says so', async () => {
    const ask: Ask = (url) =>
      url.endsWith('.csv')
        ? Promise.reject(new Error('refused'))
        : Promise.resolve(answer(url.slice(base.length)));
    expect(await faultsOf(ask)).toEqual(['check.unreachable']);
  });

  test('has the worker tried where a browser can, and says why it is refused', async () => {
    const tried: string[] = [];
    const ask = host(/^$/, () => undefined);
    const { faults } = await checkHost(base, ask, undefined, (worker, scope) => {
      tried.push(worker, scope);
      return Promise.reject(new Error('unsupported MIME type'));
    });
    expect(tried).toEqual([`${base}sw.js`, base]);
    expect(faults).toEqual([
      {
        key: 'check.workerRefused',
        values: {
          path: 'sw.js',
          reason: 'unsupported MIME type',
          expected: 'text/javascript; charset=utf-8',
        },
      },
    ]);
  });

  test('names the home page', async () => {
    const { faults } = await checkHost(base, host(/^$/, dropping('Content-Security-Policy')));
    expect(faults.map(({ values }) => values['path'])).toEqual(['/']);
  });

  test('tells a fault as soon as it is found', async () => {
    const told: FaultKey[] = [];
    const ask = host(/\.csv$/, saying(403, ''));
    const { faults } = await checkHost(base, ask, ({ key }) => told.push(key));
    expect(told).toEqual(faults.map(({ key }) => key));
  });
});

test('every fault that a setting fixes has the line for each kind of host', () => {
  const fixed = faultKeys.filter((key) => remedyOf({ key, values: {} }) !== undefined);
  expect(faultKeys.filter((key) => !fixed.includes(key))).toEqual([
    'check.unreachable',
    'check.https',
    'check.address',
  ]);
  const type = remedyOf({
    key: 'check.type',
    values: { path: 'site.webmanifest', expected: 'application/manifest+json' },
  });
  expect(type?.iis).toBe(
    '<mimeMap fileExtension=".webmanifest" mimeType="application/manifest+json" />',
  );
});
