import { createHash } from 'node:crypto';
import { globSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { moved as published } from '../routes/moved.ts';
import { apacheFiles } from '../hosts/apache.ts';
import { guideFolder, renderGuide } from '../hosts/guide.ts';
import { foreignLocales, type Host, type HostFile } from '../hosts/host.ts';
import { iisFiles } from '../hosts/iis.ts';
import { nginxFiles } from '../hosts/nginx.ts';
import { pagesFiles } from '../hosts/pagesHosts.ts';
import { pullPlug } from '../hosts/pullPlug.ts';
import { hashInline, inlineHashes } from './inlineHashes.ts';
import { statePolicy } from './pagePolicies.ts';

/** What a release is made for and from. */
interface Released {
  /** The folder of the built site. */
  readonly folder: string;
  readonly siteUrl: string;
  readonly basePath: string;
  readonly edition: { readonly name: string; readonly date: string };
  /** Addresses that have moved, those of the site where it is not said. */
  readonly moved?: Readonly<Record<string, string>>;
}

/** Files by their paths in a release. */
export type ReleaseFiles = ReadonlyMap<string, Uint8Array>;

const sums = `${guideFolder}/sha256sums.txt`;

function siteFiles(folder: string): readonly (readonly [string, Uint8Array])[] {
  return globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => [name.split(sep).join('/'), readFileSync(join(folder, name))]);
}

/** The names at the top of a site and of the folders of its languages, folders with a slash. */
function topNames(folder: string): readonly string[] {
  return ['', ...foreignLocales.map((locale) => `${locale}/`)]
    .flatMap((prefix) =>
      readdirSync(join(folder, prefix), { withFileTypes: true }).map(
        (entry) => `${prefix}${entry.name}${entry.isDirectory() ? '/' : ''}`,
      ),
    )
    .filter((name) => !foreignLocales.some((locale) => name === `${locale}/`))
    .sort();
}

/**
 * All files of a release: the site with its variants, what makes hosts behave, and a folder for those
 * who publish it, with a guide and checksums.
 */
export function releaseFiles({
  folder,
  siteUrl,
  basePath,
  edition,
  moved = published,
}: Released): ReleaseFiles {
  const own = inlineHashes(folder);
  const bare: Host = { siteUrl, basePath, hashes: own, moved };
  const guide = statePolicy(renderGuide({ host: bare, edition }), `/${guideFolder}/index.html`);
  const { style } = hashInline(guide);
  const host = {
    ...bare,
    hashes: { ...own, style: [...new Set([...own.style, ...style])].sort() },
  };
  const inGuide = (file: HostFile, below = ''): HostFile => ({
    ...file,
    path: `${guideFolder}/${below}${file.path}`,
  });
  const written = [
    ...apacheFiles(host),
    ...iisFiles(host),
    ...pagesFiles(host, topNames(folder)),
    ...nginxFiles(host).map((file) => inGuide(file, 'nginx/')),
    inGuide({ path: 'index.html', text: guide }),
    inGuide({ path: 'sw-rut.js', text: pullPlug }),
  ].map(({ path, text }) => [path, Buffer.from(text)] as const);
  const files = [...siteFiles(folder), ...written].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const lines = files.map(
    ([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`,
  );
  return new Map([...files, [sums, Buffer.from(lines.join(''))]]);
}

/**
 * A release as one ZIP archive; the same files on the same day make the same bytes.
 *
 * @param date day that all files bear, as `2026-11-23`
 */
export function zipRelease(files: ReleaseFiles, date: string): Uint8Array {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // An archive keeps the time of the clock on the wall: noon is noon in every time zone.
  const mtime = new Date(year, month - 1, day, 12);
  const named: Zippable = {};
  // What is small already does not get smaller.
  for (const [path, content] of files)
    named[path] = [content, { level: /\.(?:br|gz|png|woff2|zip)$/.test(path) ? 0 : 6, mtime }];
  return zipSync(named);
}
