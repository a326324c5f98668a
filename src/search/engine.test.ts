import { describe, expect, test } from 'vitest';
import { createSearch, parseQuery, type Entry, type Kind } from './engine.ts';
import type { Locale } from '../locale/locales.ts';
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

async function search(query: string, all: readonly Told[] = told) {
  const entries = all.map(([kind, title, text = ''], i): Entry => {
    return { kind, title, href: `#${i}`, context: '', text };
  });
  const answer = await createSearch(entries, 'vi');
  return answer(query);
}

const titles = async (query: string, all = told): Promise<readonly string[]> =>
  (await search(query, all)).map(({ entry }) => entry.title);
const marked = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, found }) => (found ? `[${text}]` : text)).join('');

describe('createSearch(entries, locale)', () => {
  test.each([
    ['ty le huy dong', 'Tỷ lệ huy động'],
    ['TỈ LỆ huy dong', 'Tỷ lệ huy động'],
    ['gia đình văn hoá', 'Gia đình'],
    ['98.7', 'Gia đình'],
    ['1625851', 'Tất cả – Số thiết bị: 1.625.851 thiết bị'],
    ['thiết bị dạ', 'Thiết bị dạy học mới đáp ứng một nửa định mức'],
    ['dap uwng dinhh muc', 'Thiết bị dạy học mới đáp ứng một nửa định mức'],
    ['trus', 'Bán trú'],
  ])('finds for “%s”: %s', async (query, title) => {
    expect((await titles(query))[0]).toBe(title);
  });

  test('prefers the marks that were typed', async () => {
    expect((await titles('tự'))[0]).toBe('Tự vệ');
    expect((await titles('từ nay'))[0]).toBe('Gộp trường');
  });

  test('has what stands between quotation marks word for word', async () => {
    expect(await titles('“trường nội trú”')).toEqual(['Gộp trường']);
    expect(await titles('"truong noi tru"')).toEqual(['Gộp trường']);
    expect(await titles('"trú nội trường"')).toEqual([]);
  });

  test.each(['', ' ', '“', '?!', 'khongcogica', '()[]{}|\\^$.*+'])(
    'finds nothing for “%s”',
    async (query) => {
      expect(await titles(query)).toEqual([]);
    },
  );

  test('shows the sentence that answers best, with what was found in it', async () => {
    const [first] = await search('truong noi tru');
    expect(first && marked(first.sentence())).toBe('[Trường nội trú] thì không gộp.');
  });

  test('marks what was found in a title and leaves the rest as it is', async () => {
    const [first] = await search('huy dong');
    expect(first && marked(first.title())).toBe('Tỷ lệ [huy động]');
  });

  test('shows no sentence of what has no text', async () => {
    const [first] = await search('1.625.851');
    expect(first?.sentence()).toEqual([]);
  });

  test('forgets no query for the next', async () => {
    const entries: readonly Told[] = [
      ['term', 'Chi bộ'],
      ['term', 'Đảng bộ'],
    ];
    expect(await titles('chi', entries)).toEqual(['Chi bộ']);
    expect((await titles('chi bộ', entries))[0]).toBe('Chi bộ');
  });

  test('shows nothing of a letter that has just been typed', async () => {
    const [first] = await search('trường n');
    expect(first && marked(first.sentence())).toBe('[Trường] nội trú thì không gộp.');
  });
});

const asked = (text: string, locale: Locale): string =>
  parseQuery(text, locale)
    .words.map(({ fold }) => fold)
    .join(' ');

describe('parseQuery(text, locale)', () => {
  test('looks for what is asked about, not for the words of asking', () => {
    expect(asked('bao nhiêu trường bị sáp nhập', 'vi')).toBe('truong bi sap nhap');
    expect(asked('nha tre la gi?', 'vi')).toBe('nha tre');
    expect(asked('what is a nursery', 'en')).toBe('nurseri');
    expect(asked('the duc', 'vi')).toBe('the duc');
  });

  test('looks for them where there is nothing else, and word for word', () => {
    expect(asked('là gì', 'vi')).toBe('la gi');
    expect(asked('“the end of the term”', 'en')).toBe('the end of the term');
  });

  test('only a last word that touches the end is still being typed', () => {
    expect(parseQuery('kiểm đ', 'vi').isOpen).toBe(true);
    expect(parseQuery('kiểm định ', 'vi').isOpen).toBe(false);
  });
});
