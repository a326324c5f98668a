import { expect, test } from 'vitest';
import { loadData } from '../datasets/read.ts';
import { storyText } from './storyText.ts';

const story = `---
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

test('storyText(body) gives a reader’s words, section by section', () => {
  expect(storyText(story, 'vi', loadData())).toEqual([
    {
      id: 'mergers',
      heading: 'Gộp trường',
      paragraphs: ['Từ 81 trường còn 41, theo nhà trẻ.', 'Một mục.', 'Hai.'],
      figures: ['school-mergers/2020-2024/before', 'school-mergers/2020-2024/after'],
    },
    { id: 'next', heading: 'Sau đó', paragraphs: ['Hết.'], figures: [] },
  ]);
});
