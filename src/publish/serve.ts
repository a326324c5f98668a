import { once } from 'node:events';
import { existsSync, globSync, statSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join, sep } from 'node:path';
import sirv from 'sirv';
import { defaultLocale, locales, type Locale } from '../locale/locales.ts';
import { isCompressed, preferredCodings, readVariants } from './compress.ts';
import { moved as published } from '../routes/moved.ts';
import { cacheControl, mediaType, revalidated, securityHeaders } from '../hosts/headers.ts';
import { inlineHashes } from './inlineHashes.ts';

/** A built site and where it is published. */
interface Site {
  /** The folder that the site was built into. */
  readonly folder: string;
  /** The path that its addresses begin with; starts and ends with a slash. */
  readonly basePath: string;
  /** Addresses that have moved, those of the site where it is not said. */
  readonly moved?: Readonly<Record<string, string>>;
}

/** A 404 page by content coding; empty where a language has none. */
type NotFound = ReadonlyMap<string, Buffer>;

function listFiles(folder: string): Set<string> {
  const names = globSync('**/*', { cwd: folder }).filter((name) => !isCompressed(name));
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Set(files.map((name) => `/${name.split(sep).join('/')}`));
}

/** Takes a language's 404 page out of the files, since its own address is no page either. */
function takeNotFound(folder: string, locale: Locale, files: Set<string>): NotFound {
  const prefix = locale === defaultLocale ? '' : `/${locale}`;
  const names = [`${prefix}/404.html`, `${prefix}/404/index.html`];
  const page = names.find((name) => files.delete(name));
  return page === undefined ? new Map() : readVariants(join(folder, page));
}

function sendNotFound(response: ServerResponse, page: NotFound, accepted: readonly string[]): void {
  const coding = accepted.find((name) => page.has(name)) ?? '';
  const body = page.get(coding) ?? Buffer.alloc(0);
  if (coding) response.setHeader('Content-Encoding', coding);
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.writeHead(404, { 'Content-Length': body.length }).end(body);
}

/** The path as its files are named; as it came where the percent-encoding is broken. */
function decodePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/**
 * Answers requests for a built site the way a production server does.
 *
 * The folder is read once: build again, call again.
 */
export function createSite({ folder, basePath, moved = published }: Site): RequestListener {
  const files = listFiles(folder);
  const notFound = new Map<Locale, NotFound>(
    locales.map((locale) => [locale, takeNotFound(folder, locale, files)]),
  );
  const hashes = inlineHashes(folder);

  const sendFile = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    extensions: [],
    setHeaders(response, path) {
      const type = mediaType(path);
      if (type) response.setHeader('Content-Type', type);
      response.removeHeader('ETag');
    },
  });

  return (request, response) => {
    const [address = '', ...query] = (request.url ?? '').split(/(?=\?)/);
    const path = decodePath(address);
    const below = path.startsWith(basePath) ? path.slice(basePath.length - 1) : undefined;
    response.setHeaders(new Map(Object.entries(securityHeaders(hashes, below ?? path, basePath))));
    response.setHeader('Cache-Control', revalidated);
    response.setHeader('Vary', 'Accept-Encoding');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }

    const accepted = preferredCodings(request.headers['accept-encoding']);
    const redirect = (status: 301 | 302, to: string): void => {
      response.writeHead(status, { Location: encodeURI(to) + query.join('') }).end();
    };
    const miss = (): void => {
      const locale = locales.find((name) => (below ?? path).startsWith(`/${name}/`));
      const page = notFound.get(locale ?? defaultLocale);
      if (page) sendNotFound(response, page, accepted);
    };

    if (`${path}/` === basePath) return redirect(301, basePath);
    if (below === undefined) return path === '/' ? redirect(302, basePath) : miss();
    const [, from = ''] = /^\/(.*?)\/?$/.exec(below) ?? [];
    const to = Object.hasOwn(moved, `${from}/`) ? moved[`${from}/`] : undefined;
    if (to !== undefined) return redirect(301, basePath + to);
    // Only what was built is redirected to, so that no address leads to another host.
    if (files.has(`${below}/index.html`)) return redirect(301, `${path}/`);
    const file = below.endsWith('/') ? `${below}index.html` : below;
    if (!files.has(file)) return miss();
    if (below.endsWith('/index.html')) return redirect(301, path.slice(0, -'index.html'.length));
    // sirv does not expect a file to vanish, and an unread stream would stop the process.
    if (!existsSync(join(folder, file))) return miss();

    request.url = encodeURI(file);
    // sirv looks for the names of the codings only, not for their weights.
    request.headers['accept-encoding'] = accepted.join(', ');
    // A range of what is partly compressed, partly not, serves nobody; sirv fails on odd ones.
    delete request.headers.range;
    // sirv's 304 lacks the tag; it equals the one asked about, and 200 sets its own.
    const tag = request.headers['if-none-match'];
    if (tag) response.setHeader('ETag', tag);
    response.setHeader('Cache-Control', cacheControl(file));
    sendFile(request, response, miss);
  };
}

/** A port that the server cannot have: what to tell the reader, in the terms of `translate`. */
export class PortError extends Error {
  readonly key: 'serve.taken' | 'serve.refused';
  readonly values: { readonly port: number };

  constructor(key: PortError['key'], port: number) {
    super(`${key}: ${port}`);
    this.name = 'PortError';
    this.key = key;
    this.values = { port };
  }
}

/**
 * Starts a server on this machine's own address only.
 *
 * @param port any that is free where it is 0
 * @returns where it answers, such as `http://127.0.0.1:4321`
 * @throws PortError when the port is taken or may not be used
 */
export async function listen(server: Server, port = 0): Promise<string> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new PortError('serve.taken', port);
    if (code === 'EACCES') throw new PortError('serve.refused', port);
    throw error;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return `http://127.0.0.1:${address.port}`;
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  const { port } = new URL(await listen(server));
  server.close();
  await once(server, 'close');
  return Number(port);
}
