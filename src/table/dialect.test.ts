import { describe, expect, test } from 'vitest';
import { dialectOf } from './dialect.ts';

describe('dialectOf(text)', () => {
  test.each([
    ['commas', 'id,n\na;b;c;d,1\n', ',', '.'],
    ['semicolons', 'id;n\na,b,c;1,5\n', ';', ','],
    ['tabs', 'id\tn\na,b;c\t1,5\n', '\t', ','],
    ['semicolons between quoted names', '"id";"n"\n"a";"1,5"\n', ';', ','],
    ['semicolons, though quoted names hold commas', '"a, b, c";"d, e"\n1;2\n', ';', ','],
    ['semicolons, though a quoted name spans lines', '"Sĩ\nsố, em";n\n1;2\n', ';', ','],
    ['semicolons below blank lines', '\n  \n\nid;n\na;1\n', ';', ','],
    ['tabs, the first name empty', '\tid\tn\na\tb\tc\n', '\t', ','],
  ] as const)('tells %s', (_, text, delimiter, decimal) => {
    expect(dialectOf(text)).toEqual({ delimiter, decimal });
  });

  test('takes a header of one column for the comma dialect', () => {
    expect(dialectOf('id\na;b\n').delimiter).toBe(',');
    expect(dialectOf('').delimiter).toBe(',');
  });

  test('prefers the separator that yields known names', () => {
    const isName = (cell: string): boolean => ['id', 'n'].includes(cell);
    const header = 'id;n;x, y, z, a, b\n';
    expect(dialectOf(header).delimiter).toBe(',');
    expect(dialectOf(header, isName).delimiter).toBe(';');
    expect(dialectOf('"id" ; "n",x,y,z\n', isName).delimiter).toBe(';');
  });
});
