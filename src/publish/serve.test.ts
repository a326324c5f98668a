import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingMessage, type Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compressFolder } from './compress.ts';
import { createSite, listen, PortError } from './serve.ts';

const long = 'Điện Biên '.repeat(100);
const csv = `ten\n${long}`;
const files = {
  'secret.txt': 'outside',
  'site/index.html': `<style>p{color:#123}</style><p>Trang chủ</p>${long}`,
  'site/404.html': `<p>Không có trang này</p>${long}`,
  'site/bao-cao/index.html': '<p>Báo cáo</p>',
  'site/en/index.html': '<p>Home</p>',
  'site/en/404/index.html': `<p>No such page</p>${long}`,
  'site/en/report/index.html': '<p>Report</p>',
  'site/data/truong.csv': csv,
  'site/lọc/index.html': '<p>Lọc</p>',
  'site/share.png': 'picture',
  'site/.env': 'hidden',
  'site/_astro/page.B1a2.js': `run("${long}")`,
};

let root = '';
const atRoot = createServer();
const below = createServer();

function portOf(server: Server): number {
  const address = server.address();
  return address !== null && typeof address === 'object' ? address.port : 0;
}

interface Ask {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly server?: Server;
}

async function ask(path: string, { method = 'GET', headers = {}, server = atRoot }: Ask = {}) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const options = { port: portOf(server), path, method, headers, agent: false };
    request(options, resolve).on('error', reject).end();
  });
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), content);
  }
  const folder = join(root, 'site');
  await compressFolder(folder);
  await listen(atRoot.on('request', createSite({ folder, basePath: '/' })));
  await listen(below.on('request', createSite({ folder, basePath: '/du-lieu/' })));
});

afterAll(() => {
  atRoot.close();
  below.close();
  rmSync(root, { recursive: true });
});

