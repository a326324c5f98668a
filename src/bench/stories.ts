import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../stories/fingerprint.ts';
import { parseStories } from '../stories/parseStory.ts';
import type { Span, Story } from '../stories/story.ts';
import { readStories } from '../stories/storyFile.ts';

/** A story in both languages. */
export type Pair<T> = Readonly<Record<'vi' | 'en', T>>;

/** How many charts a generated story has. */
const charts = 3;

/** The text of a story with other words in some places. */
function rewrite(story: Story, changes: readonly (readonly [Span, string])[]): string {
  const fromTheEnd = changes.toSorted(([a], [b]) => b.start - a.start);
  return fromTheEnd.reduce(
    (text, [{ start, end }, words]) => text.slice(0, start) + words + text.slice(end),
    story.text,
  );
}

function copyStory(story: Story, number: number, more: Readonly<Record<string, string>>): string {
  const fields: Readonly<Record<string, string>> = { order: String(1000 + number), ...more };
  return rewrite(story, [
    ...story.charts.slice(charts).map(({ at }) => [at, ''] as const),
    ...story.fields.flatMap(({ name, text, at }) => {
      const words = name === 'slug' ? `${text}-${number}` : fields[name];
      return words === undefined ? [] : [[at, words] as const];
    }),
  ]);
}

/** Makes another story of one: its own address and place, three of its charts, all of its words. */
export function copyPair({ vi, en }: Pair<Story>, number: number): Pair<string> {
  const copy = copyStory(vi, number, {});
  // A translation that is behind would carry a line more. Unquoted, some fingerprints are numbers.
  return { vi: copy, en: copyStory(en, number, { translates: `'${fingerprint(copy)}'` }) };
}

/**
 * Puts generated stories, half of them in each language, in the place of a project's own.
 *
 * @param folder the copy of the project to do it in
 * @throws Error when no story has charts enough to be copied
 */
export function replaceStories(folder: string, count: number): void {
  const place = join(folder, 'src/stories');
  const { stories } = parseStories(readStories(place));
  const rich = stories.filter((story) => story.charts.length >= charts);
  const models = rich.flatMap((vi) => {
    const en = rich.find((twin) => twin.name === vi.name && twin.locale === 'en');
    return vi.locale === 'vi' && en !== undefined ? [{ vi, en }] : [];
  });
  for (const { file } of stories) rmSync(file);
  for (let number = 1; number <= count / 2; number += 1) {
    const model = models[number % models.length];
    if (model === undefined) throw new Error(`No story has ${charts} charts in both languages`);
    const pair = copyPair(model, number);
    writeFileSync(join(place, 'vi', `bench-${number}.mdx`), pair.vi);
    writeFileSync(join(place, 'en', `bench-${number}.mdx`), pair.en);
  }
}
