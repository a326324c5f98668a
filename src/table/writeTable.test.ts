import { describe, expect, test } from 'vitest';
import { commaDialect, type Dialect } from './dialect.ts';
import { count, id, optional, percent, text } from './fieldTypes.ts';
import { parseTable } from './parseTable.ts';
import { writeTable } from './writeTable.ts';

const fields = { id: id(), name: optional(text()), n: count(), rate: optional(percent()) };
const rows = [
  { id: 'a', name: 'Mường Ảng', n: 1923, rate: 99.92 },
  { id: 'b', name: 'hai\n"dòng", có; dấu', n: 0, rate: null },
  { id: 'c', name: null, n: 1, rate: 1e-7 },
];

const semicolon: Dialect = { delimiter: ';', decimal: ',' };
const tab: Dialect = { delimiter: '\t', decimal: ',' };

describe('writeTable(rows, fields, dialect)', () => {
  test('writes the comma dialect when none is given', () => {
    expect(writeTable(rows, fields)).toBe(
      [
        'id,name,n,rate\na,Mường Ảng,1923,99.92',
        'b,"hai\n""dòng"", có; dấu",0,',
        'c,,1,0.0000001\n',
      ].join('\n'),
    );
  });

  test('writes decimal commas between semicolons', () => {
    expect(writeTable(rows.slice(0, 1), fields, semicolon)).toBe(
      'id;name;n;rate\na;Mường Ảng;1923;99,92\n',
    );
  });

  test.each([commaDialect, semicolon, tab])('writes what parseTable reads back: %j', (dialect) => {
    expect(parseTable(writeTable(rows, fields, dialect), { fields, key: ['id'] })).toEqual({
      rows,
      notices: [],
    });
  });

  test('writes a header only when there are no rows', () => {
    expect(writeTable([], fields)).toBe('id,name,n,rate\n');
  });

  test.each([commaDialect, semicolon, tab])(
    'writes one column so that it is read: %j',
    (dialect) => {
      const single = { rate: optional(percent()) };
      const values = [{ rate: 99.92 }, { rate: null }, { rate: 1 }, { rate: null }];
      const csv = writeTable(values, single, dialect);
      expect(parseTable(csv, { fields: single, key: [] })).toEqual({ rows: values, notices: [] });
    },
  );
});
