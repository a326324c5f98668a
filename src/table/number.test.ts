import { describe, expect, test } from 'vitest';
import type { Dialect } from './dialect.ts';
import { parseNumber, writeNumber } from './number.ts';

const comma: Dialect = { delimiter: ',', decimal: '.' };
const semicolon: Dialect = { delimiter: ';', decimal: ',' };

describe('parseNumber(text, dialect)', () => {
  test.each([
    ['0', 0],
    ['-0', 0],
    ['7', 7],
    ['-7', -7],
    ['1923', 1923],
    ['99.92', 99.92],
    ['-0.33', -0.33],
    ['0.50', 0.5],
    ['1.923', 1.923],
    ['123456789012345', 123456789012345],
    ['0.928571428571429', 0.928571428571429],
  ])('reads %s, with a point in a comma file and a comma in a semicolon file', (text, value) => {
    expect(parseNumber(text, comma)).toEqual({ value });
    expect(parseNumber(text.replace('.', ','), semicolon)).toEqual({ value });
  });

  test.each([
    ['1.923', 'number-thousands', '1923'],
    ['1.923.456', 'number-thousands', '1923456'],
    ['1.923,5', 'number-thousands', '1923,5'],
    ['1,923.5', 'number-thousands', '1923,5'],
    ['1,923,456', 'number-thousands', '1923456'],
    ['1 923', 'number-thousands', '1923'],
    ['1\u00a0923', 'number-thousands', '1923'],
    ['1\u202f923,5', 'number-thousands', '1923,5'],
    ["1'923", 'number-thousands', '1923'],
    ['-1.923', 'number-thousands', '-1923'],
    ['99.92', 'number-decimal', '99,92'],
    ['0.923', 'number-decimal', '0,923'],
    ['-1.5', 'number-decimal', '-1,5'],
    ['007', 'number-zeros', '7'],
    ['00,5', 'number-zeros', '0,5'],
    [',5', 'number-zeros', '0,5'],
    ['5,', 'number-zeros', '5'],
    ['5.', 'number-zeros', '5'],
    ['99,92%', 'number-unit', '99,92'],
    ['99.92 %', 'number-unit', '99,92'],
    ['1.923 em', 'number-unit', '1923'],
    ['12 trẻ em', 'number-unit', '12'],
    ['81 trường/điểm', 'number-unit', '81'],
    ['5₫', 'number-unit', '5'],
    ['30 nghìn', 'number-unit', '30000'],
    ['2,5 triệu đồng', 'number-unit', '2500000'],
    ['5 nghìn tỷ', 'number-unit', '5000000000000'],
    ['1,1 nghìn', 'number-unit', '1100'],
  ])('refuses “%s” of a semicolon file (%s), and would read %s', (text, code, plain) => {
    expect(parseNumber(text, semicolon)).toEqual({ problem: { code, values: { text, plain } } });
    expect(parseNumber(plain, semicolon)).toHaveProperty('value');
  });

  test.each([
    ['1,923', 'number-thousands', '1923'],
    ['1,923.5', 'number-thousands', '1923.5'],
    ['1.923.456', 'number-thousands', '1923456'],
    ['99,92', 'number-decimal', '99.92'],
    ['99,92%', 'number-unit', '99.92'],
  ])('refuses “%s” of a comma file (%s), and would read %s', (text, code, plain) => {
    expect(parseNumber(text, comma)).toEqual({ problem: { code, values: { text, plain } } });
  });

  test.each([
    ['−5,5', '-5,5'],
    ['–5', '-5'],
    ['- 5', '-5'],
    ['+5', '5'],
  ])('refuses the sign of “%s” and shows %s', (text, example) => {
    expect(parseNumber(text, semicolon)).toEqual({
      problem: { code: 'not-number', values: { text, example } },
    });
  });

  test.each(['NaN', 'nan', 'Infinity', '-Infinity', '−∞', 'inf'])('refuses “%s”', (text) => {
    expect(parseNumber(text, comma)).toEqual({
      problem: { code: 'number-infinite', values: { text } },
    });
  });

  test.each(['1e5', '1E+05', '1,5e-3', '1.5E−3', '-2e8'])('refuses the exponent “%s”', (text) => {
    expect(parseNumber(text, comma)).toEqual({
      problem: { code: 'number-exponent', values: { text } },
    });
  });

  test.each(['1234567890123456', `0,${'0'.repeat(30)}1`, '0,1234567890123456', '1'.repeat(99)])(
    'refuses %s, which no double holds',
    (text) => {
      expect(parseNumber(text, semicolon)).toEqual({
        problem: { code: 'number-precision', values: { text } },
      });
    },
  );

  test.each([
    ...[
      '',
      'abc',
      '—',
      '#N/A',
      '1/2',
      '01/02/2025',
      '5*',
      '(5)',
      '~5',
      '5-6',
      '1.92.3',
      '1,2,3',
      '1.923.5',
    ],
    ...['１２', '٣', '0x1F', '12 34', '5 tỷ 200 triệu', '½', '5²', '1_000', '--5', '%'],
  ])('refuses “%s” and shows how a number is written', (text) => {
    expect(parseNumber(text, semicolon)).toEqual({
      problem: { code: 'not-number', values: { text, example: '99,92' } },
    });
  });

  test('is quick with a huge text', () => {
    for (const text of [
      `1${' '.repeat(1_000_000)}!`,
      '1'.repeat(1_000_000),
      '1.'.repeat(1_000_000),
    ])
      expect(parseNumber(text, semicolon)).toHaveProperty('problem');
  }, 10_000);

  test('suggests the reading that the field takes', () => {
    const below = (max: number) => ({
      sample: 1,
      problemOf: (value: number, text: string) =>
        value > max ? ({ code: 'range', values: { text, min: 0, max } } as const) : undefined,
    });
    const parsed = (text: string, max: number) => parseNumber(text, semicolon, below(max));
    expect(parsed('1.923', 9999)).toMatchObject({ problem: { values: { plain: '1923' } } });
    expect(parsed('1.923', 100)).toEqual({
      problem: { code: 'number-decimal', values: { text: '1.923', plain: '1,923' } },
    });
    expect(parsed('1.923', 1)).toEqual({
      problem: { code: 'range', values: { text: '1.923', min: 0, max: 1 } },
    });
    expect(parsed('abc', 1)).toMatchObject({ problem: { values: { example: '1' } } });
  });
});

describe('writeNumber(value, dialect)', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [99.92, '99,92'],
    [-0.33, '-0,33'],
    [1e-7, '0,0000001'],
    [-1.23456789012345e-9, '-0,00000000123456789012345'],
    [1.5e21, '1500000000000000000000'],
    [1e21, '1000000000000000000000'],
  ])('writes %d as %s in a semicolon file', (value, text) => {
    expect(writeNumber(value, semicolon)).toBe(text);
    expect(writeNumber(value, comma)).toBe(text.replace(',', '.'));
  });
});
