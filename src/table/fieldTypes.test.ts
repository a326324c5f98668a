import { describe, expect, test } from 'vitest';
import { commaDialect, type Dialect } from './dialect.ts';
import { category, count, id, number, optional, percent, text } from './fieldTypes.ts';
import type { FieldType } from './fieldTypes.ts';
import type { CellProblem } from './issue.ts';

const semicolon: Dialect = { delimiter: ';', decimal: ',' };

/** What a type makes of a cell: its value, or what is wrong with it. */
function read<T>(type: FieldType<T>, cell: string, dialect = commaDialect): unknown {
  const read = type.read(cell, dialect);
  return 'problem' in read ? read.problem : read.value;
}

const problem = (code: CellProblem['code'], values: CellProblem['values']) => ({ code, values });

describe('id()', () => {
  test.each(['a', '1', 'trung-tam-1', 'thcs-thpt'])('takes “%s”', (cell) => {
    expect(read(id(), cell)).toBe(cell);
  });

  test.each(['A', 'a b', 'a_b', 'a.b', '-a', 'a-', 'a--b', 'mường', 'a\nb', '=a', '__proto__'])(
    'refuses “%s”',
    (cell) => {
      expect(read(id(), cell)).toEqual(problem('not-id', { text: cell }));
    },
  );
});

describe('text()', () => {
  test.each(['Mường Ảng', 'hai\ndòng', 'a, b; c', '"a"', '1.923', "'=1"])('takes “%s”', (cell) => {
    expect(read(text(), cell)).toBe(cell);
  });

  test.each(['=1+1', '+84', '-5', '@a', '＝1'])('refuses the formula “%s”', (cell) => {
    expect(read(text(), cell)).toEqual(problem('formula', { text: cell }));
  });
});

describe('category(...names)', () => {
  const kind = category('preschool', 'primary');

  test('takes the names and nothing else', () => {
    expect(read(kind, 'primary')).toBe('primary');
  });

  test.each([
    ['primry', 'primary'],
    ['Primary', 'primary'],
    ['pre-school', 'preschool'],
    ['toString', 'preschool'],
  ])('refuses “%s” and suggests “%s”', (cell, nearest) => {
    const names = 'preschool, primary';
    expect(read(kind, cell)).toEqual(problem('category', { text: cell, nearest, names }));
  });
});

describe('count()', () => {
  test.each([
    ['0', 0],
    ['1923', 1923],
  ])('takes %s', (cell, value) => {
    expect(read(count(), cell)).toBe(value);
    expect(read(count(), cell, semicolon)).toBe(value);
  });

  test.each(['-1', '-0', '-1.5'])('refuses the negative %s', (cell) => {
    expect(read(count(), cell)).toEqual(problem('count-negative', { text: cell }));
  });

  test.each([
    ['1.5', commaDialect],
    ['1.923', commaDialect],
    ['1.000', commaDialect], // a thousand to a Vietnamese editor, and 1 to a comma file
    ['1,5', semicolon],
    ['1,000', semicolon],
    ['5,0', semicolon],
    ['12.5%', semicolon],
  ])('refuses %s, which is not whole or may be thousands', (cell, dialect) => {
    expect(read(count(), cell, dialect)).toEqual(problem('count-whole', { text: cell }));
  });

  test.each([
    ['1.923', semicolon, '1923'],
    ['1.000', semicolon, '1000'],
    ['1,923', commaDialect, '1923'],
  ])('refuses the thousands of %s', (cell, dialect, plain) => {
    expect(read(count(), cell, dialect)).toEqual(
      problem('number-thousands', { text: cell, plain }),
    );
  });

  test('shows a whole number as the example', () => {
    expect(read(count(), 'abc')).toEqual(problem('not-number', { text: 'abc', example: '99' }));
  });
});

describe('percent(min, max)', () => {
  test.each([
    ['0', 0],
    ['100', 100],
    ['99,92', 99.92],
  ])('takes %s', (cell, value) => {
    expect(read(percent(), cell, semicolon)).toBe(value);
  });

  test.each(['-0,01', '100,01', '150', '1.923.456', '150%'])('refuses %s', (cell) => {
    const values = { text: cell, min: 0, max: 100 };
    expect(read(percent(), cell, semicolon)).toEqual(problem('range', values));
  });

  test('takes a point in a semicolon file for a decimal sign, as no thousands fit', () => {
    expect(read(percent(), '1.923', semicolon)).toEqual(
      problem('number-decimal', { text: '1.923', plain: '1,923' }),
    );
    expect(read(percent(), '12.5%', semicolon)).toEqual(
      problem('number-unit', { text: '12.5%', plain: '12,5' }),
    );
  });

  test('may have other bounds', () => {
    expect(read(percent(0, 200), '150')).toBe(150);
    expect(read(percent(50, 60), '40')).toEqual(problem('range', { text: '40', min: 50, max: 60 }));
  });
});

describe('number(min, max)', () => {
  test('takes what lies between its bounds', () => {
    expect(read(number(-10, 10), '-0.33')).toBe(-0.33);
    expect(read(number(-10, 10), '10.01')).toEqual(
      problem('range', { text: '10.01', min: -10, max: 10 }),
    );
  });

  test.each([
    [-10, 10, '1.5'],
    [0, 50, '12.5'],
    [-5, -1, '-5'],
  ])('from %d to %d shows the example %s', (min, max, example) => {
    expect(read(number(min, max), 'abc')).toEqual(problem('not-number', { text: 'abc', example }));
    expect(read(number(min, max), example)).toBe(Number(example));
  });
});

describe('optional(type)', () => {
  test('makes an empty cell null, never 0 or ""', () => {
    expect(read(optional(count()), '')).toBeNull();
    expect(read(optional(text()), '')).toBeNull();
  });

  test('otherwise reads as the type does', () => {
    expect(read(optional(count()), '0')).toBe(0);
    expect(read(optional(count()), '-1')).toEqual(problem('count-negative', { text: '-1' }));
  });

  test('writes null as an empty cell and values as the type does', () => {
    expect(optional(percent()).write(null, semicolon)).toBe('');
    expect(optional(percent()).write(0.5, semicolon)).toBe('0,5');
  });
});
