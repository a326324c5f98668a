import { chartById, charts } from '../../charts/index.ts';
import { loadData } from '../../datasets/read.ts';
import { locales } from '../../locale/locales.ts';
import {
  chartKinds,
  chartPicture,
  sitePicture,
  storyPicture,
  type Picture,
  type StoryWords,
} from '../../media/pictures.ts';
import { chartIdsOf, nameOf, placedStories, type PlacedStory } from './stories.ts';

/** What the card of a story needs of it. */
export function storyWords({ entry }: PlacedStory): StoryWords {
  const { headline, leading, leadingLabel } = entry.data;
  const [first] = chartIdsOf(entry);
  return {
    name: nameOf(entry),
    headline,
    leading,
    leadingLabel,
    chart: first === undefined ? undefined : chartById(first),
  };
}

/** Every picture of the site, each name once. */
export async function allPictures(): Promise<readonly Picture[]> {
  const data = loadData();
  const stories = await placedStories();
  return [
    ...locales.map((locale) => sitePicture(data, locale)),
    ...stories.map((story) => storyPicture(storyWords(story), data, story.locale)),
    ...chartKinds.flatMap((kind) =>
      charts.flatMap((chart) => locales.map((locale) => chartPicture(chart, kind, data, locale))),
    ),
  ];
}
