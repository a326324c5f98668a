import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import type { BrokenCopy } from './brokenCopy.ts';

/** The scripts of the built pages, and what they are built from. */
const scripts = {
  'dist/_astro/Page.*.js': 'src/islands/site.ts',
  'dist/_astro/Search.*.js': 'src/islands/search.ts',
  'dist/_astro/Targets.*.js': 'src/islands/targetFilter.ts',
  'dist/_astro/Embed.*.js': 'src/islands/tellHeight.ts',
} as const;

/** Builds the scripts of a copy's pages from its sources, as names in what is made small never last. */
export function renewScripts(copy: BrokenCopy): void {
  for (const [pattern, entry] of Object.entries(scripts)) {
    const outfile = join(copy.folder, 'script.js');
    const entryPoints = [join(copy.folder, entry)];
    // What draws charts at a touch stays as it was built.
    const external = ['../live/index.ts'];
    buildSync({ entryPoints, outfile, bundle: true, format: 'esm', external });
    const [live = ''] = copy.find('dist/_astro/live.*.js');
    const code = readFileSync(outfile, 'utf8').replaceAll(external[0] ?? '', `./${basename(live)}`);
    for (const file of copy.find(pattern)) copy.write(file, code);
  }
}
