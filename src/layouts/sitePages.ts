import { charts } from '../charts/index.ts';
import { datasets } from '../datasets/index.ts';
import type { Words } from '../locale/locales.ts';
import { levels } from '../locale/levels.ts';
import { chartSlugs, datasetSlugs, levelPageSlugs } from '../locale/path.ts';
import { slugs } from '../locale/slugs.ts';
import { placedStories } from './stories.ts';

/** The slugs of every page that search engines may list, in both languages. */
export async function sitePages(): Promise<readonly Words[]> {
  // What is framed is not listed, the chart's own page is; the check is for those who publish.
  const own = Object.values(slugs).filter((slug) => slug !== slugs.embed && slug !== slugs.check);
  const stories = (await placedStories()).filter(({ locale }) => locale === 'vi');
  return [
    ...own,
    ...stories.map(({ entry, twin }) => ({ vi: entry.data.slug, en: twin.data.slug })),
    ...charts.map(({ id }) => chartSlugs(id)),
    ...datasets.map(({ id }) => datasetSlugs(id)),
    ...levels.map(levelPageSlugs),
  ];
}
