import { readFileSync } from 'node:fs';
import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { fillWords } from '../figures/words.ts';
import type { Guide } from '../guides/define.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { placeAt, placeOf } from './placeOf.ts';
import type { StoryFile } from './storyFile.ts';
import { storyText } from './storyText.ts';

/** How long a text reads well: characters, or words of a story, or parts of it. */
const lengths = {
  headline: [20, 110],
  standfirst: [80, 400],
  description: [50, 200],
  words: [200, 1500],
  parts: [2, 10],
  title: [10, 90],
  alt: [80, 700],
  context: [200, 500],
  step: [20, 200],
  dataset: [50, 400],
} as const;

type Part = keyof typeof lengths;

function lengthWarning(part: Part, count: number): Pick<FileIssue, 'key' | 'values'> | undefined {
  const [least, most] = lengths[part];
  if (count >= least && count <= most) return undefined;
  return { key: `warning.length.${part}`, values: { count, least, most } };
}

function filledLength(text: string, locale: Locale, data: Data): number {
  return fillWords(text, locale, data).length;
}

/** Warns of a text in a file of code. */
function warnOf(
  file: string,
  code: string,
  texts: readonly (readonly [Part, string, Locale])[],
  data: Data,
): readonly FileIssue[] {
  return texts.flatMap(([part, text, locale]) => {
    const warning = lengthWarning(part, filledLength(text, locale, data));
    return warning === undefined ? [] : [{ file, ...placeOf(code, text), ...warning }];
  });
}

function chartWarnings({ id, words }: Chart, data: Data): readonly FileIssue[] {
  const file = `src/charts/${id}.ts`;
  const texts = locales.flatMap((locale) =>
    (['title', 'alt', 'context'] as const).map(
      (part) => [part, words[locale][part], locale] as const,
    ),
  );
  return warnOf(file, readFileSync(file, 'utf8'), texts, data);
}

function guideWarnings({ chart, steps }: Guide, data: Data): readonly FileIssue[] {
  const file = `src/guides/${chart.id}.ts`;
  const texts = locales.flatMap((locale) =>
    steps.map(({ words }) => ['step', words[locale], locale] as const),
  );
  return warnOf(file, readFileSync(file, 'utf8'), texts, data);
}

function datasetWarnings({ id, description }: Dataset, data: Data): readonly FileIssue[] {
  const file = `src/datasets/${id}.ts`;
  const texts = locales.map((locale) => ['dataset', description[locale], locale] as const);
  return warnOf(file, readFileSync(file, 'utf8'), texts, data);
}

function storyWarnings({ file, locale, text }: StoryFile, data: Data): readonly FileIssue[] {
  const lines = (['headline', 'standfirst', 'description'] as const).flatMap((part) => {
    const found = new RegExp(`^${part}: *(['"]?)(.*)\\1 *$`, 'm').exec(text);
    if (found === null) return [];
    const words = (found[2] ?? '').replaceAll("''", "'").trim();
    const warning = lengthWarning(part, filledLength(words, locale, data));
    return warning === undefined ? [] : [{ file, ...placeAt(text, found.index), ...warning }];
  });
  const body = /^---\n.*?\n---\n+/s.exec(text)?.[0].length ?? 0;
  const sections = storyText(text, locale, data);
  const words = sections
    .flatMap(({ paragraphs }) => paragraphs)
    .join(' ')
    .split(' ').length;
  const parts = sections.filter(({ id }) => id !== '').length;
  const whole = [lengthWarning('words', words), lengthWarning('parts', parts)];
  return [
    ...lines,
    ...whole.flatMap((each) => (each ? [{ file, ...placeAt(text, body), ...each }] : [])),
  ];
}

/**
 * Texts that are shorter or longer than reads well, each with its place. None of them stops
 * anything: the page is right, and an editor decides.
 *
 * @param content clean: what names nothing has been reported before
 */
export function checkLengths(
  content: {
    readonly stories: readonly StoryFile[];
    readonly charts: readonly Chart[];
    readonly guides: readonly Guide[];
    readonly datasets: readonly Dataset[];
  },
  data: Data,
): readonly FileIssue[] {
  return [
    ...content.datasets.flatMap((dataset) => datasetWarnings(dataset, data)),
    ...content.charts.flatMap((chart) => chartWarnings(chart, data)),
    ...content.guides.flatMap((guide) => guideWarnings(guide, data)),
    ...content.stories.flatMap((story) => storyWarnings(story, data)),
  ];
}
