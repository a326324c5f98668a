import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { checkStory } from './checkStory.ts';
import { fingerprint } from './fingerprint.ts';
import type { StoryFile } from './storyFile.ts';

/** An English story whose Vietnamese text has changed since it was translated. */
export interface StaleStory {
  readonly file: string;
  /** The fingerprint to record once the translation is up to date. */
  readonly hash: string;
}

/** The fingerprint of the Vietnamese text that an English story says it renders. */
function renderedFingerprint(text: string): string | undefined {
  return /^translates:\s*['"]?([0-9a-f]+)['"]?\s*$/m.exec(text)?.[1];
}

/** The ids of a story's headings, in order. */
function headings(text: string): string {
  return [...text.matchAll(/^##+ .*\[#([a-z0-9-]+)\]$/gm)].map(([, id]) => id).join(' ');
}

function twinIssues(stories: readonly StoryFile[]): readonly FileIssue[] {
  return stories.flatMap(({ name, locale, file, text }): FileIssue[] => {
    const twin = stories.find((other) => other.name === name && other.locale !== locale);
    if (twin === undefined) {
      const missing = file.replace(`/${locale}/`, locale === 'vi' ? '/en/' : '/vi/');
      return [{ file, key: 'issue.story-twin', values: { name: missing } }];
    }
    return locale === 'en' && headings(text) !== headings(twin.text)
      ? [
          {
            file,
            key: 'issue.story-headings',
            values: { text: headings(text), twin: headings(twin.text) },
          },
        ]
      : [];
  });
}

/** Everything that is wrong with the stories, each by itself and language against language. */
export function checkStories(
  stories: readonly StoryFile[],
  data: Data,
  charts: readonly Chart[],
): { readonly issues: readonly FileIssue[]; readonly stale: readonly StaleStory[] } {
  const stale = stories.flatMap((story): StaleStory[] => {
    const source = stories.find(({ name, locale }) => name === story.name && locale === 'vi');
    if (story.locale === 'vi' || source === undefined) return [];
    const hash = fingerprint(source.text);
    return renderedFingerprint(story.text) === hash ? [] : [{ file: story.file, hash }];
  });
  const issues = stories.flatMap((story) => checkStory(story, data, charts));
  return { issues: [...twinIssues(stories), ...issues], stale };
}
