import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pagePolicy } from '../hosts/headers.ts';
import { hashInline } from './inlineHashes.ts';

const stated = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;
// What a policy stands behind it does not cover: it comes before all styles and scripts.
const charset = /<meta charset="?utf-8"?\s*\/?>/;

/**
 * A page that states its own policy, for hosts that send no headers. One that does so already states
 * it again.
 *
 * @param path the file's path below the base path
 */
export function statePolicy(html: string, path: string): string {
  const policy = pagePolicy(hashInline(html), path);
  return html
    .replaceAll(stated, '')
    .replace(
      charset,
      (first) => `${first}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    );
}

/** Has every page of a built site state its own policy. */
export function statePolicies(folder: string): void {
  for (const name of globSync('**/*.html', { cwd: folder })) {
    const html = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), statePolicy(html, `/${name.split(sep).join('/')}`));
  }
}
