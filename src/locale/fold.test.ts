import { describe, expect, test } from 'vitest';
import { foldWord, isWord, markedWord, splitWords } from './fold.ts';

const folded = (text: string): string => splitWords(text).filter(isWord).map(foldWord).join(' ');

describe('splitWords(text)', () => {
  test('keeps the signs of a number in it, and no others', () => {
    expect(splitWords('(99,92%) lớp 10.')).toEqual([
      '(',
      '99,92',
      '%',
      ')',
      ' ',
      'lớp',
      ' ',
      '10',
      '.',
    ]);
  });

  test('loses nothing', () => {
    const text = 'Đề án 06: “học bạ số”, 2020–2024 – hơn 1.625.851 thiết bị…';
    expect(splitWords(text).join('')).toBe(text);
  });

  test('takes letters and marks typed apart as one word', () => {
    expect(splitWords('trường học'.normalize('NFD'))).toEqual(['trường', ' ', 'học']);
  });
});

describe('foldWord(word)', () => {
  test.each([
    ['Tỷ lệ huy động', 'ty le huy dong'],
    ['TỈ LỆ HUY ĐỘNG', 'tỷ lệ huy động'],
    ['văn hoá', 'văn hóa'],
    ['thuỷ lợi', 'thủy lợi'],
    ['lý luận, kỷ luật', 'lí luận kỉ luật'],
    ['quý', 'quí'],
    ['Hồ Chí Minh', 'ho chi minh'],
    ['99,92', '99.92'],
    ['1.625.851', '1,625,851'],
  ])('finds %s and %s alike', (one, other) => {
    expect(folded(one)).toBe(folded(other));
  });

  test.each([
    ['tây', 'tai'],
    ['may', 'mai'],
    ['huy', 'hui'],
    ['ngày', 'ngài'],
    ['06', '6'],
  ])('tells %s from %s', (one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });
});

describe('markedWord(word)', () => {
  test.each([
    ['Hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['tỷ', 'tỉ'],
    ['quý', 'quí'],
  ])('takes %s and %s for one syllable', (one, other) => {
    expect(markedWord(one)).toBe(markedWord(other));
  });

  test.each([
    ['từ', 'tự'],
    ['ba', 'bà'],
    ['đá', 'dá'],
    ['tôi', 'tơi'],
  ])('tells %s from %s', (one, other) => {
    expect(markedWord(one)).not.toBe(markedWord(other));
  });
});
