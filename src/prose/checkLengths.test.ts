import { expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { datasets } from '../datasets/index.ts';
import { loadData } from '../datasets/read.ts';
import { formatIssue } from '../figures/fileIssue.ts';
import { guides } from '../guides/index.ts';
import { locales } from '../locale/locales.ts';
import { checkLengths } from './checkLengths.ts';

const data = loadData();
const none = { stories: [], charts: [], guides: [], datasets: [] };

const lines = (content: Partial<typeof none> | Parameters<typeof checkLengths>[0]): string[] =>
  checkLengths({ ...none, ...content }, data).map((warning) => formatIssue(warning, 'en'));

test('a story is warned of what is short or long, with the line', () => {
  const text = [
    '---',
    "headline: 'Ngắn'",
    `standfirst: ${'Câu dài. '.repeat(50)}`,
    `description: '{school-mergers/2020-2024/before}'`,
    '---',
    '',
    '## Mục [#one]',
    '',
    'Vài chữ.',
  ].join('\n');
  const story = { name: 'a', locale: 'vi' as const, file: 'src/stories/vi/a.mdx', text };
  expect(lines({ ...none, stories: [story] })).toEqual([
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:2:1: the headline has 4 characters/),
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:3:1: the standfirst has 449 characters/),
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:4:1: the description has \d+ characters/),
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:7:1: the story has 2 words/),
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:7:1: parts of the story: 1/),
  ]);
});

test('texts of charts, guides and datasets are warned of with the line that has them', () => {
  const [chart] = charts;
  const [guide] = guides;
  const [dataset] = datasets;
  if (!chart || !guide || !dataset) throw new Error('there is nothing to try');
  const [step] = guide.steps;
  const content = {
    ...none,
    charts: [{ ...chart, words: { ...chart.words, en: { ...chart.words.en, context: 'Short.' } } }],
    guides: [{ ...guide, steps: step ? [{ ...step, words: { vi: 'Ngắn.', en: 'Short.' } }] : [] }],
    datasets: [{ ...dataset, description: { vi: 'Ngắn.', en: dataset.title.en } }],
  };
  expect(lines(content).map((line) => line.replace(/(?: has| have) .*/, ''))).toEqual([
    `src/datasets/${dataset.id}.ts: the description of the dataset`,
    expect.stringMatching(
      new RegExp(`^src/datasets/${dataset.id}\\.ts:\\d+:\\d+: the description of the dataset`),
    ),
    `src/charts/${chart.id}.ts: the chart’s context`,
    `src/guides/${guide.chart.id}.ts: the words of the step`,
    `src/guides/${guide.chart.id}.ts: the words of the step`,
  ]);
});

test('every warning has its sentence in both languages', () => {
  const [chart] = charts;
  if (!chart) throw new Error('there is no chart');
  const short = { title: '', subtitle: '', alt: '', context: '' };
  const found = checkLengths(
    { ...none, charts: [{ ...chart, words: { vi: short, en: short } }] },
    data,
  );
  for (const locale of locales)
    for (const each of found) expect(formatIssue(each, locale)).toMatch(/ 0 /);
});
