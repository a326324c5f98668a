import { describe, expect, test } from 'vitest';
import { decodeTexts, decodeWords, encodeTexts } from './wordCodes.ts';
import { createSearch, type Entry, type Kind } from './engine.ts';
import type { Piece } from './pieces.ts';

type Told = readonly [kind: Kind, title: string, text?: string];

const told: readonly Told[] = [
  ['story', 'Năm trong sáu tỷ lệ đi học vượt chỉ tiêu', 'Nhà trẻ còn thiếu.'],
  ['section', 'Gộp trường', 'Bớt 40 đầu mối. Trường nội trú thì không gộp. Từ nay còn 41 trường.'],
  ['section', 'Gia đình', 'Có 98,7% gia đình đạt danh hiệu gia đình văn hóa năm 2021.'],
  ['chart', 'Thiết bị dạy học mới đáp ứng một nửa định mức'],
  ['figure', 'Tất cả – Số thiết bị: 1.625.851 thiết bị'],
  ['term', 'Tỷ lệ huy động', 'Trong số trẻ ở một độ tuổi, phần đang đi học.'],
  ['term', 'Tự vệ', 'Lực lượng tại chỗ.'],
  ['term', 'Bán trú', 'Học sinh ăn ở tại trường trong tuần.'],
];

function search(query: string, all: readonly Told[] = told) {
  const { words, codes } = encodeTexts(all.map(([, , text = '']) => text));
  const bodies = decodeTexts(codes);
  const entries = all.map(([kind, title], i): Entry => {
    return { kind, title, href: `#${i}`, context: '', body: bodies[i] ?? [] };
  });
  return createSearch(decodeWords(words), entries)(query);
}

const titles = (query: string): readonly string[] => search(query).map(({ entry }) => entry.title);
const marked = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

describe('createSearch(list, entries)', () => {
  test.each([
    ['ty le huy dong', 'Tỷ lệ huy động'],
    ['TỈ LỆ huy dong', 'Tỷ lệ huy động'],
    ['gia đình văn hoá', 'Gia đình'],
    ['98.7', 'Gia đình'],
    ['1625851', 'Tất cả – Số thiết bị: 1.625.851 thiết bị'],
    ['thiết bị dạ', 'Thiết bị dạy học mới đáp ứng một nửa định mức'],
    ['dap uwng dinhh muc', 'Thiết bị dạy học mới đáp ứng một nửa định mức'],
    ['trus', 'Bán trú'],
  ])('finds for “%s”: %s', (query, title) => {
    expect(titles(query)[0]).toBe(title);
  });

  test('prefers the marks that were typed', () => {
    expect(titles('tự')[0]).toBe('Tự vệ');
    expect(titles('từ nay')[0]).toBe('Gộp trường');
  });

  test('has what stands between quotation marks word for word', () => {
    expect(titles('“trường nội trú”')).toEqual(['Gộp trường']);
    expect(titles('"truong noi tru"')).toEqual(['Gộp trường']);
    expect(titles('"trú nội trường"')).toEqual([]);
  });

  test.each(['', ' ', '“', '?!', 'khongcogica', '()[]{}|\\^$.*+'])(
    'finds nothing for “%s”',
    (query) => {
      expect(titles(query)).toEqual([]);
    },
  );

  test('shows the sentence that answers best, with what was found in it', () => {
    const [first] = search('truong noi tru');
    expect(first && marked(first.sentence())).toBe('[Trường nội trú] thì không gộp.');
  });

  test('marks what was found in a title and leaves the rest as it is', () => {
    const [first] = search('huy dong');
    expect(first && marked(first.title())).toBe('Tỷ lệ [huy động]');
  });

  test('shows no sentence of what has no text', () => {
    const [first] = search('1.625.851');
    expect(first?.sentence()).toEqual([]);
  });

  test('forgets no query for the next', () => {
    const entries: readonly Told[] = [
      ['term', 'Chi bộ'],
      ['term', 'Đảng bộ'],
    ];
    expect(search('chi', entries).map(({ entry }) => entry.title)).toEqual(['Chi bộ']);
    expect(search('chi bộ', entries)[0]?.entry.title).toBe('Chi bộ');
  });
});
