import { describe, expect, test } from 'vitest';
import { writeCitation } from '../figures/citation.ts';
import type { Figure } from '../figures/figure.ts';
import { compareDraft } from './compareDraft.ts';
import { parseDraftNumber, readDraft } from './readDraft.ts';

const text = `Phần thứ nhất
I- ĐẶC ĐIỂM
Đảng bộ có 12 chi bộ theo Quyết định số 12-QĐ/ĐU, ngày 28/02/2025.
II- KẾT QUẢ
	1. Lãnh đạo
	1.1. Chính trị
a) Năm 2024 có 1.923 học viên, đạt 99,92%[footnoteRef:1]. [1:  Trong đó: 05 lớp;
- 1.907 học viên lớp 10. ]
2. Việc khác (2 nhóm)
Có 02 lần.
Phần thứ hai
I- DỰ BÁO
(1)- Mỗi năm 8.500 lao động.`;

const found = readDraft(text).figures.map(({ citation, value }) => [
  writeCitation(citation),
  value,
]);

describe('readDraft(text)', () => {
  test('gives every figure its section and footnote, and passes over names, dates and markers', () => {
    expect(found).toEqual([
      ['I:I', 12],
      ['I:II.1.1.a', 1923],
      ['I:II.1.1.a', 99.92],
      ['I:II.1.1.a:1', 5],
      ['I:II.1.1.a:1', 1907],
      ['I:II.2', 2],
      ['I:II.2', 2],
      ['II:I', 8500],
    ]);
  });
});

describe('readDraft(text).paragraphs', () => {
  const read = (...lines: readonly string[]) =>
    readDraft(lines.join('\n')).paragraphs.map(({ citation, opening }) => [
      writeCitation(citation),
      opening,
    ]);

  test('are what is no title and no heading, without list marks, each with its place', () => {
    const title = ['(DỰ THẢO LẦN 5)', 'TIẾP TỤC ĐỔI MỚI', '-----', 'Đại hội khai mạc.'];
    const lessons = ['IV- BÀI HỌC', '1. Một là, học.', '2. Hai là, làm.'];
    const tasks = ['3. Xây dựng Đảng', '3.1. Tổ chức: Nâng cao.', 'Tiếp tục.', '(1)- Một mục'];
    expect(
      read(...title, 'Phần thứ nhất', ...lessons, 'Phần thứ hai', 'IV- VIỆC', ...tasks),
    ).toEqual([
      ['I:I', 'Đại hội khai mạc.'],
      ['I:IV', 'Một là, học.'],
      ['I:IV', 'Hai là, làm.'],
      ['II:IV.3.1', 'Tổ chức: Nâng cao.'],
      ['II:IV.3.1', 'Tiếp tục.'],
      ['II:IV.3.1', 'Một mục'],
    ]);
  });

  test('count a footnote of several lines as one, behind the paragraph it hangs on', () => {
    const lines = [
      'I- MỘT',
      'a) Có chỉ tiêu[footnoteRef:2]. [2:  Đạt:',
      '- 5 tuổi;',
      '- 6 tuổi.] ',
    ];
    expect(read(...lines)).toEqual([
      ['I:I.a', 'Có chỉ tiêu.'],
      ['I:I.a:2', 'Đạt: - 5 tuổi; - 6 tuổi.'],
    ]);
  });
});

test.each([
  ['1.625.851', 1625851],
  ['99,92', 99.92],
  ['05', 5],
  ['0,3', 0.3],
  ['4125', 4125],
  ['100', 100],
])('parseDraftNumber(%j) is %d', (printed, value) => {
  expect(parseDraftNumber(printed)).toBe(value);
});

describe('compareDraft(draft, figures, explanations)', () => {
  const figure = (value: number, section: string): Figure => ({
    ref: `made-up/${value}/n`,
    value,
    unit: 'number',
    title: { vi: 'x', en: 'x' },
    citation: { part: 'I', section, footnote: null },
  });
  const draft = readDraft(text).figures.filter(({ citation }) =>
    citation.section.startsWith('II.1'),
  );

  test('finds a figure in its section or in the footnote that hangs on it', () => {
    const figures = [1923, 99.92, 5, 1907].map((value) => figure(value, 'II.1.1.a'));
    expect(compareDraft(draft, figures, [])).toEqual({ unknown: [], explained: [], lost: [] });
  });

  test('lists what no dataset carries from there, and what the draft no longer has', () => {
    const figures = [figure(1923, 'II.1.1.a'), figure(5, 'II.4'), figure(48, 'II.1.1.a')];
    const { unknown, lost } = compareDraft(draft, figures, []);
    expect(unknown.map(({ text: printed }) => printed)).toEqual(['99,92%', '05', '1.907']);
    expect(lost.map(({ value }) => value)).toEqual([5, 48]);
  });

  test('leaves out what is explained, at that place only', () => {
    const explanations = [{ at: 'I:II.1.1.a:1', figure: '05', reason: 'Said in words.' }];
    const { unknown, explained } = compareDraft(draft, [], explanations);
    expect(explained).toMatchObject([{ reason: 'Said in words.' }]);
    expect(unknown).toHaveLength(3);
  });

  test('lets a figure of the site stand that the draft has in words only', () => {
    const explanations = [{ at: 'made-up/48/n', reason: 'Counted from a list.' }];
    expect(compareDraft([], [figure(48, 'II.1')], explanations).lost).toEqual([]);
  });

  test('reads “10 nghìn” as ten thousand too', () => {
    const [printed] = readDraft('I- A\nCó trên 10 nghìn sáng kiến.').figures;
    expect(printed && compareDraft([printed], [figure(10000, 'I')], []).unknown).toEqual([]);
  });

  test('does not look for derived figures', () => {
    const derived = { ...figure(7, 'II.1.1.a'), note: { vi: 'x', en: 'x' } };
    expect(compareDraft(draft, [derived], []).lost).toEqual([]);
  });
});
