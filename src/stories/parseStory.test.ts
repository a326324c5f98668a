import { describe, expect, test } from 'vitest';
import { parseStories, parseStory, requireStory } from './parseStory.ts';
import { fieldOf, isFedBy, referencesOf, type Span } from './story.ts';
import type { StoryFile } from './storyFile.ts';

const file = (text: string): StoryFile => ({
  name: 'test',
  locale: 'vi',
  file: 'src/stories/vi/test.mdx',
  text,
});
const parse = (text: string) => requireStory(file(text));

const text = `---
slug: gop-truong
headline: 'Gộp {school-mergers/2020-2024/before} trường'
standfirst: >-
  Còn
  {school-mergers/2020-2024/after|bare} trường.
sections: ['I:II.1.1.a', 'I:II.1.1.b']
---

Mở đầu.

## Gộp trường [#mergers]

Từ <Value of="school-mergers/2020-2024/before" /> còn <Value
  form="bare" of='school-mergers/2020-2024/after' />, theo <Term id="nursery">nhà *trẻ*</Term><Note id="twice" />.

<Chart guided id="school-mergers" />
<Chart
  id="permanent-rooms"
/>

### Chi tiết [#details]

- Một **mục** [ở đây](https://example.org/).

| a | b |
| --- | --- |
| c | d |

{/* <Chart id="left-out" /> <Value of="rooms/all/count" /> */}
`;

/** What stands at a span, and its place as a check prints it. */
const shown = (source: string, { start, end, line, column }: Span): string =>
  `${line}:${column} ${source.slice(start, end)}`;

describe('parseStory(file)', () => {
  const story = parse(text);

  test('reads the front matter, over several lines too', () => {
    expect(fieldOf(story, 'slug')).toBe('gop-truong');
    expect(fieldOf(story, 'headline')).toBe('Gộp {school-mergers/2020-2024/before} trường');
    expect(fieldOf(story, 'standfirst')).toBe('Còn {school-mergers/2020-2024/after|bare} trường.');
    expect(fieldOf(story, 'translates')).toBeUndefined();
    expect(story.fields.map(({ name, at }) => `${name} ${at.line}:${at.column}`)).toEqual([
      'slug 2:7',
      'headline 3:11',
      'standfirst 4:13',
      'sections 7:11',
    ]);
  });

  test('reads the parts of a list’s items as fields, with their places', () => {
    const keys = [
      '---',
      'keys:',
      "  - figure: '{a/b/c}/{a/b/d|bare}'",
      '    label: trường, kế hoạch {a/e}',
      '    short: true',
      '  - figure: trên {a/f}',
      "    label: 'đủ: cả'",
      'slug: x',
      '---',
      '',
    ];
    for (const written of [keys.join('\n'), keys.join('\r\n')]) {
      const { fields, text: source } = parse(written);
      expect(fields.map(({ name, text: value }) => [name, value])).toEqual([
        ['keys.figure', '{a/b/c}/{a/b/d|bare}'],
        ['keys.label', 'trường, kế hoạch {a/e}'],
        ['keys.short', 'true'],
        ['keys.figure', 'trên {a/f}'],
        ['keys.label', 'đủ: cả'],
        ['slug', 'x'],
      ]);
      expect(
        fields.flatMap(({ references }) => references.map(({ at }) => shown(source, at))),
      ).toEqual(['3:14 {a/b/c}', '3:22 {a/b/d|bare}', '4:29 {a/e}', '6:18 {a/f}']);
    }
  });

  test('takes quotes off a field', () => {
    const fields = `---\na: 'nơi ''ấy'''\nb: "nơi \\"ấy\\""\nc: trần\n---\n`;
    expect(parse(fields).fields.map((field) => field.text)).toEqual([
      "nơi 'ấy'",
      'nơi "ấy"',
      'trần',
    ]);
  });

  test('reads headings with id and level', () => {
    expect(story.headings.map(({ id, level, text }) => [id, level, text])).toEqual([
      ['mergers', 2, 'Gộp trường'],
      ['details', 3, 'Chi tiết'],
    ]);
  });

  test('reads paragraphs, items and cells as a reader does, with references for figures', () => {
    expect(story.paragraphs.map((paragraph) => paragraph.text)).toEqual([
      'Mở đầu.',
      'Từ {school-mergers/2020-2024/before|unit} còn {school-mergers/2020-2024/after|bare}, theo nhà trẻ.',
      'Một mục ở đây.',
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  test('reads components however their attributes are written, and none in a comment', () => {
    expect(story.charts.map(({ id, guided }) => [id, guided])).toEqual([
      ['school-mergers', true],
      ['permanent-rooms', false],
    ]);
    expect(story.values.map(({ ref, form }) => [ref, form])).toEqual([
      ['school-mergers/2020-2024/before', 'unit'],
      ['school-mergers/2020-2024/after', 'bare'],
    ]);
    expect(story.terms.map((term) => [term.id, term.text])).toEqual([['nursery', 'nhà trẻ']]);
    expect(story.notes.map(({ id }) => id)).toEqual(['twice']);
    expect(story.links.map((link) => [link.url, link.text])).toEqual([
      ['https://example.org/', 'ở đây'],
    ]);
  });

  test.each([
    ['as it is', text],
    ['saved on Windows', text.replaceAll('\n', '\r\n')],
    ['with a mark in front', `\uFEFF${text}`],
  ])('says where everything stands, in a file %s', (_, written) => {
    const { fields, headings, values, charts, notes, text: source } = parse(written);
    const at = (place: Span | undefined) => place && shown(source, place);
    expect(at(fields[1]?.at)).toBe("3:11 'Gộp {school-mergers/2020-2024/before} trường'");
    expect(at(fields[2]?.references[0]?.at)).toBe('6:3 {school-mergers/2020-2024/after|bare}');
    expect(at(headings[0]?.at)).toBe('12:1 ## Gộp trường [#mergers]');
    expect(at(values[0]?.at)).toBe('14:4 <Value of="school-mergers/2020-2024/before" />');
    expect(at(charts[0]?.at)).toBe('17:1 <Chart guided id="school-mergers" />');
    expect(at(notes[0]?.at)).toBe('15:95 <Note id="twice" />');
  });

  test('gives the place of MDX that cannot be read, and nothing else', () => {
    expect(parseStory(file('---\na: b\n---\n\nMột <Term id="x">hai.\n'))).toEqual({
      issues: [expect.objectContaining({ line: 5, column: 5, key: 'issue.story-syntax' })],
    });
    expect(() => parse('{')).toThrow('src/stories/vi/test.mdx:1:1: ');
  });

  test('parseStories(files) keeps the readable and says what is wrong with the others', () => {
    const { stories, issues } = parseStories([file('Chữ.'), file('<b>'), file('<i>')]);
    expect(stories).toHaveLength(1);
    expect(issues).toHaveLength(2);
  });

  test('a story is fed by the datasets of its figures and of its charts, and by no other', () => {
    expect(referencesOf(story)).toHaveLength(4);
    expect(isFedBy(story, 'school-mergers', [])).toBe(true);
    // The name of one dataset may end another's.
    expect(isFedBy(story, 'mergers', [])).toBe(false);
    expect(isFedBy(story, 'rooms', ['left-out'])).toBe(false);
    expect(isFedBy(story, 'rooms', ['permanent-rooms'])).toBe(true);
  });
});
