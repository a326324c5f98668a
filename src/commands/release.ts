import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Locale } from '../locale/locales.ts';
import { formatSize } from '../locale/format.ts';
import { translate } from '../locale/translate.ts';
import { releaseFiles, zipRelease } from '../publish/release.ts';
import { buildSite } from './build.ts';
import { readOptions } from './options.ts';
import { runCommand } from './report.ts';

/** Addresses that lead readers to their own device, as one does that nobody has given. */
const local = /^https?:\/\/(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?::|$)/;

/** Options that have a value without being given. */
const assumable = ['BASE_PATH', 'EDITION', 'EDITION_DATE'] as const;

/** Builds the site and packs it for a host; says what nobody told it. */
async function release(locale: Locale): Promise<boolean> {
  const { siteUrl, basePath, edition } = readOptions(process.env);
  if (local.test(siteUrl)) {
    console.error(translate(locale, 'release.noAddress'));
    return false;
  }
  const values = { BASE_PATH: basePath, EDITION: edition.name, EDITION_DATE: edition.date };
  for (const name of assumable)
    if (!process.env[name])
      console.log(translate(locale, 'release.assumed', { name, value: values[name] }));
  if (siteUrl.startsWith('http:')) console.log(translate(locale, 'release.plain', { siteUrl }));
  if (!(await buildSite(locale))) return false;
  const archive = zipRelease(
    releaseFiles({ folder: 'dist', siteUrl, basePath, edition }),
    edition.date,
  );
  const file = `release/giao-duc-dien-bien.${edition.name}.zip`;
  mkdirSync('release', { recursive: true });
  writeFileSync(file, archive);
  const hash = createHash('sha256').update(archive).digest('hex');
  const size = formatSize(archive.length, locale);
  console.log(translate(locale, 'release.done', { file, size, hash, url: siteUrl + basePath }));
  return true;
}

await runCommand(release);
