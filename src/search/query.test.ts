import { expect, test } from 'vitest';
import { isSlip, likenesses, parseQuery, readWord } from './query.ts';

const like = (typed: string, word: string): number => {
  const [term] = parseQuery(typed).terms;
  return (term && likenesses(term, [readWord(word)]).get(0)) ?? 0;
};

test('a query has its words, and phrases once more', () => {
  const { terms, phrases } = parseQuery('nhà trẻ “đạt chuẩn” 99,9');
  expect(terms.map(({ fold }) => fold)).toEqual(['nha', 'tre', 'dat', 'chuan', '999']);
  expect(phrases.map((phrase) => phrase.map(({ fold }) => fold))).toEqual([['dat', 'chuan']]);
});

test('only a last word that touches the end is still being typed', () => {
  expect(parseQuery('kiểm đ').terms.map(({ open }) => open)).toEqual([false, true]);
  expect(parseQuery('kiểm định ').terms.map(({ open }) => open)).toEqual([false, false]);
});

test.each([
  ['nghiep', 'ngiep'],
  ['dinh', 'dinhh'],
  ['truong', 'truogn'],
  ['chuan', 'chuen'],
  ['literacy', 'iteracy'],
])('%s and %s differ by a slip', (one, other) => {
  expect(isSlip(one, other)).toBe(true);
  expect(isSlip(other, one)).toBe(true);
});

test.each([
  ['truong', 'truogm'],
  ['dinh', 'dinhhh'],
  ['kiem', 'tien'],
])('%s and %s differ by more', (one, other) => {
  expect(isSlip(one, other)).toBe(false);
});

test('a word is the more alike the less was changed', () => {
  expect(like('huy ', 'Huy')).toBe(1);
  expect(like('school ', 'schools')).toBe(0.9);
  expect(like('từ ', 'tự')).toBe(0.7);
  expect(like('thiet', 'thiết')).toBe(1);
  expect(like('thi', 'thiết')).toBeGreaterThan(0);
  expect(like('thi ', 'thiết')).toBe(0);
});

test('a short word, a number or another first letter is no typing error', () => {
  expect(like('tru ', 'tra')).toBe(0);
  expect(like('99,92 ', '99,93')).toBe(0);
  expect(like('kien ', 'tien')).toBe(0);
});
