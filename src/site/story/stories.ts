import { once } from '../../once.ts';
import { getCollection, type CollectionEntry } from 'astro:content';
import { locales, otherLocale, type Locale } from '../../locale/locales.ts';
import { fingerprint } from '../../stories/fingerprint.ts';
import { requireStory } from '../../stories/parseStory.ts';
import { referencesOf, type Story } from '../../stories/story.ts';
import { readStory } from '../../stories/storyFile.ts';

/** A story in one language, with its translation and its neighbours in the order of the report. */
export interface PlacedStory {
  readonly entry: CollectionEntry<'stories'>;
  readonly locale: Locale;
  readonly translation: CollectionEntry<'stories'>;
  readonly previous: CollectionEntry<'stories'> | undefined;
  readonly next: CollectionEntry<'stories'> | undefined;
}

/** The name of a story, the same in every language. */
export const nameOf = ({ id }: CollectionEntry<'stories'>): string =>
  id.split('/').slice(1).join('/');

/** All stories of a language in the order of the report. */
export async function storiesIn(locale: Locale): Promise<readonly CollectionEntry<'stories'>[]> {
  const entries = await getCollection('stories', ({ id }) => id.startsWith(`${locale}/`));
  return entries.toSorted((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/**
 * All stories in all languages, each with its translation and neighbours.
 *
 * @throws Error for a story that exists in one language only
 */
export async function placedStories(): Promise<readonly PlacedStory[]> {
  const byLocale = await Promise.all(
    locales.map(async (locale) => ({
      locale,
      entries: await storiesIn(locale),
      translations: await storiesIn(otherLocale(locale)),
    })),
  );
  return byLocale.flatMap(({ locale, entries, translations }) =>
    entries.map((entry, index) => {
      const translation = translations.find((other) => nameOf(other) === nameOf(entry));
      if (translation === undefined)
        throw new Error(`${entry.id} has no translation in the other language`);
      return { entry, locale, translation, previous: entries[index - 1], next: entries[index + 1] };
    }),
  );
}

/** Whether a story renders a Vietnamese text that has changed since. */
export function isBehind({ entry, translation, locale }: PlacedStory): boolean {
  return locale === 'en' && entry.data.translates !== fingerprint(storyOf(translation).text);
}

const parsed = once((pathAndVersion: string): Story => {
  const [path = ''] = pathAndVersion.split(' ');
  return requireStory(readStory(path));
});

/**
 * What stands in a story. Each file is parsed once, for all pages; the development server parses
 * it again when it has changed.
 *
 * @throws Error for a story whose MDX cannot be read
 */
export function storyOf({ filePath = '', digest: version }: CollectionEntry<'stories'>): Story {
  return parsed(`${filePath} ${String(version)}`);
}

/** The ids of the charts of a story, in their order. */
export function chartIdsOf(entry: CollectionEntry<'stories'>): readonly string[] {
  return storyOf(entry).charts.map(({ id }) => id);
}

/** What the page of a story stands on: its figures, its charts, the sections that it tells. */
export function groundsOf(entry: CollectionEntry<'stories'>) {
  return {
    refs: referencesOf(storyOf(entry)).map(({ ref }) => ref),
    charts: chartIdsOf(entry),
    sections: entry.data.sections,
  };
}

/** The stories of a language that show a chart, in the order of the report. */
export async function storiesWith(
  chart: string,
  locale: Locale,
): Promise<readonly CollectionEntry<'stories'>[]> {
  return (await storiesIn(locale)).filter((story) => chartIdsOf(story).includes(chart));
}
