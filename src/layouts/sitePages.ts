import { charts } from '../charts/index.ts';
import type { Words } from '../locale/locales.ts';
import { chartSlugs } from '../locale/path.ts';
import { slugs } from '../locale/slugs.ts';
import { placedStories } from './stories.ts';

/** The slugs of every page that search engines may list, in both languages. */
export async function sitePages(): Promise<readonly Words[]> {
  const { embed: _framed, ...own } = slugs;
  const stories = (await placedStories()).filter(({ locale }) => locale === 'vi');
  return [
    ...Object.values(own),
    ...stories.map(({ entry, twin }) => ({ vi: entry.data.slug, en: twin.data.slug })),
    ...charts.map(({ id }) => chartSlugs(id)),
  ];
}
