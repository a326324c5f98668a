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
