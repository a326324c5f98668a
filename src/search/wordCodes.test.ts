import { expect, test } from 'vitest';
import { decodeTexts, decodeWords, encodeTexts, joinWords } from './wordCodes.ts';

const read = (texts: readonly string[]): readonly string[] => {
  const { words, codes } = encodeTexts(texts);
  const list = decodeWords(words);
  return decodeTexts(codes).map((line) => joinWords(line.map((word) => list[word] ?? '')).text);
};

test('texts come back as they were', () => {
  const texts = [
    'Trường bán trú đông học sinh hơn hẳn.',
    '',
    'Tiếng Nhật N5, N4 (12/2024).',
    '“Học bạ số”: 24 trong 84 thủ tục (28,6%) – chưa tới một nửa!',
    'GDNN–GDTX, 2020–2024; đầu mối/trường \\ "x"',
    'one’s own task, 1,625,851 items',
    'party_members _x_ a_ _b, a _ b __ c',
  ];
  expect(read(texts)).toEqual(texts);
});

test('codes of any number of words are read back and hold in every form of Unicode', () => {
  const texts = [Array.from({ length: 3000 }, (_, i) => `w${i}`).join(' ')];
  const { codes } = encodeTexts(texts);
  expect(codes.normalize('NFC')).toBe(codes);
  expect(JSON.stringify(codes)).toBe(`"${codes}"`);
  expect(read(texts)).toEqual(texts);
});

test('every kind of space becomes a plain one', () => {
  expect(read(['81\u00a0trường, Đề án\u00a006'])).toEqual(['81 trường, Đề án 06']);
});

test('the same texts give the same codes', () => {
  const texts = ['một hai ba', 'ba hai một', 'bốn'];
  expect(encodeTexts(texts)).toEqual(encodeTexts([...texts]));
});

test('a place is known for every part', () => {
  expect(joinWords(['Sở', 'Giáo', ', ', 'mục'])).toEqual({
    starts: [0, 3, 7, 9],
    text: 'Sở Giáo, mục',
  });
});
