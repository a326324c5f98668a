import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { BrokenCopy } from './brokenCopy.ts';

/** The scripts of the built pages, and what they are built from. */
const scripts = {
  'dist/_astro/Page.*.js': 'src/site/shell/site.client.ts',
  'dist/_astro/SearchPage.*.js': 'src/search/search.client.ts',
  'dist/_astro/Targets.*.js': 'src/site/targets/targetFilter.client.ts',
  'dist/_astro/DataCatalogue.*.js': 'src/site/data/tableSort.client.ts',
  'dist/_astro/HostCheck.*.js': 'src/site/hostCheck/hostCheck.client.ts',
  'dist/_astro/Embed.*.js': 'src/site/chart/embed.client.ts',
} as const;

const liveSource = '../../live/index.ts';

// What draws charts stays as it was built.
const options = { bundle: true, format: 'esm' as const, external: [liveSource] };

/** How a built page asks for what draws charts at a touch, under the names that the build gave it. */
function liveCall(copy: BrokenCopy): string {
  const [page = ''] = copy.find('dist/_astro/common.*.js');
  const built = /import\([`"]\.\/live\.[^`"]+[`"]\)\.then\(\(?\w+\)?\s*=>\s*\w+\.\w+\)/.exec(
    page === '' ? '' : copy.read(page),
  );
  if (built === null) throw new Error('the script of pages asks for no live charts');
  return built[0];
}

/** Builds the scripts of a copy's pages from its sources, as names in what is made small never last. */
export function renewScripts(copy: BrokenCopy): void {
  const live = liveCall(copy);
  const fromSource = `import("${liveSource}")`;
  let asked = false;
  for (const [pattern, entry] of Object.entries(scripts)) {
    const outfile = join(copy.folder, 'script.js');
    buildSync({ ...options, entryPoints: [join(copy.folder, entry)], outfile });
    const code = readFileSync(outfile, 'utf8');
    asked ||= code.includes(fromSource);
    const files = copy.find(pattern);
    if (files.length === 0) throw new Error(`no page has the script ${pattern}`);
    for (const file of files)
      copy.write(
        file,
        code.replaceAll(fromSource, () => live),
      );
  }
  if (!asked) throw new Error(`no script of pages asks for ${liveSource}`);
}

/** The files that the scripts of pages are built from. */
export function sourcesOfScripts(): ReadonlySet<string> {
  const { inputs } = buildSync({
    ...options,
    entryPoints: Object.values(scripts),
    outdir: 'none',
    write: false,
    metafile: true,
  }).metafile;
  return new Set(Object.keys(inputs));
}
