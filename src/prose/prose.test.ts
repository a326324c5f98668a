import { describe, expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { datasets } from '../datasets/index.ts';
import { loadData } from '../datasets/read.ts';
import { formatIssue } from '../figures/fileIssue.ts';
import { parseStory, requireStory } from '../stories/parseStory.ts';
import type { StoryFile } from '../stories/storyFile.ts';
import { checkCharts } from './checkCharts.ts';
import { checkOrder } from './checkOrder.ts';
import { checkStories } from './checkStories.ts';
import { checkStory } from './checkStory.ts';
import { fingerprint } from '../stories/fingerprint.ts';
import { typedFigures } from './typedFigures.ts';

describe('typedFigures(prose)', () => {
  test.each([
    'Năm 2024, giai đoạn 2020–2024, năm học 2024-2025',
    'ngày 19/9/2019, tháng 12/2024, ngày 15 tháng 7 năm 2025',
    'on 19 September 2019 and in December 2024',
    'Thông báo số 143-TB/BCS, Quyết định số 2072/QĐ-UBND, Luật số 43/2019/QH14',
    'Nghị quyết 29-NQ/TW, Kết luận số 91-KL/TW, Notice No. 143-TB/BCS',
    'lớp 10, mức độ 3, Đề án 06, Chương trình 2018, grade 10, level 3, Project 06',
    'Covid-19, tiếng Nhật N4 và N5',
    'Phần thứ nhất, mục II.1.1.m, chú thích 16',
    'khóa XV, lần thứ XIV',
    'trẻ 3–5 tuổi, từ 3 đến 36 tháng tuổi, children aged 3–5, aged 3–36 months',
    'các năm 2020, 2022, 2023',
  ])('lets %j through', (prose) => {
    expect(typedFigures(prose)).toEqual([]);
  });

  test.each([
    ['có 48 lớp', '48'],
    ['đạt 99,92% kế hoạch', '99,92%'],
    ['1.625.851 thiết bị', '1.625.851'],
    ['tăng 6,33 điểm phần trăm', '6,33'],
    ['in 2024 there were 1,923 learners', '1,923'],
    ['mức độ 3,5', '3,5'],
    ['số 48 lớp', '48'],
    ['con số 48.', '48'],
    ['danh mục 84 thủ tục', '84'],
    ['kế hoạch 50 lớp', '50'],
    ['2024 người: 2024,5', '2024,5'],
    ['đạt 2000%', '2000%'],
  ])('finds the figure typed in %j', (prose, figure) => {
    expect(typedFigures(prose).map(({ text }) => text)).toContain(figure);
  });
});

const story = (body: string, front = 'headline: Một tiêu đề'): StoryFile => ({
  name: 'test',
  locale: 'vi',
  file: 'src/stories/vi/test.mdx',
  text: `---\nslug: test\n${front}\n---\n\n${body}\n`,
});

const lines = (file: StoryFile): string[] => {
  const { story, issues } = parseStory(file);
  const found = issues ?? checkStory(story, loadData(), charts);
  return found.map((issue) => formatIssue(issue, 'en'));
};

describe('checkStory(story, data, charts)', () => {
  test('accepts prose whose figures are fetched', () => {
    expect(lines(story('Có <Value of="institutions/all/count" /> năm 2025.'))).toEqual([]);
  });

  test('reports a figure typed in prose with line and column', () => {
    expect(lines(story('Dòng một.\n\nTỉnh có 477 cơ sở.'))).toEqual([
      expect.stringMatching(/^src\/stories\/vi\/test\.mdx:8:9: the figure “477” is typed/),
    ]);
  });

  test('reports a figure typed in a headline', () => {
    expect(lines(story('Chữ.', "headline: '477 cơ sở'")).join()).toMatch(/test\.mdx:3:12: .*477/);
  });

  test('reports figures in headings, tables and expressions', () => {
    const body = '## Có 12 lớp [#classes]\n\n| a | b |\n|---|---|\n| c | 13 |\n\nVà {14}.';
    expect(lines(story(body))).toHaveLength(3);
  });

  test.each([
    ['an expression on a line of its own', '{48}', '6:2'],
    ['a block of code', '```\n48\n```', '7:1'],
    ['the words for a picture', '![48 trường](truong.png)', '6:3'],
    ['a further line of an item', '- Một\n  có 48 lớp', '7:6'],
    ['a further line of a quotation', '> Một\n> có 48 lớp', '7:6'],
    ['a line with a sign written out', 'Một &amp; hai \\* 148 và 48', '6:18'],
  ])('reports a figure in %s, at its place', (_, body, place) => {
    expect(lines(story(body))[0]).toMatch(`src/stories/vi/test.mdx:${place}: the figure “`);
  });

  test('passes over a comment', () => {
    expect(lines(story('{/* 48 lớp? */}\n\nCâu {/* 48 */} này.'))).toEqual([]);
  });

  test('reports figures and references in a field of several lines, saved on Windows too', () => {
    const front = 'headline: >-\n  Hai\n  trong 48 {rooms/classroms/rooms}';
    const file = story('Chữ.', front);
    for (const text of [file.text, file.text.replaceAll('\n', '\r\n')]) {
      const found = lines({ ...file, text }).join('\n');
      expect(found).toMatch(/test\.mdx:5:9: .*48/);
      expect(found).toMatch(/test\.mdx:5:12: .*rooms\/classrooms\/rooms/);
    }
  });

  test('reports what is wrong with a key figure: typed, unknown, in no form', () => {
    const item =
      "keys:\n  - figure: '{institutions/al/count}'\n    label: trong 48 {rooms/a/b|loud}";
    expect(lines(story('Chữ.', item))).toEqual([
      expect.stringMatching(/test\.mdx:4:14: .*institutions\/all\/count/),
      expect.stringMatching(/test\.mdx:5:18: .*48/),
      expect.stringMatching(/test\.mdx:5:21: .*loud.*bare/),
      expect.stringMatching(/test\.mdx:5:21: .*rooms\/a\/b/),
    ]);
  });

  test('reports a form that does not exist in a headline', () => {
    const found = lines(story('Chữ.', 'headline: Có {institutions/all/count|loud}'));
    expect(found.join()).toMatch(/test\.mdx:3:14: .*loud.*bare/);
  });

  test('reports a heading without an id, and an id that stands twice', () => {
    const found = lines(story('## Một [#one]\n\n## Hai\n\n### Ba [#one]\n\n## *Bốn [#four]*'));
    expect(found.map((line) => line.slice(0, line.indexOf(': ')))).toEqual([
      'src/stories/vi/test.mdx:8:1',
      'src/stories/vi/test.mdx:10:1',
      'src/stories/vi/test.mdx:12:1',
    ]);
  });

  test('reports a value and a headline that refer to nothing, with the nearest figure', () => {
    const body = 'Có <Value of="institutions/al/count" />.';
    const found = lines(story(body, "headline: '{institutions/primry/count}'"));
    expect(found.join('\n')).toMatch(/:3:12: .*institutions\/primary\/count/);
    expect(found.join('\n')).toMatch(/:6:4: .*institutions\/all\/count/);
  });

  test('reports a chart and a form that do not exist', () => {
    const found = lines(
      story('<Chart id="school-merger" />\n\n<Value of="institutions/all/count" form="big" />'),
    );
    expect(found.join('\n')).toMatch(/:6:1: .*school-mergers/);
    expect(found.join('\n')).toMatch(/:8:1: .*bare/);
  });

  test('reports words that point at a row which their chart does not draw, or not in this story', () => {
    const point = (rows: string, chart = '<Chart id="teachers-below" />') =>
      lines(story(`<Point chart="teachers-below" rows="${rows}">Chữ</Point>\n\n${chart}`));
    expect(point('preschool primary')).toEqual([]);
    // A row of the table alone.
    expect(point('preschool all').join()).toMatch(/:6:1: .*draws no row “all”/);
    expect(point('preschool', '').join()).toMatch(/:6:1: .*draws no row “preschool”/);
  });

  test('reports a note that does not exist, with the nearest', () => {
    expect(lines(story('Ba trung tâm kỹ năng<Note id="life-skills-centers" />.')).join()).toMatch(
      /:6:21: .*life-skills-centres/,
    );
    expect(lines(story('Ba trung tâm kỹ năng<Note id="life-skills-centres" />.'))).toEqual([]);
  });

  test('reports MDX that cannot be read, with its place', () => {
    expect(lines(story('Dòng.\n\n<Value of="a"')).join()).toMatch(/test\.mdx:\d+:\d+: the MDX/);
  });
});

describe('checkOrder(datasets, stories)', () => {
  test('names the second of two that stand at the same place', () => {
    const [first, second] = datasets;
    if (first === undefined || second === undefined) throw new Error('there are two datasets');
    const told = ['a', 'b'].map((name) =>
      requireStory({ ...story('Chữ.', 'order: 70'), file: `src/stories/vi/${name}.mdx` }),
    );
    const moved = { ...second, order: first.order };
    expect(checkOrder([first, moved], told).map((issue) => formatIssue(issue, 'en'))).toEqual([
      `src/datasets/${second.id}.ts: order ${first.order} is that of src/datasets/${first.id}.ts. Choose a number that is free.`,
      'src/stories/vi/b.mdx: order 70 is that of src/stories/vi/a.mdx. Choose a number that is free.',
    ]);
    expect(checkOrder([first, second], [])).toEqual([]);
  });
});

describe('checkStories(stories, data, charts)', () => {
  const check = (stories: StoryFile[]) => checkStories(stories, loadData(), charts);
  const vi = story('## Một [#one]\n\nChữ.');
  const en = (translates: string, body = '## One [#one]\n\nText.'): StoryFile => ({
    ...story(body, `translates: ${translates}`),
    locale: 'en',
    file: 'src/stories/en/test.mdx',
  });

  test('lists an English story whose Vietnamese has changed, without stopping for it', () => {
    expect(check([vi, en('000000000000')])).toMatchObject({
      issues: [],
      stale: [{ file: 'src/stories/en/test.mdx', hash: fingerprint(vi.text), marked: true }],
    });
    const unmarked = { ...en(''), text: en('').text.replace(/translates:.*\n/, '') };
    expect(check([vi, unmarked]).stale).toMatchObject([{ marked: false }]);
    expect(check([vi, en(fingerprint(vi.text))]).stale).toEqual([]);
  });

  test('reports a story that exists in one language only', () => {
    expect(
      check([vi])
        .issues.map((issue) => formatIssue(issue, 'en'))
        .join(),
    ).toMatch('src/stories/en/test.mdx');
  });

  test('reports headings whose anchors differ between the languages', () => {
    const { issues } = check([vi, en(fingerprint(vi.text), '## One [#two]')]);
    expect(issues.map(({ key }) => key)).toEqual(['issue.story-headings']);
  });
});

describe('a guided chart', () => {
  test('needs a guide', () => {
    expect(lines(story('<Chart id="school-mergers" guided />'))).toEqual([]);
    expect(lines(story('<Chart id="permanent-rooms" guided />')).join()).toMatch(
      /:6:1: .*permanent-rooms/,
    );
  });
});

describe('checkCharts(charts, data)', () => {
  test('reports every figure and form that the words of a chart have wrong, at once', () => {
    const [chart] = charts;
    if (chart === undefined) throw new Error('there is no chart');
    const title =
      '48 phòng, {rooms/classroms/rooms}, {rooms/all/romms} và {rooms/classrooms/rooms|loud}';
    const broken = { ...chart, words: { ...chart.words, vi: { ...chart.words.vi, title } } };
    const found = checkCharts([broken], loadData()).map((issue) => formatIssue(issue, 'en'));
    expect(found).toHaveLength(4);
    expect(found.join('\n')).toMatch(/48[^]*classroms[^]*romms[^]*loud/);
  });
});
