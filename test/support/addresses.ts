import { readFileSync, writeFileSync } from 'node:fs';
import { select } from './markup.ts';
import type { Site } from './site.ts';

/** Every address that people may have kept: pages with their places, frames, files by steady names. */
export function addressesOf(site: Site): readonly string[] {
  const pages = [...site.pages, ...site.framed].filter((page) => !page.notFound);
  const places = pages.flatMap((page) => [
    page.path,
    ...select(page.root, 'main [id]').flatMap((element) => {
      const id = element.attribute('id') ?? '';
      const kept = element.tag === 'h2' || /^(chart|source|derived)-/.test(id);
      return kept && page.story ? [`${page.path}#${id}`] : [];
    }),
  ]);
  const files = [...site.files].filter(
    (file) => /^(data|citations|pictures|downloads)\//.test(file) && !/\.[0-9a-f]{8,}\./.test(file),
  );
  return [...places, ...files.map((file) => `/${file}`), '/embed.js'].sort();
}

const list = 'test/published.txt';

/** The addresses of the last release. */
export function publishedAddresses(): readonly string[] {
  return readFileSync(list, 'utf8').split('\n').filter(Boolean);
}

/** Adds addresses to the list of what is published; nothing is ever taken off it. */
export function publishAddresses(addresses: readonly string[]): void {
  const all = new Set([...publishedAddresses(), ...addresses]);
  writeFileSync(list, `${[...all].sort().join('\n')}\n`);
}
