import type { Claim } from '../charts/claims.ts';
import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { interpolate, referencesIn } from '../figures/words.ts';
import { guessOf } from '../guides/guesses.ts';
import { guideOf } from '../guides/index.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { chartFile } from '../stories/chartFile.ts';
import { fieldOf, type Story } from '../stories/story.ts';

/** All that is said of a chart in a language, up to the headlines of the stories that show it. */
export function saidOf(
  { id, words, views }: Chart,
  stories: readonly Story[],
  locale: Locale,
): readonly string[] {
  const told = stories.filter(
    (story) => story.locale === locale && story.charts.some((each) => each.id === id),
  );
  const { title, subtitle, alt, context, note = '' } = words[locale];
  const said = [
    ...[title, subtitle, alt, context, note],
    ...views.map(({ says }) => says[locale]),
    ...(guideOf(id)?.steps ?? []).map((step) => step.words[locale]),
    guessOf(id)?.after[locale] ?? '',
    ...told.flatMap((story) => [fieldOf(story, 'headline'), fieldOf(story, 'standfirst')]),
  ];
  return said.filter((text) => text !== undefined);
}

/** The sentence that a phrase stands in. */
function sentenceOf(phrase: string, text: string): string {
  return text.split(/(?<=[.!?]) /).find((sentence) => sentence.includes(phrase)) ?? text;
}

/** Words with the figures that are known; others are issues of their own. */
function fillKnown(text: string, locale: Locale, data: Data): string {
  return referencesIn(text).every(({ ref }) => data.has(ref))
    ? interpolate(text, locale, data)
    : text;
}

/** Whether the data still say so; what cannot be worked out is not so. */
function holds({ holds: test }: Claim, data: Data): boolean {
  const all = (pattern: string): readonly number[] => {
    const [head = '', tail = ''] = pattern.split('*');
    return data
      .figures()
      .filter(({ ref }) => ref.startsWith(head) && ref.endsWith(tail))
      .map(({ value }) => value);
  };
  try {
    return test({ of: (ref) => data.figure(ref).value, all });
  } catch {
    return false;
  }
}

/** Comparisons in the words of charts, and of the stories that show them, that do not hold. */
export function checkClaims(
  charts: readonly Chart[],
  stories: readonly Story[],
  data: Data,
): readonly FileIssue[] {
  return charts.flatMap((chart) =>
    chart.claims
      .filter((claim) => !holds(claim, data))
      .flatMap((claim) =>
        locales.flatMap((locale) => {
          const said = saidOf(chart, stories, locale);
          return claim[locale].flatMap((phrase): readonly FileIssue[] =>
            said
              .filter((text) => text.includes(phrase))
              .map((text) => {
                const sentence = fillKnown(sentenceOf(phrase, text), locale, data);
                const values = { text: chart.id, words: sentence };
                return { file: chartFile(chart.id), key: 'issue.claim-untrue', values };
              }),
          );
        }),
      ),
  );
}
