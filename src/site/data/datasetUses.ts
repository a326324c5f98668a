import { chartById, charts } from '../../charts/index.ts';
import type { Chart } from '../../charts/define.ts';
import type { Dataset } from '../../figures/define.ts';
import type { Locale } from '../../locale/locales.ts';
import { isFedBy } from '../../stories/story.ts';
import { chartIdsOf, storiesIn, storyOf } from '../story/stories.ts';

/** The charts that are drawn from a dataset, in the order of the stories. */
export async function chartsFrom(dataset: Dataset): Promise<readonly Chart[]> {
  const told = new Set((await storiesIn('vi')).flatMap(chartIdsOf));
  return [...told, ...charts.map(({ id }) => id).filter((id) => !told.has(id))]
    .map(chartById)
    .filter((chart) => chart.datasets.includes(dataset));
}

/** The stories of a language that give a figure of a dataset or show a chart of it. */
export async function storiesFrom(dataset: Dataset, locale: Locale) {
  const ids = (await chartsFrom(dataset)).map(({ id }) => id);
  return (await storiesIn(locale)).filter((entry) => isFedBy(storyOf(entry), dataset.id, ids));
}
