import { once } from 'node:events';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative, sep } from 'node:path';
import { writeOffline } from '../../src/offline/bundles.ts';
import { createSite, listen } from '../../src/publish/serve.ts';

/** A file that every release changes, beside its pages and its script. */
export const changedFile = 'data/README.md';

/** The pages of a release: few, since every visit saves all of them. */
const pages = [
  'index.html',
  '404.html',
  'chi-tieu/index.html',
  'thuat-ngu/index.html',
  'bieu-do/index.html',
  'du-lieu/rooms/index.html',
  'nhung/school-mergers/index.html',
  'en/index.html',
  'en/404/index.html',
];

/** Whether a file of `dist/` is in a release, of all pages or of few. */
function isReleased(path: string, whole: boolean): boolean {
  const file = relative('dist', path).split(sep).join('/');
  // Neither compressed variants, which would be out of date, nor pictures, which are not saved.
  if (/\.(?:br|gz)$|^(?:pictures|qr|downloads|offline)(?:\/|$)/.test(file)) return false;
  return whole || !file.endsWith('.html') || pages.includes(file);
}

/**
 * Makes another release of pages of `dist/` in a folder of its own: every page, the script
 * that all pages share and a data file carry the name of the release, so that a mixture can be told.
 *
 * @param options.kept whether the release lets its pages be saved
 * @param options.whole whether it has all pages
 */
export async function makeRelease(
  name: string,
  { kept = true, whole = false } = {},
): Promise<string> {
  const folder = join(mkdtempSync(join(tmpdir(), 'release-')), 'dist');
  cpSync('dist', folder, { recursive: true, filter: (file) => isReleased(file, whole) });
  const [script = ''] = globSync('_astro/Page.*.js', { cwd: folder });
  const renamed = join(dirname(script), `Page.${name}.js`);
  const code = readFileSync(join(folder, script), 'utf8');
  writeFileSync(
    join(folder, script),
    `${code};document.documentElement.dataset.script=${JSON.stringify(name)};`,
  );
  renameSync(join(folder, script), join(folder, renamed));
  for (const file of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, file), 'utf8')
      .replace('<html', `<html data-release="${name}"`)
      .replace(/data-edition="[^"]*"/, `data-edition="${name}"`)
      .replaceAll(basename(script), basename(renamed));
    writeFileSync(join(folder, file), html);
  }
  writeFileSync(join(folder, changedFile), `release ${name}`);
  await writeOffline(folder, { edition: name, kept });
  return folder;
}

/** Removes a release that was made. */
export function removeRelease(folder: string): void {
  rmSync(dirname(folder), { recursive: true, force: true });
}

/** What a faulty server does with a request: breaks it off, or answers with this status or body. */
type Fault =
  'drop' | { readonly status: number } | { readonly body: string; readonly type: string };

/** A server whose site can be changed, broken and cut off, all at one address. */
export interface Host {
  readonly origin: string;
  /** Paths that were asked for since the site was last changed. */
  readonly asked: readonly string[];
  /** Serves the site of a folder from now on, with faults at some paths. */
  publish(folder: string, faultAt?: (path: string) => Fault | undefined): void;
  /** Says this of how long every answer may be kept, whatever the site itself would say. */
  keepFor(cacheControl: string): void;
  /** Closes the server and every connection to it. */
  cut(): Promise<void>;
  /** Opens it again at the same address. */
  repair(): Promise<void>;
}

/** Has an answer say something in a header, and nothing else there. */
function overrule(response: ServerResponse, name: string, value: string): void {
  const set = response.setHeader.bind(response);
  set(name, value);
  response.setHeader = (other, given) =>
    set(other, other.toLowerCase() === name.toLowerCase() ? value : given);
}

/** Starts a server that publishes a folder. */
export async function startHost(folder: string): Promise<Host> {
  let site: RequestListener = createSite({ folder, basePath: '/' });
  let fault: (path: string) => Fault | undefined = () => undefined;
  let asked: string[] = [];
  let kept: string | undefined;
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (kept !== undefined) overrule(response, 'Cache-Control', kept);
    const found = fault(path);
    if (found === undefined) return site(request, response);
    if (found === 'drop') return request.destroy();
    if ('status' in found) return response.writeHead(found.status).end();
    response.setHeader('Content-Type', found.type).end(found.body);
  });
  const origin = await listen(server);
  return {
    origin,
    get asked() {
      return asked;
    },
    publish(next, faultAt = () => undefined) {
      site = createSite({ folder: next, basePath: '/' });
      fault = faultAt;
      asked = [];
    },
    keepFor(cacheControl) {
      kept = cacheControl;
    },
    async cut() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
    async repair() {
      await listen(server, Number(new URL(origin).port));
    },
  };
}
