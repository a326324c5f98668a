import { accessSync, constants, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { compressFolder, variantCache } from '../publish/compress.ts';
import { writeOffline } from '../offline/bundles.ts';
import { statePolicies } from '../publish/pagePolicies.ts';
import { offline } from '../settings.ts';
import { checkSources } from './check.ts';
import { readOptions } from './options.ts';
import { runCommand } from './report.ts';

const folder = 'dist';
const fresh = 'dist.next';
const old = 'dist.old';

/** Whether the folders can be written; says so when not. */
function canWrite(locale: Locale): boolean {
  try {
    accessSync('.', constants.W_OK);
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh);
    return true;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    console.error(translate(locale, 'build.unwritable', { folder: fresh, reason }));
    return false;
  }
}

/**
 * Checks the sources and builds the site into `dist/`. It is built aside and put in place whole:
 * whatever goes wrong, the last good site stands.
 */
export async function buildSite(locale: Locale): Promise<boolean> {
  const { edition } = readOptions(process.env);
  if (!checkSources(locale) || !canWrite(locale)) return false;
  try {
    // Loaded only now, so that a build that is refused says so at once.
    const { build } = await import('astro');
    await build({ outDir: `./${fresh}/`, logLevel: 'warn' });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(translate(locale, 'build.failed', { folder }));
    rmSync(fresh, { recursive: true, force: true });
    return false;
  }
  statePolicies(fresh);
  await writeOffline(fresh, { edition: edition.name, kept: offline.enabled });
  await compressFolder(fresh, variantCache);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
  console.log(translate(locale, 'build.done', { folder: `${folder}/` }));
  return true;
}

if (import.meta.main) await runCommand(buildSite);
