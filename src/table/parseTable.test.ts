import { describe, expect, test } from 'vitest';
import { category, count, id, number, optional, percent, text } from './fieldTypes.ts';
import { parseTable } from './parseTable.ts';

const fields = {
  id: id(),
  level: category('preschool', 'primary'),
  name: optional(text()),
  schools: count(),
  rate: optional(percent()),
};
const shape = { fields, key: ['id'] } as const;
const header = 'id,level,name,schools,rate\n';
const row = { id: 'a', level: 'primary', name: 'Mường Ảng', schools: 7, rate: 99.92 };

/** The issues of a text as `line:column code`. */
const issuesOf = (csv: string): string[] =>
  parseTable(csv, shape).issues?.map(
    ({ line, column, code }) => `${line}:${column ?? '-'} ${code}`,
  ) ?? [];

const noticesOf = (csv: string): string[] =>
  parseTable(csv, shape).notices?.map(
    ({ line, column, code }) => `${line}:${column ?? '-'} ${code}`,
  ) ?? [];

describe('parseTable(text, shape) reads', () => {
  test.each([
    ['commas and a decimal point', `${header}a,primary,Mường Ảng,7,99.92\n`],
    ['semicolons and a decimal comma', 'id;level;name;schools;rate\na;primary;Mường Ảng;7;99,92\n'],
    [
      'tabs and a decimal comma',
      'id\tlevel\tname\tschools\trate\na\tprimary\tMường Ảng\t7\t99,92\n',
    ],
    ['no line end after the last row', `${header}a,primary,Mường Ảng,7,99.92`],
    ['CRLF line ends', `${header}a,primary,Mường Ảng,7,99.92\n`.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\ufeff${header}a,primary,Mường Ảng,7,99.92\n`],
    ['decomposed letters', `${header}a,primary,Mường Ảng,7,99.92\n`.normalize('NFD')],
    ['quoted cells', '"id","level","name","schools","rate"\n"a","primary","Mường Ảng","7","99.92"'],
    ['another order of columns', 'rate,id,schools,name,level\n99.92,a,7,Mường Ảng,primary\n'],
    ['blank lines at the end', `${header}a,primary,Mường Ảng,7,99.92\n\n  \n\n`],
  ])('%s', (_, csv) => {
    const { rows, issues } = parseTable(csv, shape);
    expect(issues).toBeUndefined();
    expect(rows).toEqual([row]);
    expect(Object.keys(rows?.[0] ?? {})).toEqual(Object.keys(fields));
  });

  test.each([
    ['a line break', '"Mường\nẢng"', 'Mường\nẢng'],
    ['a separator', '"Mường, Ảng"', 'Mường, Ảng'],
    ['a doubled quote', '"Trường ""A"""', 'Trường "A"'],
    ['nothing but a quote', '""""', '"'],
    ['a quote in an unquoted cell', 'Trường "A"', 'Trường "A"'],
    ['nothing, quoted', '""', null],
    ['nothing', '', null],
  ])('a cell with %s', (_, cell, name) => {
    const { rows } = parseTable(`${header}a,primary,${cell},7,99.92\n`, shape);
    expect(rows).toEqual([{ ...row, name }]);
  });

  test('a table of one column', () => {
    const one = { fields: { n: percent() }, key: ['n'] } as const;
    expect(parseTable('n\n1.5\n2\n', one).rows).toEqual([{ n: 1.5 }, { n: 2 }]);
    expect(parseTable('n\n1\n\n2\n\n', one).issues).toEqual([
      { code: 'required', values: {}, line: 3, column: 1, field: 'n' },
    ]);
    const empty = { fields: { n: optional(percent()) }, key: [] } as const;
    expect(parseTable('n\n1\n\n""\n\n', empty).rows).toEqual([{ n: 1 }, { n: null }, { n: null }]);
  });

  test('columns with the names of Object’s own properties', () => {
    const odd = {
      fields: { ['__proto__']: count(), constructor: id(), toString: optional(text()) },
      key: ['constructor'],
    } as const;
    const { rows } = parseTable('__proto__,constructor,toString\n1,a,\n', odd);
    expect(rows?.map((read) => Object.entries(read))).toEqual([
      [
        ['__proto__', 1],
        ['constructor', 'a'],
        ['toString', null],
      ],
    ]);
  });

  test('a table without a key', () => {
    const keyless = { fields: { n: count() }, key: [] } as const;
    expect(parseTable('n\n1\n1\n', keyless).rows).toHaveLength(2);
  });

  test.each([
    ['sep=,', ['1:- separator-line']],
    ['SEP=,', ['1:- separator-line']],
    ['"sep=,"', ['1:- separator-line']],
    ['sep=,,,,,', ['1:- separator-line']],
  ])('below a first line %s', (first, notices) => {
    const csv = `\ufeff${first}\r\n${header}a,primary,Mường Ảng,7,99.92\n`;
    const table = parseTable(csv, shape);
    expect(table).toMatchObject({ rows: [row] });
    expect(noticesOf(csv)).toEqual(notices);
    expect(issuesOf(csv.replace('7,', 'x,'))).toEqual(['3:4 not-number']);
  });

  test.each([',,,,', ',,,,\n,,,,\n', '\n,,,,\n\n', ',,', '"","","","",""', ' ,,,, '])(
    'above rows that hold nothing: %j',
    (empty) => {
      const csv = `${header}a,primary,Mường Ảng,7,99.92\n${empty}`;
      expect(parseTable(csv, shape)).toMatchObject({ rows: [row] });
      expect(noticesOf(csv)).toEqual([`${empty.startsWith('\n') ? 4 : 3}:- empty-rows`]);
    },
  );

  test.each([
    ['at the end', [5, 6], `${header.trim()},,\na,primary,Mường Ảng,7,99.92,,\n`],
    ['at the end of some rows', [5], `${header.trim()},\na,primary,Mường Ảng,7,99.92\n`],
    ['at the start', [0], `,${header},a,primary,Mường Ảng,7,99.92\n`],
    ['in the middle', [1], 'id,,level,name,schools,rate\na,,primary,Mường Ảng,7,99.92\n'],
    ['with a space for a name', [5], `${header.trim()}, \na,primary,Mường Ảng,7,99.92, \n`],
  ])('columns without name and content %s', (_, at, csv) => {
    expect(parseTable(csv, shape)).toMatchObject({ rows: [row] });
    expect(noticesOf(csv)).toEqual([`1:${(at[0] ?? 0) + 1} empty-columns`]);
    expect(parseTable(csv, shape).notices).toMatchObject([{ values: { count: at.length } }]);
  });

  test('rows of empty cells, where none must be filled', () => {
    const loose = { fields: { a: optional(text()), b: optional(text()) }, key: [] } as const;
    expect(parseTable('a,b\n,\nx,\n,\n', loose)).toEqual({
      rows: [
        { a: null, b: null },
        { a: 'x', b: null },
        { a: null, b: null },
      ],
      notices: [],
    });
  });

  test('keys that differ only in where a point stands', () => {
    const pair = { fields: { a: text(), b: text() }, key: ['a', 'b'] } as const;
    expect(parseTable('a,b\nx.y,z\nx,y.z\n', pair).rows).toHaveLength(2);
  });
});

describe('parseTable(text, shape) refuses', () => {
  test.each(['', '\ufeff', ' ', '\n\n', '\r\n \r\n', '\r'])('an empty file: %j', (csv) => {
    expect(parseTable(csv, shape).issues).toEqual([{ code: 'empty-file', line: 1, values: {} }]);
  });

  test.each([
    [header, 1],
    [header.trim(), 1],
    [`${header}\n\n`, 1],
  ])('a header only: %j', (csv, line) => {
    expect(parseTable(csv, shape).issues).toEqual([{ code: 'header-only', line, values: {} }]);
  });

  test('a missing, an unknown and a repeated column, and still every bad cell', () => {
    const csv = 'id,level,place,schools,schools\nA,primary,x,7,y\n';
    expect(parseTable(csv, shape).issues).toEqual([
      { code: 'column-missing', line: 1, field: 'name', values: { name: 'name' } },
      { code: 'column-missing', line: 1, field: 'rate', values: { name: 'rate' } },
      {
        ...{ code: 'column-unknown', line: 1, column: 3 },
        values: { text: 'place', names: 'name, rate' },
      },
      { code: 'column-repeated', line: 1, column: 5, values: { text: 'schools' } },
      { code: 'not-id', line: 2, column: 1, field: 'id', values: { text: 'A' } },
      {
        ...{ code: 'not-number', line: 2, column: 5, field: 'schools' },
        values: { text: 'y', example: '99' },
      },
    ]);
  });

  test('columns with the names of Object’s own properties that are not declared', () => {
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      expect(issuesOf(`${header.trim()},${name}\na,primary,x,7,1,2\n`)).toEqual([
        '1:6 column-unknown',
      ]);
  });

  test('a column name with something invisible, once', () => {
    expect(issuesOf('id,level,name,schools\u200b, rate\na,primary,x,7,1\n')).toEqual([
      '1:4 character',
      '1:5 space',
    ]);
  });

  test('cells in columns without a name, once a column', () => {
    const csv = `${header.trim()},,\na,primary,x,7,1,,y\nb,primary,x,7,1,,z\n`;
    expect(parseTable(csv, shape).issues).toEqual([
      { code: 'column-unnamed', line: 2, column: 7, values: { text: 'y' } },
    ]);
  });

  test.each([
    ['People', 'schools'],
    ['SCHOOLS', 'schools'],
    ['Số trường', 'schools'],
    ['so truong', 'schools'],
    ['Schools there are', 'schools'],
    ['shcools', undefined],
    ['school', 'schools'],
    ['Rate', undefined],
    ['Name', undefined],
  ])('a column called “%s”, and says the name where it is certain', (called, name) => {
    const titles = {
      schools: ['Số trường', 'Schools there are', 'People'],
      name: ['Rate'],
      rate: ['Tỷ lệ', 'Rate'],
    };
    const csv = `id,level,name,${called},rate\na,primary,x,7,1\n`;
    const { issues = [] } = parseTable(csv, { ...shape, titles });
    if (name === undefined)
      expect(issues.map(({ code }) => code)).toEqual(['column-missing', 'column-unknown']);
    else
      expect(issues).toEqual([
        { code: 'column-misnamed', line: 1, column: 4, values: { text: called, name } },
      ]);
  });

  test('bad cells under a column that is called otherwise, too', () => {
    expect(issuesOf('ID,Level,name,schools,rate\na,primary,x,y,1\n')).toEqual([
      '1:1 column-misnamed',
      '1:2 column-misnamed',
      '2:4 not-number',
    ]);
  });

  test.each([
    ['a title', 'Lưu học sinh Lào\n', 1],
    ['a title with separators', 'Lưu học sinh Lào,,,,\n', 1],
    ['a title, an empty row and a unit', '\n"Trường, lớp",,,,\n,,,,\nĐơn vị: trường,,,,\n', 2],
    ['a title over several lines', '"Trường\nvà lớp",,,,\n', 1],
  ])('%s above the header, once, and what is wrong below', (_, above, line) => {
    const csv = `${above}${header}a,primary,x,y,1\n`;
    const [first, ...rest] = parseTable(csv, shape).issues ?? [];
    const own = above.split('\n').length;
    expect(first).toMatchObject({ code: 'above-header', line, values: { header: own } });
    expect(rest).toMatchObject([{ code: 'not-number', line: own + 1, column: 4 }]);
  });

  test('a title above a header with semicolons, and numbers with a decimal comma', () => {
    const csv = `Bảng 1, 2 và 3: trường, lớp\n${header}a,primary,x,7,1.5\n`;
    const semicolons = csv
      .split('\n')
      .map((line, index) => (index === 0 ? line : line.replaceAll(',', ';').replace('.', ',')));
    expect(issuesOf(semicolons.join('\n'))).toEqual(['1:- above-header']);
  });

  test('a file without a header, in one issue', () => {
    expect(parseTable('a,primary,x,7,1\nb,primary,y,8,2\n', shape).issues).toEqual([
      {
        ...{ code: 'header-missing', line: 1 },
        values: { text: 'a,primary,x,7,1', names: 'id, level, name, schools, rate' },
      },
    ]);
  });

  test('a row too short and a row too long', () => {
    expect(parseTable(`${header}a,primary,x,7\nb,primary,x,7,99,92\n`, shape).issues).toEqual([
      {
        ...{ code: 'row-short', line: 2 },
        values: { text: 'a,primary,x,7', found: 4, expected: 5 },
      },
      {
        ...{ code: 'row-long', line: 3 },
        values: { text: 'b,primary,x,7,99,92', found: 6, expected: 5 },
      },
    ]);
  });

  test('a row of a tab file, its tabs shown as spaces', () => {
    const csv = `${header}a,primary,x,7\nb,primary,"x" y,7,1\n`.replaceAll(',', '\t');
    expect(parseTable(csv, shape).issues?.map(({ values }) => values['text'])).toEqual([
      'a primary x 7',
      '"x" y 7 1',
    ]);
  });

  test.each(['', '  ', ',,,,', '"","","","",""', ' , ,,,'])(
    'an empty row above the header or between rows: %j',
    (empty) => {
      const csv = `${empty}\n${header}a,primary,x,7,1\n${empty}\nb,primary,x,7,1\n`;
      expect(issuesOf(csv)).toEqual(['1:- row-empty', '4:- row-empty']);
    },
  );

  test('a header with nothing but rows of separators', () => {
    expect(issuesOf(`${header},,,,\n,,,,\n`)).toEqual(['1:- header-only']);
    expect(issuesOf(',,,,\n,,,,\n')).toEqual(['1:- empty-file']);
    expect(issuesOf('sep=,\n')).toEqual(['1:- empty-file']);
  });

  test('an unclosed quote, at the place where it opens', () => {
    const csv = `${header}a,primary,"x,7,1\nb,primary,y,7,1\n`;
    expect(parseTable(csv, shape).issues).toEqual([
      { code: 'quote-open', line: 2, column: 3, values: { text: '"x,7,1' } },
    ]);
  });

  test('an unclosed quote, though a later cell is quoted', () => {
    expect(issuesOf(`${header}a,primary,"x,7,1\nb,primary,"y",7,1\n`)).toEqual(['2:3 quote-open']);
    expect(issuesOf(`${header}a,primary,"x,7,1\n"b",primary,y,7,1\n`)).toEqual(['2:3 quote-open']);
  });

  test('a quote in a quoted cell that is not doubled', () => {
    const csv = `${header}a,primary,"Trường "A" x",7,1\nb,primary,"Trường\n"A"",7,1\n`;
    expect(parseTable(csv, shape).issues?.slice(0, 1)).toEqual([
      {
        ...{ code: 'quote-stray', line: 2, column: 3 },
        values: { text: '"Trường "A" x",7,1' },
      },
    ]);
    expect(issuesOf(`${header}a,primary,"x" y,7,1\n`)).toEqual(['2:3 quote-stray']);
    expect(issuesOf(`${header}a,primary,"x\ny "z" ",7,1\n`)).toEqual(['3:3 quote-stray']);
  });

  test('what is wrong in the lines after a bad quote, too', () => {
    const csv = `${header}a,primary,"x,7,1\nb,primary,y,z,1\nc,primary,"y"z,7,1\nb,primary,y,7,x\n`;
    expect(issuesOf(csv)).toEqual([
      '2:3 quote-open',
      '3:4 not-number',
      '4:3 quote-stray',
      '5:1 key-repeated',
      '5:5 not-number',
    ]);
  });

  test('a bad quote in the header, and says no more', () => {
    expect(issuesOf('id,"level,name\na,b,c\n')).toEqual(['1:2 quote-open']);
    expect(issuesOf('id,"level"s,name\na,b,c\n')).toEqual(['1:2 quote-stray']);
  });

  test('blanks after a closing quote', () => {
    expect(parseTable(`${header}a,primary,"x" ,7,"1"\ufeff\n`, shape).issues).toEqual([
      { code: 'space', line: 2, column: 3, field: 'name', values: { text: '"x" ' } },
      {
        ...{ code: 'character', line: 2, column: 5, field: 'rate' },
        values: { text: '"1"□', code: 'U+FEFF' },
      },
    ]);
    expect(issuesOf('"id" ,level,name,schools,rate\na,primary,x,7,1\n')).toEqual(['1:1 space']);
  });

  test('an empty cell that must be filled', () => {
    expect(parseTable(`${header},primary,,7,\n`, shape).issues).toEqual([
      { code: 'required', line: 2, column: 1, field: 'id', values: {} },
    ]);
  });

  test('lone carriage returns, and what else is wrong', () => {
    expect(issuesOf(`${header}a,primary,x,7,1\nb,primary,x,y,1\r`)).toEqual([
      '3:- carriage-return',
      '3:4 not-number',
    ]);
    expect(issuesOf(`${header}a,primary,x,y,1\n`.replaceAll('\n', '\r'))).toEqual([
      '1:- carriage-return',
      '2:4 not-number',
    ]);
    expect(issuesOf(`${header}a,primary,x,7,1\n`.replaceAll('\n', '\r\r\n'))).toEqual([
      '1:- carriage-return',
    ]);
  });

  test('a repeated key, with the line of the first', () => {
    const pair = { fields, key: ['id', 'level'] } as const;
    const csv = `${header}a,primary,"x\ny",7,\na,preschool,x,7,\na,primary,x,7,\na,primary,x,7,\n`;
    const repeated = {
      ...{ code: 'key-repeated', column: 1, field: 'id, level' },
      values: { text: 'a.primary', line: 2 },
    };
    expect(parseTable(csv, pair).issues).toEqual([
      { ...repeated, line: 5 },
      { ...repeated, line: 6 },
    ]);
  });

  test('no key where one of its cells is bad', () => {
    const pair = { fields, key: ['id', 'level'] } as const;
    const csv = `${header}a,,x,7,\na,,x,7,\n`;
    expect(parseTable(csv, pair).issues?.map(({ code }) => code)).toEqual(['required', 'required']);
  });

  test('keys whose numbers are the same though written otherwise', () => {
    const shapes = { fields: { n: percent() }, key: ['n'] } as const;
    expect(parseTable('n\n1.5\n1.50\n', shapes).issues).toEqual([
      {
        ...{ code: 'key-repeated', line: 3, column: 1, field: 'n' },
        values: { text: '1.5', line: 2 },
      },
    ]);
  });

  test('every bad cell of every row at once, in the order of the file', () => {
    const csv = [
      'id;level;name;schools;rate',
      'a;primry;=1+1;1.923;99.92',
      'B;primary;"hai',
      'dòng";-1;99,92%',
      'c;primary;x\u200by;7,5;150',
      'd;primary;x;NaN;1e2',
      'a;primary;x;7;',
    ].join('\n');
    expect(issuesOf(csv)).toEqual([
      '2:2 category',
      '2:3 formula',
      '2:4 number-thousands',
      '2:5 number-decimal',
      '3:1 not-id',
      '4:4 count-negative',
      '4:5 number-unit',
      '5:3 character',
      '5:4 count-whole',
      '5:5 range',
      '6:4 number-infinite',
      '6:5 number-exponent',
      '7:1 key-repeated',
    ]);
  });

  test('a cell on the line where it begins, after line breaks in the same row and before', () => {
    expect(issuesOf(`${header}a,primary,"x\n\ny",z,1\n"\nb",primary,"\n",z,1\n`)).toEqual([
      '4:4 not-number',
      '5:1 space',
      '6:3 space',
      '7:4 not-number',
    ]);
  });

  test('a huge cell with a short excerpt', () => {
    const issues = parseTable(`${header}a,primary,x,${'x'.repeat(1_000_000)},1\n`, shape).issues;
    expect(issues).toMatchObject([{ code: 'not-number', values: { text: `${'x'.repeat(38)}…` } }]);
  });
});

describe('parseTable(text, shape) is quick', () => {
  const rows = (make: (index: number) => string): string =>
    header + Array.from({ length: 10_000 }, (_, index) => make(index)).join('\n');

  test.each([
    ['good rows', rows((index) => `a${index},primary,"x\ny",7,1`), 0],
    ['bad cells', rows((index) => `a${index},primry,"x\ny",1.5,"99,92"`), 30_000],
    ['short rows', rows(() => 'a'), 10_000],
    ['one key', rows(() => 'a,primary,x,7,1'), 9_999],
    ['open quotes', rows((index) => `a${index},primary,"x,7,1`), 20],
    ['stray quotes', rows((index) => `a${index},primary,"x"y,7,1`), 20],
    ['columns by the hundred thousand', `${header.trim()}${',x'.repeat(200_000)}\na`, 200_001],
    ['empty columns by the hundred thousand', `${header.trim()}${','.repeat(200_000)}\na`, 1],
    ['blank lines by the hundred thousand', `${header}a${'\n'.repeat(200_000)}a`, 200_001],
    ['letters of an old encoding', rows((index) => `a${index},primary,Trung cÊp,7,1`), 10_000],
    ['nothing but quotes', `${header}${'"'.repeat(1_000_001)}`, 1],
  ])(
    'with %s',
    (_, csv, issues) => {
      expect(parseTable(csv, shape).issues?.length ?? 0).toBe(issues);
    },
    10_000,
  );
});

describe('parseTable(text, shape) types its rows', () => {
  test('from the fields', () => {
    const { rows } = parseTable('id,n,gap\na,1,\n', {
      fields: { id: id(), n: count(), gap: optional(number(-1, 1)) },
      key: ['id'],
    });
    const [first] = rows ?? [];
    const typed: { id: string; n: number; gap: number | null } | undefined = first;
    expect(typed).toEqual({ id: 'a', n: 1, gap: null });
  });
});
