import type { Locale } from '../../locale/locales.ts';
import { storyGroups, type StoryGroup } from '../../stories/groups.ts';
import { chartIdsOf, storiesIn } from '../story/stories.ts';

/** The chart of each part of the report that the gallery draws large, in one of its views. */
const largeCharts: Readonly<Record<StoryGroup, { readonly id: string; readonly view?: string }>> = {
  education: { id: 'enrolment-rates', view: 'profile' },
  party: { id: 'party-members' },
  assessment: { id: 'target-gaps' },
  future: { id: 'future-schools' },
};

/** A part of the report with its charts. */
interface GalleryGroup {
  readonly group: StoryGroup;
  /** Ids, the large one first. */
  readonly ids: readonly string[];
  readonly large: { readonly id: string; readonly view?: string };
}

/** Every chart once, under the part of the report whose story shows it first, in its order. */
export async function galleryGroups(locale: Locale): Promise<readonly GalleryGroup[]> {
  const placed = (await storiesIn(locale)).flatMap((story) =>
    chartIdsOf(story).map((id) => [id, story.data.group] as const),
  );
  const groupOf = new Map(placed.toReversed());
  const ids = [...new Set(placed.map(([id]) => id))];
  return storyGroups
    .map((group) => {
      const large = largeCharts[group];
      const own = ids.filter((id) => groupOf.get(id) === group);
      const isLarge = (id: string): boolean => id === large.id;
      return { group, large, ids: [...own.filter(isLarge), ...own.filter((id) => !isLarge(id))] };
    })
    .filter((each) => each.ids.length > 0);
}
