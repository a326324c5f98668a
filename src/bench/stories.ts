import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from '../prose/fingerprint.ts';
import { readStories } from '../prose/storyFile.ts';

/** The text of a story in both languages. */
export interface StoryPair {
  readonly vi: string;
  readonly en: string;
}

const chart = /^<Chart\b[^>]*\/>\n*/gm;

/** How many charts a generated story has. */
const charts = 3;

function hasEnough({ vi, en }: StoryPair): boolean {
  return [vi, en].every((text) => (text.match(chart) ?? []).length >= charts);
}

function copyStory(text: string, number: number): string {
  let left = charts;
  return text
    .replace(chart, (found) => (left-- > 0 ? found : ''))
    .replace(/^(slug: *['"]?[a-z0-9-]+)/m, `$1-${number}`)
    .replace(/^order: .*$/m, `order: ${1000 + number}`);
}

/** Makes another story of one: its own address and place, three of its charts, all of its words. */
export function copyPair(pair: StoryPair, number: number): StoryPair {
  const [vi, en] = [copyStory(pair.vi, number), copyStory(pair.en, number)];
  // A translation that is behind would carry a line more. Unquoted, some fingerprints are numbers.
  return { vi, en: en.replace(/^translates: .*$/m, `translates: '${fingerprint(vi)}'`) };
}

/**
 * Puts generated stories, half of them in each language, in the place of a project's own.
 *
 * @param folder the copy of the project to do it in
 * @throws Error when no story has charts enough to be copied
 */
export function replaceStories(folder: string, count: number): void {
  const stories = join(folder, 'src/stories');
  const files = readStories(stories);
  const textOf = (name: string, locale: string): string =>
    files.find((file) => file.name === name && file.locale === locale)?.text ?? '';
  const names = [...new Set(files.map(({ name }) => name))];
  const models = names
    .map((name): StoryPair => ({ vi: textOf(name, 'vi'), en: textOf(name, 'en') }))
    .filter(hasEnough);
  for (const { name, locale } of files) rmSync(join(stories, locale, `${name}.mdx`));
  for (let number = 1; number <= count / 2; number += 1) {
    const model = models[number % models.length];
    if (model === undefined) throw new Error(`No story has ${charts} charts in both languages`);
    const pair = copyPair(model, number);
    writeFileSync(join(stories, 'vi', `bench-${number}.mdx`), pair.vi);
    writeFileSync(join(stories, 'en', `bench-${number}.mdx`), pair.en);
  }
}
