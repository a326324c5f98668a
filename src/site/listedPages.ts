import { charts } from '../charts/index.ts';
import { datasets } from '../datasets/index.ts';
import type { Localized } from '../locale/locales.ts';
import { levels } from '../levels/levels.ts';
import { chartSlugs, datasetSlugs, levelPageSlugs } from '../routes/path.ts';
import { slugs } from '../routes/slugs.ts';
import { placedStories } from './story/stories.ts';

/** The slugs of every page that search engines may list, in both languages. */
export async function listedPages(): Promise<readonly Localized[]> {
  // What is framed is not listed, the chart's own page is; the check is for those who publish.
  const own = Object.values(slugs).filter((slug) => slug !== slugs.embed && slug !== slugs.check);
  const stories = (await placedStories()).filter(({ locale }) => locale === 'vi');
  return [
    ...own,
    ...stories.map(({ entry, translation }) => ({
      vi: entry.data.slug,
      en: translation.data.slug,
    })),
    ...charts.map(({ id }) => chartSlugs(id)),
    ...datasets.map(({ id }) => datasetSlugs(id)),
    ...levels.map(levelPageSlugs),
  ];
}
