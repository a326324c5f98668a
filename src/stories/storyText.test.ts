import { expect, test } from 'vitest';
import { loadData } from '../datasets/read.ts';
import { requireStory } from './parseStory.ts';
import { storyText } from './storyText.ts';

const text = `---
slug: x
---

## Gộp trường [#mergers]

Từ <Value of="school-mergers/2020-2024/before" /> còn <Value of="school-mergers/2020-2024/after" form="bare" />, theo <Term id="nursery">nhà
trẻ</Term>.

<Chart id="school-mergers" />

- Một **mục**.
- Hai.

## Sau đó [#next]

Hết.
`;

const read = (text: string) =>
  storyText(requireStory({ name: 'x', locale: 'vi', file: 'x.mdx', text }), loadData());

test('storyText(story, data) gives a reader’s words, section by section', () => {
  expect(read(text)).toEqual([
    {
      id: 'mergers',
      heading: 'Gộp trường',
      paragraphs: ['Từ 81 trường còn 41, theo nhà trẻ.', 'Một mục.', 'Hai.'],
      figures: ['school-mergers/2020-2024/before', 'school-mergers/2020-2024/after'],
      charts: ['school-mergers'],
    },
    { id: 'next', heading: 'Sau đó', paragraphs: ['Hết.'], figures: [], charts: [] },
  ]);
});

test('storyText(story, data) fills headings too, and reads smaller ones as paragraphs', () => {
  const [section] = read(
    '## Còn <Value of="school-mergers/2020-2024/after" form="bare" /> trường [#left]\n\n### Nhỏ [#small]\n\nHết.',
  );
  expect(section).toMatchObject({
    id: 'left',
    heading: 'Còn 41 trường',
    paragraphs: ['Nhỏ', 'Hết.'],
  });
});

test('storyText(story, data) has the quotation marks that the page has', () => {
  expect(read('Gọi là "tự chủ"...')[0]?.paragraphs).toEqual(['Gọi là “tự chủ”…']);
});
