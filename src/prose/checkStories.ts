import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { parseStories } from '../stories/parseStory.ts';
import { fieldOf, type Story } from '../stories/story.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import { checkStory } from './checkStory.ts';
import { fingerprint } from '../stories/fingerprint.ts';

/** An English story whose Vietnamese text has changed since it was translated. */
interface StaleStory {
  readonly file: string;
  /** The fingerprint to record once the translation is up to date. */
  readonly hash: string;
  /** Whether one was recorded before. */
  readonly marked: boolean;
}

/** Stories that stand in one language only. */
function loneStories(files: readonly StoryFile[]): readonly FileIssue[] {
  return files
    .filter(({ name, locale }) =>
      files.every((other) => other.name !== name || other.locale === locale),
    )
    .map(({ file, locale }) => {
      const missing = file.replace(`/${locale}/`, locale === 'vi' ? '/en/' : '/vi/');
      return { file, key: 'issue.story-translation', values: { name: missing } };
    });
}

/** The ids of a story's headings, in order. */
const headingsOf = ({ headings }: Story): string =>
  headings
    .map(({ id }) => id)
    .filter(Boolean)
    .join(' ');

/** How the stories came out. */
export interface CheckedStories {
  /** Those that can be read, for further checks. */
  readonly stories: readonly Story[];
  readonly issues: readonly FileIssue[];
  readonly stale: readonly StaleStory[];
}

/** Everything that is wrong with the stories, each by itself and language against language. */
export function checkStories(
  files: readonly StoryFile[],
  data: Data,
  charts: readonly Chart[],
): CheckedStories {
  const { stories, issues } = parseStories(files);
  const translated = stories.flatMap((story) => {
    const source = stories.find(({ name, locale }) => name === story.name && locale === 'vi');
    return story.locale === 'vi' || source === undefined ? [] : [{ story, source }];
  });
  const apart = translated
    .map(({ story, source }) => {
      return { file: story.file, text: headingsOf(story), translation: headingsOf(source) };
    })
    .filter(({ text, translation }) => text !== translation)
    .map(({ file, ...values }): FileIssue => ({ file, key: 'issue.story-headings', values }));
  return {
    stories,
    issues: [
      ...loneStories(files),
      ...issues,
      ...apart,
      ...stories.flatMap((story) => checkStory(story, data, charts)),
    ],
    stale: translated
      .map(({ story, source }) => ({ story, hash: fingerprint(source.text) }))
      .filter(({ story, hash }) => fieldOf(story, 'translates') !== hash)
      .map(({ story, hash }) => {
        return { file: story.file, hash, marked: fieldOf(story, 'translates') !== undefined };
      }),
  };
}
