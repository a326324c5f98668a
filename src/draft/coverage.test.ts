import { describe, expect, test } from 'vitest';
import { datasets } from '../datasets/index.ts';
import { loadData } from '../datasets/read.ts';
import { formatIssue } from '../figures/fileIssue.ts';
import type { Locale } from '../locale/locales.ts';
import { requireStory } from '../stories/parseStory.ts';
import {
  checkCoverage,
  checkPlaces,
  compareCoverage,
  parseCoverage,
  writeCoverage,
} from './coverage.ts';
import { readDraft } from './readDraft.ts';

const header = 'place,opening,mark,told';

const story = (locale: Locale, headings: readonly string[]) =>
  requireStory({
    name: 'rooms',
    locale,
    file: `src/stories/${locale}/rooms.mdx`,
    text: headings.map((id) => `## Phòng [#${id}]\n\nChữ.\n`).join('\n'),
  });

const wrong = (...lines: readonly string[]): readonly string[] => {
  const { lines: list, issues } = parseCoverage([header, ...lines].join('\n'));
  const stories = [story('vi', ['built', 'lost']), story('en', ['built'])];
  return [...issues, ...checkCoverage(list, stories)].map((issue) => formatIssue(issue, 'en'));
};

describe('parseCoverage(csv) and checkCoverage(lines, stories)', () => {
  test('accept parts of stories that stand in both languages', () => {
    expect(wrong('I:II.1.1.a:1,"Trong đó, có",a1,rooms#built rooms#built')).toEqual([]);
  });

  test.each([
    ['a story', 'I:II,Một,a1,roms#built', /:2:4 told: .*“roms#built” in src\/stories\/vi, src/],
    ['a heading', 'I:II,Một,a1,rooms#build', /:2:4 told: .*The nearest is “rooms#built”/],
    ['a heading in one language', 'I:II,Một,a1,rooms#lost', /“rooms#lost” in src\/stories\/en\./],
    ['no heading', 'I:II,Một,a1,rooms', /:2:4 told: .*“rooms” in/],
    ['a malformed place', 'II.1,Một,a1,rooms#built', /:2:1 place: “II\.1” is no place/],
    ['nothing that tells it', 'I:II,Một,a1,', /:2:4 told: /],
  ])('report %s, with line, column and remedy', (_, line, said) => {
    expect(wrong(line)).toEqual([expect.stringMatching(said)]);
    expect(wrong(line)[0]).toMatch(/^src\/draft\/coverage\.csv:2:/);
  });

  test('report a paragraph that stands there twice, but not the same words elsewhere', () => {
    const twice = wrong('I:II,Một,a1,rooms#built', 'I:II,Một,b2,rooms#built');
    expect(twice).toEqual([expect.stringMatching(/:3:1 place, opening: .*line 2/)]);
    expect(wrong('I:II,Một,a1,rooms#built', 'I:III,Một,b2,rooms#built')).toEqual([]);
  });
});

const paragraphs = (...texts: readonly string[]) =>
  readDraft(`I- MỘT\n${texts.join('\n')}`).paragraphs;

const lines = (...texts: readonly string[]) =>
  parseCoverage(
    [header, ...paragraphs(...texts).map((each) => `${writeCoverage(each)}rooms#built`)].join('\n'),
  ).lines;

describe('checkPlaces(lines, datasets, data)', () => {
  const places = (...lines: readonly string[]): readonly string[] => {
    const some = datasets.filter(({ id }) => id === 'assessment');
    const { lines: list } = parseCoverage([header, ...lines].join('\n'));
    return checkPlaces(list, some, loadData()).map((issue) => formatIssue(issue, 'en'));
  };

  test('accepts a place that the report has, and one that has such places in it', () => {
    expect(places('I:III.2.1,Một,a1,rooms#built', 'I:III.1.1.a,Hai,a1,rooms#built')).toEqual([]);
  });

  test('names file and line of any other, and the nearest', () => {
    expect(places('II:II.1,Khác,a1,rooms#built')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^src\/datasets\/assessment\.ts: the report has no .* “II:II\.1”/),
        expect.stringMatching(/^data\/assessment\.csv:7 source: the report has no place/),
      ]),
    );
  });
});

describe('compareCoverage(paragraphs, lines)', () => {
  const [first, second] = ['Một hai ba “bốn”, năm sáu bảy tám chín mười mười một.', 'Đoạn sau.'];

  test('finds every paragraph of the draft that the lines were written for', () => {
    expect(compareCoverage(paragraphs(first, second), lines(first, second))).toEqual({
      untold: [],
      reworded: [],
      gone: [],
    });
  });

  test('lists what is new and what is gone', () => {
    const { untold, reworded, gone } = compareCoverage(paragraphs(first), lines(second));
    expect(untold).toMatchObject([{ opening: 'Một hai ba “bốn”, năm sáu bảy tám chín mười' }]);
    expect(gone).toMatchObject([{ opening: 'Đoạn sau.', line: 2, told: ['rooms#built'] }]);
    expect(reworded).toEqual([]);
  });

  test('lists what begins as before and goes on otherwise, but passes over other spaces', () => {
    const changed = first.replace('mười một', 'mười hai');
    expect(compareCoverage(paragraphs(changed), lines(first))).toMatchObject({
      untold: [],
      reworded: [{ line: { line: 2 } }],
      gone: [],
    });
    const spaced = `  ${first.replaceAll(' ', '  ')} `;
    expect(compareCoverage(paragraphs(spaced), lines(first)).reworded).toEqual([]);
  });
});
