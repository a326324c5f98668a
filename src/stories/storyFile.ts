import { readdirSync, readFileSync } from 'node:fs';
import { locales, type Locale } from '../locale/locales.ts';

/** A story as its author saved it. */
export interface StoryFile {
  /** File name without ending, the same in every language. */
  readonly name: string;
  readonly locale: Locale;
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

/** The story in a file: `src/stories/vi/literacy.mdx`. */
export function readStory(file: string): StoryFile {
  const [name = '', folder] = file.split('/').toReversed();
  const locale = locales.find((each) => each === folder);
  if (locale === undefined) throw new Error(`${file} is in the folder of no language`);
  return { name: name.replace(/\.mdx$/, ''), locale, file, text: readFileSync(file, 'utf8') };
}

/** Every story in every language, sorted by name. */
export function readStories(folder = 'src/stories'): readonly StoryFile[] {
  return locales.flatMap((locale) =>
    readdirSync(`${folder}/${locale}`)
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => readStory(`${folder}/${locale}/${name}`)),
  );
}
