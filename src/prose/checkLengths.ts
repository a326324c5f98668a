import { readFileSync } from 'node:fs';
import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { interpolate } from '../figures/words.ts';
import type { Guide } from '../guides/define.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { spanIn } from '../stories/spanIn.ts';
import { chartFile } from '../stories/chartFile.ts';
import type { Story } from '../stories/story.ts';

/** How long a text reads well: in characters, the words and the parts of a story in numbers. */
const lengths = {
  headline: [20, 110],
  standfirst: [80, 400],
  description: [50, 200],
  key: [3, 60],
  words: [200, 1500],
  parts: [2, 10],
  title: [10, 90],
  alt: [80, 700],
  context: [200, 500],
  step: [20, 200],
  dataset: [50, 400],
} as const;

type Part = keyof typeof lengths;

type Place = Pick<FileIssue, 'file' | 'line' | 'column'>;

function warn(part: Part, count: number, { file, line, column }: Place): readonly FileIssue[] {
  const [least, most] = lengths[part];
  if (count >= least && count <= most) return [];
  const place = line === undefined || column === undefined ? {} : { line, column };
  return [{ file, ...place, key: `warning.length.${part}`, values: { count, least, most } }];
}

/** A text in code: which part of the site it is, as it stands in the file. */
type CodeText = readonly [Part, string, Locale];

/** Where code has a text, as far as it stands there in one piece. */
function placeIn(file: string, code: string, text: string): Place {
  const written = [text, text.replaceAll("'", "\\'")].find((each) => code.includes(each)) ?? '';
  return written === '' ? { file } : { file, ...spanIn(code, code.indexOf(written), 0) };
}

function warnInCode(file: string, texts: readonly CodeText[], data: Data): readonly FileIssue[] {
  const code = readFileSync(file, 'utf8');
  return texts.flatMap(([part, text, locale]) =>
    warn(part, interpolate(text, locale, data).length, placeIn(file, code, text)),
  );
}

function chartTexts({ words }: Chart): readonly CodeText[] {
  const parts = ['title', 'alt', 'context'] as const;
  return locales.flatMap((locale) =>
    parts.map((part): CodeText => [part, words[locale][part], locale]),
  );
}

const guideTexts = ({ steps }: Guide): readonly CodeText[] =>
  locales.flatMap((locale) => steps.map(({ words }): CodeText => ['step', words[locale], locale]));

const datasetTexts = ({ description }: Dataset): readonly CodeText[] =>
  locales.map((locale) => ['dataset', description[locale], locale]);

function warnOfStory(story: Story, data: Data): readonly FileIssue[] {
  const { file, locale, fields, headings, paragraphs } = story;
  const front = (['headline', 'standfirst', 'description', 'key'] as const).flatMap((part) =>
    fields
      .filter(({ name }) => name === (part === 'key' ? 'keys.label' : part))
      .flatMap(({ text, at }) =>
        warn(part, interpolate(text, locale, data).length, { ...at, file }),
      ),
  );
  const start = { ...(headings[0] ?? paragraphs[0])?.at, file };
  const words = paragraphs.flatMap(({ text }) => text.split(/\s+/)).length;
  const parts = headings.filter(({ level }) => level === 2).length;
  return [...front, ...warn('words', words, start), ...warn('parts', parts, start)];
}

/** What an editor has written, without issues: every figure in it is there. */
interface Content {
  readonly stories: readonly Story[];
  readonly charts: readonly Chart[];
  readonly guides: readonly Guide[];
  readonly datasets: readonly Dataset[];
}

/**
 * Texts that are shorter or longer than reads well, each with its place. None of them stops
 * anything: the page is right, and an editor decides.
 */
export function checkLengths(content: Content, data: Data): readonly FileIssue[] {
  return [
    ...content.datasets.flatMap((each) =>
      warnInCode(`src/datasets/${each.id}.ts`, datasetTexts(each), data),
    ),
    ...content.charts.flatMap((each) => warnInCode(chartFile(each.id), chartTexts(each), data)),
    ...content.guides.flatMap((each) =>
      warnInCode(`src/guides/${each.chart}.ts`, guideTexts(each), data),
    ),
    ...content.stories.flatMap((story) => warnOfStory(story, data)),
  ];
}
