import { expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { datasets } from '../datasets/index.ts';
import { loadData } from '../datasets/read.ts';
import { formatIssue } from '../figures/fileIssue.ts';
import { guides } from '../guides/index.ts';
import { locales } from '../locale/locales.ts';
import { requireStory } from '../stories/parseStory.ts';
import { checkLengths } from './checkLengths.ts';

type Content = Parameters<typeof checkLengths>[0];

const none: Content = { stories: [], charts: [], guides: [], datasets: [] };
const [chart] = charts;
const [guide] = guides;
const [dataset] = datasets;
if (!chart || !guide || !dataset) throw new Error('there is nothing to try');

const warnings = (content: Partial<Content>) => checkLengths({ ...none, ...content }, loadData());

test('a story is warned of what is short or long, with line and column', () => {
  const text = [
    '---',
    "headline: 'Ngắn'",
    `standfirst: ${'Câu dài. '.repeat(50)}`,
    "description: '{school-mergers/2020-2024/before}'",
    'keys:',
    '  - figure: {school-mergers/2020-2024/after}',
    `    label: ${'dài '.repeat(16)}`,
    '---',
    '',
    '## Mục [#one]',
    '',
    'Vài chữ.',
  ].join('\n');
  const file = 'src/stories/vi/a.mdx';
  const stories = [requireStory({ name: 'a', locale: 'vi', file, text })];
  const found = warnings({ stories }).map((each) => formatIssue(each, 'en'));
  expect(found).toEqual([
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:2:11: the headline has 4 characters/),
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:3:13: the standfirst has 449 characters/),
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:4:14: the description has \d characters/),
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:7:12: the words under the key figure have 63/),
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:10:1: the story has 2 words/),
    expect.stringMatching(/^src\/stories\/vi\/a\.mdx:10:1: parts of the story: 1/),
  ]);
});

test('a text in code is warned of with its file, and with the line where the file has it', () => {
  const words = { vi: 'Ngắn.', en: dataset.title.en.slice(0, 20) };
  const found = warnings({ datasets: [{ ...dataset, description: words }] });
  const file = `src/datasets/${dataset.id}.ts`;
  expect(found.map(({ key }) => key)).toEqual(Array(2).fill('warning.length.dataset'));
  expect(found[0]).not.toHaveProperty('line');
  expect(found[1]).toMatchObject({ file, line: expect.any(Number), column: expect.any(Number) });
});

test('charts and guides are warned of, each part in both languages', () => {
  const empty = { title: '', subtitle: '', alt: '', context: '' };
  const long = { title: 'a'.repeat(91), subtitle: '', alt: 'a'.repeat(701), context: '' };
  const steps = guide.steps.slice(0, 1).map((step) => ({ ...step, words: { vi: '', en: '' } }));
  const found = warnings({
    charts: [{ ...chart, words: { vi: empty, en: long } }],
    guides: [{ ...guide, steps }],
  });
  const parts = ['title', 'alt', 'context', 'title', 'alt', 'context', 'step', 'step'];
  expect(found.map(({ key }) => key)).toEqual(parts.map((part) => `warning.length.${part}`));
  for (const locale of locales)
    for (const each of found) expect(formatIssue(each, locale)).toMatch(/ (0|91|701) /);
});

test('what reads well is left alone', () => {
  const good = {
    title: 'a'.repeat(60),
    subtitle: '',
    alt: 'a'.repeat(200),
    context: 'a'.repeat(300),
  };
  expect(warnings({ charts: [{ ...chart, words: { vi: good, en: good } }] })).toEqual([]);
});