describe('a page', () => {
  test.each([
    ['/', 'Trang chủ'],
    ['/bao-cao/?ref=a//b', 'Báo cáo'],
    ['/en/', 'Home'],
    ['/%65n/report/', 'Report'],
    ['/l%E1%BB%8Dc/', 'Lọc'],
  ])('answers at %s', async (path, words) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain(words);
  });

  test.each([
    ['/bao-cao', '/bao-cao/'],
    ['/bao-cao?a=1&b=?2', '/bao-cao/?a=1&b=?2'],
    ['/l%E1%BB%8Dc', '/l%E1%BB%8Dc/'],
    ['/index.html', '/'],
    ['/en/report/index.html?a=1', '/en/report/?a=1'],
  ])('moves from %s to %s for good', async (path, location) => {
    const { status, headers } = await ask(path);
    expect([status, headers.location]).toEqual([301, location]);
  });

  test.each(['/', '/khong-co'])('at %s answers HEAD like GET without a body', async (path) => {
    const get = await ask(path);
    const head = await ask(path, { method: 'HEAD' });
    expect([head.status, head.body.length]).toEqual([get.status, 0]);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('refuses %s', async (method) => {
    const { status, headers } = await ask('/', { method });
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('a missing page', () => {
  test.each([
    ['/khong-co', 'Không có trang này'],
    ['/english/', 'Không có trang này'],
    ['/404.html', 'Không có trang này'],
    ['/en/nothing/?x=1', 'No such page'],
    ['/en/404/', 'No such page'],
    ['/en/404', 'No such page'],
    ['/en/%E1%ZZ', 'No such page'],
  ])('at %s is told in the language of the address', async (path, words) => {
    const { status, headers, body } = await ask(path, { headers: { 'if-none-match': '*' } });
    expect([status, headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(body.toString()).toContain(words);
  });

  test.each([
    '/index.html.br',
    '/data/truong.csv.gz',
    '/data/truong.csv/',
    '/data/',
    '/data',
    '/.env',
    '/bao-cao/index',
    '/bao-cao//',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '/data/../../secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/%00',
    '/%',
    '//evil.com',
    '//evil.com/..',
    '//bao-cao',
    '/\\evil.com',
    '/%5cevil.com/index.html',
    'http://evil.com/bao-cao',
    '/__proto__',
  ])('%s is 404 and leads nowhere else', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers.location]).toEqual([404, undefined]);
    expect(body.toString()).toContain('Không có trang này');
  });

  test('is compressed where that is accepted', async () => {
    const { status, headers, body } = await ask('/en/x', { headers: { 'accept-encoding': 'br' } });
    expect([status, headers['content-encoding']]).toEqual([404, 'br']);
    expect(brotliDecompressSync(body).toString()).toContain('No such page');
  });

  test('is what a file becomes that was removed since the start', async () => {
    writeFileSync(join(root, 'site/gone.png'), 'picture');
    const server = createServer(createSite({ folder: join(root, 'site'), basePath: '/' }));
    await listen(server);
    rmSync(join(root, 'site/gone.png'));
    const { status } = await ask('/gone.png', { server });
    server.close();
    expect(status).toBe(404);
  });
});

describe('compression', () => {
  const unpack = (body: Buffer, coding?: string): Buffer => {
    if (coding === 'br') return brotliDecompressSync(body);
    return coding === 'gzip' ? gunzipSync(body) : body;
  };

  test.each([
    ['br, gzip', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0, gzip;q=0', undefined],
    ['identity', undefined],
  ])('for “%s” is %s', async (accepted, coding) => {
    const asked = { 'accept-encoding': accepted };
    const { headers, body } = await ask('/data/truong.csv', { headers: asked });
    expect(headers['content-encoding']).toBe(coding);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(unpack(body, coding).toString()).toBe(csv);
  });

  test('is left out for a file without variants', async () => {
    const { headers } = await ask('/share.png', { headers: { 'accept-encoding': 'br' } });
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['content-type']).toBe('image/png');
  });
});

describe('revalidation', () => {
  test('answers 304 to the tag of the same coding, with the headers that 200 has', async () => {
    const accepts = { 'accept-encoding': 'br' };
    const whole = await ask('/', { headers: accepts });
    const asked = { ...accepts, 'if-none-match': whole.headers.etag ?? '' };
    const { status, headers, body } = await ask('/', { headers: asked });
    expect([status, body.length]).toEqual([304, 0]);
    for (const name of ['etag', 'vary', 'cache-control', 'content-security-policy'] as const) {
      expect(headers[name]).toBe(whole.headers[name]);
    }
  });

  test('answers the page and its own tag to another tag', async () => {
    const whole = await ask('/');
    const { status, headers } = await ask('/', { headers: { 'if-none-match': '"old"' } });
    expect([status, headers.etag]).toEqual([200, whole.headers.etag]);
  });

  test.each(['bytes=5-2', 'bytes=0-0', 'bytes=-5', 'bytes=999999-', 'x'])(
    'answers the range “%s” with the whole file',
    async (range) => {
      const { status, body } = await ask('/data/truong.csv', { headers: { range } });
      expect([status, body.toString()]).toEqual([200, csv]);
    },
  );
});

describe('headers', () => {
  test.each([
    ['GET', '/', 200, 'no-cache'],
    ['GET', '/data/truong.csv', 200, 'no-cache'],
    ['GET', '/_astro/page.B1a2.js', 200, 'public, max-age=31536000, immutable'],
    ['GET', '/_astro/gone.js', 404, 'no-cache'],
    ['GET', '/bao-cao', 301, 'no-cache'],
    ['GET', '/%', 404, 'no-cache'],
    ['POST', '/', 405, 'no-cache'],
  ])('for safety and caches stand on %s %s', async (method, path, expected, kept) => {
    const { status, headers } = await ask(path, { method });
    expect([status, headers['cache-control']]).toEqual([expected, kept]);
    expect(headers['content-security-policy']).toMatch(/style-src 'self' 'sha256-[^ ]+'; /);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

test('an address that has moved leads to where it is now', async () => {
  const moved = { 'en/old/': 'en/report/' };
  const server = createServer(
    createSite({ folder: join(root, 'site'), basePath: '/du-lieu/', moved }),
  );
  await listen(server);
  for (const path of ['/du-lieu/en/old/?a=1', '/du-lieu/en/old?a=1']) {
    const { status, headers } = await ask(path, { server });
    expect([status, headers.location]).toEqual([301, '/du-lieu/en/report/?a=1']);
  }
  expect((await ask('/du-lieu/constructor/', { server })).status).toBe(404);
  server.close();
});

describe('below a base path', () => {
  test.each([
    ['/', 302, '/du-lieu/'],
    ['/du-lieu', 301, '/du-lieu/'],
    ['/du-lieu?a=1', 301, '/du-lieu/?a=1'],
    ['/du-lieu/bao-cao', 301, '/du-lieu/bao-cao/'],
    ['/du-lieu/index.html', 301, '/du-lieu/'],
  ])('%s is %i to %s', async (path, status, location) => {
    const answer = await ask(path, { server: below });
    expect([answer.status, answer.headers.location]).toEqual([status, location]);
  });

  test.each([
    ['/du-lieu/', 200, 'Trang chủ'],
    ['/du-lieu/en/report/', 200, 'Report'],
    ['/du-lieu/_astro/page.B1a2.js', 200, 'run('],
    ['/du-lieu/x', 404, 'Không có trang này'],
    ['/du-lieu/en/x', 404, 'No such page'],
    ['/bao-cao/', 404, 'Không có trang này'],
    ['/en/', 404, 'No such page'],
    ['/du-lieux/', 404, 'Không có trang này'],
    ['//du-lieu/', 404, 'Không có trang này'],
    ['/du-lieu//evil.com', 404, 'Không có trang này'],
  ])('%s is %i', async (path, status, words) => {
    const answer = await ask(path, { server: below });
    expect(answer.status).toBe(status);
    expect(answer.headers['cache-control']?.includes('immutable')).toBe(path.endsWith('.js'));
    expect(answer.body.toString()).toContain(words);
  });
});

test('bytes beyond ASCII in an address do no harm', async () => {
  const socket = connect(portOf(atRoot), '127.0.0.1');
  socket.write('GET /bao-cao?\xe1\xbb HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 'latin1');
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 (?:301|400) /);
  expect((await ask('/')).status).toBe(200);
});

describe('listen(server, port)', () => {
  test('answers on this machine alone', () => {
    expect(atRoot.address()).toMatchObject({ address: '127.0.0.1' });
  });

  test('says which port is taken', async () => {
    const port = portOf(atRoot);
    const error = await listen(createServer(), port).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PortError);
    expect(error).toMatchObject({ key: 'serve.taken', values: { port } });
  });

  test('says which port may not be used', async () => {
    const server = createServer();
    server.listen = () => server;
    const listening = listen(server, 80);
    server.emit('error', Object.assign(new Error('refused'), { code: 'EACCES' }));
    await expect(listening).rejects.toMatchObject({ key: 'serve.refused', values: { port: 80 } });
  });
});
