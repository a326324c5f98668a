import { expect, test } from 'vitest';
import { termOf, termsOf, wordsOf } from './searchWords.ts';

const terms = (text: string): readonly string[] => wordsOf(text).flatMap(termsOf);

test('a word is known without marks, with them, and with the word before it', () => {
  expect(terms('Tỷ lệ')).toEqual(['ti', '=tỉ', 'le', '=lệ', '+ti le']);
  expect(terms('hoà')).toEqual(terms('hòa'));
});

test('a space, a comma or a dash joins two words, any other sign parts them', () => {
  expect(terms('semi-board')).toContain('+semi board');
  expect(terms('2020–2024')).toContain('+2020 2024');
  expect(terms('lớp. Trường')).not.toContain('+lop truong');
});

test('an English plural is found by its singular', () => {
  expect(termOf('schools')).toBe(termOf('school'));
  expect(termOf('classes')).toBe(termOf('class'));
  expect(termOf('nurseries')).toBe(termOf('nursery'));
});
