import { expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { chartFile } from '../stories/chartFile.ts';
import { requireStory } from '../stories/parseStory.ts';
import { checkTypography } from './checkTypography.ts';

const found = (headline: string, body: string) => {
  const text = `---\nheadline: ${headline}\n---\n\n${body}\n`;
  const story = requireStory({ name: 'a', locale: 'vi', file: 'a.mdx', text });
  return checkTypography([story], []).map(({ line, column, values }) => [line, column, values]);
};

test('good typography is left alone', () => {
  const body =
    '“Học sinh nói không với” – 2020–2024, quan hệ GDNN–GDTX; “tốt”: <Value of="a/b/c" />.';
  expect(found("'{school-mergers/2020-2024/before} gộp lại'", body)).toEqual([]);
});

test('what the typewriter left is named with its place', () => {
  expect(found('Tủ "sách"', 'Năm 2020-2024 , rồi - hết.\u200b')).toEqual([
    [2, 14, { text: '"', code: 'U+0022' }],
    [2, 19, { text: '"', code: 'U+0022' }],
    [5, 8, expect.objectContaining({ text: '0-2024' })],
    [5, 14, expect.objectContaining({ text: ',' })],
    [5, 21, expect.objectContaining({ text: '-' })],
    [5, 27, { text: '\u200b', code: 'U+200B' }],
  ]);
});

test('slips in the words of a chart are named with its file and line', () => {
  const [chart] = charts;
  if (!chart) throw new Error('there is no chart');
  const words = { ...chart.words.vi, title: 'Tủ "sách' };
  const file = chartFile(chart.id);
  const slips = checkTypography([], [{ ...chart, words: { ...chart.words, vi: words } }]);
  expect(slips).toMatchObject([{ file, key: 'warning.typography' }]);
});
