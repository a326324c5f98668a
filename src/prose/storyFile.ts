import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Every story in every language, sorted by name. */
export function readStories(folder = 'src/stories'): readonly StoryFile[] {
  return locales.flatMap((locale) =>
    readdirSync(join(folder, locale))
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .map((name) => ({
        name: name.slice(0, -'.mdx'.length),
        locale,
        file: `${folder}/${locale}/${name}`,
        text: readFileSync(join(folder, locale, name), 'utf8'),
      })),
  );
}
