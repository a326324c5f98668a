import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Lets the development server read the CSV files again when an editor saves one: the module that
 * reads them is told that they are part of it.
 */
export function watchData(folder = 'data'): Plugin {
  const reader = resolve('src/datasets/read.ts');
  return {
    name: 'watch-data',
    transform(_, id) {
      if (id.split('?')[0] !== reader) return;
      for (const name of readdirSync(folder)) this.addWatchFile(resolve(folder, name));
    },
  };
}
