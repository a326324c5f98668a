import { expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { loadData } from '../datasets/read.ts';
import { formatIssue } from '../figures/fileIssue.ts';
import { requireStory } from '../stories/parseStory.ts';
import { checkLetters, drawnTexts, storyTexts } from './checkLetters.ts';

const lines = (...drawn: Parameters<typeof checkLetters>[0]): string[] =>
  checkLetters(drawn).map((issue) => formatIssue(issue, 'en'));

const story = (headline: string, leadingLabel: string, body = '') =>
  requireStory({
    name: 'test',
    locale: 'vi',
    file: 'src/stories/vi/test.mdx',
    text: `---\nslug: test\nheadline: '${headline}'\nleadingLabel: ${leadingLabel}\n---\n\n${body}\n`,
  });

test('Vietnamese, punctuation and the signs of charts can be shown', () => {
  expect(lines(storyTexts(story('Đỗ Ngữ “ắ ỵ Ờ” – 93,02 % → ✓', 'ước ≥ 5')))).toEqual([]);
});

test('every line with a letter that pictures lack is named, all at once', () => {
  const found = lines(storyTexts(story('Ra mắt 🎓', 'lớp học 中')));
  expect(found).toEqual([
    expect.stringMatching(/^src\/stories\/vi\/test\.mdx:3:19: .*“🎓” \(U\+1F393\)/),
    expect.stringMatching(/^src\/stories\/vi\/test\.mdx:4:23: .*“中” \(U\+4E2D\)/),
  ]);
});

test('what no picture shows may be written with any letter', () => {
  expect(lines(storyTexts(story('Tiêu đề', 'lớp', 'Ngôi trường 中文.')))).toEqual([]);
});

test('a letter in the words or the rows of a chart is named with the file that has it', () => {
  const [chart] = charts;
  if (chart === undefined) throw new Error('there is no chart');
  const data = loadData();
  expect(lines(drawnTexts(chart, data))).toEqual([]);
  const { texts, sources } = drawnTexts(chart, data);
  const csv = { file: 'data/x.csv', text: 'id,label\na,Mường Ảng\nb,Tủa Chùa ☃\n' };
  expect(lines({ texts: [...texts, 'Tủa Chùa ☃'], sources: [...sources, csv] })).toEqual([
    expect.stringMatching(/^data\/x\.csv:3:12: /),
  ]);
  const words = { ...chart.words, vi: { ...chart.words.vi, subtitle: 'Số \u2603' } };
  expect(lines(drawnTexts({ ...chart, words }, data))).toEqual([
    expect.stringMatching(new RegExp(`^src/charts/\\w+/${chart.id}\\.ts: `)),
  ]);
});
