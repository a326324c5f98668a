import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../locale/translate.ts';
import { decodeText } from './decode.ts';
import { commaDialect, type Dialect } from './dialect.ts';
import { category, count, id, number, optional, percent, text } from './fieldTypes.ts';
import type { TableIssue } from './issue.ts';
import { parseTable, type ParsedTable, type RowOf } from './parseTable.ts';
import { writeTable } from './writeTable.ts';

const seed = 20_261_123;
const dialects: readonly Dialect[] = [
  commaDialect,
  { delimiter: ';', decimal: ',' },
  { delimiter: '\t', decimal: ',' },
];

const fields = {
  id: id(),
  level: category('preschool', 'primary', 'lower-secondary'),
  name: text(),
  note: optional(text()),
  n: count(),
  rate: percent(),
  gap: optional(number(-50, 50)),
};
const shape = { fields, key: ['id', 'level'] } as const;
type Row = RowOf<typeof fields>;
type Field = keyof Row;
const names = ['id', 'level', 'name', 'note', 'n', 'rate', 'gap'] as const satisfies Field[];

const parseBytes = (bytes: Uint8Array): ParsedTable<Row> => {
  const { text, issues } = decodeText(bytes);
  return text === undefined ? { issues } : parseTable(text, shape);
};

// ---------------------------------------------------------------------------------------------
// What the tests know without the parser: simple rules for single cells, and a writer that counts
// its lines.

/** Characters the generators use that no cell may hold. */
const invisible = /[\0\u0001\u001b\u0085\u00ad\u200b\u200d\u202e\u2060\ufeff\ufffd\t\r]/;

const strict: Readonly<Record<Field, (cell: string, dialect: Dialect) => boolean>> = {
  id: (cell) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(cell),
  level: (cell) => ['preschool', 'primary', 'lower-secondary'].includes(cell),
  name: (cell) => cell !== '' && isWords(cell),
  note: (cell) => isWords(cell),
  n: (cell) => /^(?:0|[1-9]\d{0,14})$/.test(cell),
  rate: (cell, dialect) => isBetween(cell, dialect, 0, 100),
  gap: (cell, dialect) => cell === '' || isBetween(cell, dialect, -50, 50),
};

function isWords(cell: string): boolean {
  const spoilt = /^##+$|\p{L}\?\p{Ll}/u.test(cell);
  return !spoilt && !invisible.test(cell) && cell.trim() === cell && !/^[-=+@＝＋－＠]/.test(cell);
}

function isBetween(cell: string, { decimal }: Dialect, min: number, max: number): boolean {
  const [whole = '', fraction, rest] = cell.split(decimal);
  if (rest !== undefined || !/^-?(?:0|[1-9]\d{0,8})$/.test(whole)) return false;
  if (fraction !== undefined && !/^\d{1,6}$/.test(fraction)) return false;
  const value = Number(`${whole}.${fraction ?? '0'}`);
  return min <= value && value <= max;
}

/** Whether a row that was read holds what its declaration says. */
function isDeclared(row: Row): boolean {
  return (
    strict.id(row.id, commaDialect) &&
    strict.level(row.level, commaDialect) &&
    strict.name(row.name, commaDialect) &&
    (row.note === null || strict.name(row.note, commaDialect)) &&
    Number.isSafeInteger(row.n) &&
    row.n >= 0 &&
    row.rate >= 0 &&
    row.rate <= 100 &&
    (row.gap === null || Math.abs(row.gap) <= 50) &&
    Object.keys(row).join() === names.join()
  );
}

interface Style {
  readonly dialect: Dialect;
  readonly order: readonly Field[];
  readonly eol: '\n' | '\r\n';
  readonly mark: boolean;
  readonly decomposed: boolean;
  readonly ending: string;
  /** Which cells are quoted without need, in turn. */
  readonly quoted: readonly boolean[];
}

interface Written {
  readonly bytes: Uint8Array;
  /** The line on which each cell of each row begins, counted while writing. */
  readonly lines: readonly (readonly number[])[];
}

/** Writes raw cells as a CSV, row by row in the order of the columns. */
function write(rows: readonly (readonly string[])[], style: Style): Written {
  const { dialect, order, eol, quoted } = style;
  let csv = '';
  let line = 1;
  let turn = 0;
  const lines = [order, ...rows].map((cells) => {
    if (csv !== '') {
      csv += eol;
      line += 1;
    }
    return cells.map((cell, index) => {
      const begins = line;
      turn += 1;
      const raw = cell.replaceAll('\n', eol);
      const quote =
        raw.includes(dialect.delimiter) || /["\n]/.test(raw) || quoted[turn % quoted.length];
      csv +=
        (index > 0 ? dialect.delimiter : '') + (quote ? `"${raw.replaceAll('"', '""')}"` : raw);
      for (const letter of raw) if (letter === '\n') line += 1;
      return begins;
    });
  });
  const body = style.decomposed ? csv.normalize('NFD') : csv;
  const bytes = new TextEncoder().encode((style.mark ? '\ufeff' : '') + body + style.ending);
  return { bytes, lines: lines.slice(1) };
}

const style = fc.record({
  order: fc.shuffledSubarray([...names], { minLength: names.length }),
  eol: fc.constantFrom('\n', '\r\n'),
  mark: fc.boolean(),
  decomposed: fc.boolean(),
  ending: fc.constantFrom('', '\n', '\r\n', '\n\n\n', '\n  \n'),
  quoted: fc.array(fc.boolean(), { minLength: 1, maxLength: 11 }),
});

const word = fc.constantFrom(
  ...['Mường Ảng', 'Điện Biên', 'tỷ lệ', 'a,b', 'c;d', '"', '""', "'", '\n', '5%', '1.923', '1,5'],
  ...['=', '-', 'Đề án\u00a006', '🌸', '__proto__', 'x', '…'],
);
const words = fc
  .array(word, { minLength: 1, maxLength: 4 })
  .map((some) => some.join(' ').trim())
  .filter((cell) => isWords(cell) && cell !== '');

/** What cells are put together from. */
const cellScraps = fc.constantFrom(
  ...['0', '1', '5', '12', '923', '000', '.', ',', '-', '−', '+', '%', ' ', 'e', 'E', '/', "'"],
  ...['\u00a0', '\u202f', 'NaN', 'Infinity', ' em', ' nghìn', 'a', 'b', 'đ', '"', ';', '=', '@'],
  ...['\u200b', '\u001b', '\t', '\r', '\n', '\0', '٣', '１', '²', 'primary', 'x', '✓', '\ufffd'],
);

/** What good tables are damaged with. */
const tableScraps = fc.constantFrom(
  ...['"', '""', ',', ';', '\t', '\n', '\r', '\r\n', '\n\n', ' ', '', '0', '.', '-', '%', '='],
  ...['\ufeff', '\u200b', '\0', '\u0301', '\ud83c', 'x', '",', '"\n', '\n"', ';"'],
  ...['__proto__', '1.000'],
);

/** A number with at most six decimals, written in a dialect, and its value. */
const decimalOf = (min: number, max: number, { decimal }: Dialect) =>
  fc
    .tuple(fc.integer({ min, max: max - 1 }), fc.stringMatching(/^\d{0,6}$/))
    .map(([whole, digits]) => ({
      cell: digits === '' ? String(whole) : `${whole}${decimal}${digits}`,
      value: Number(`${whole}.${digits}`),
    }));

interface GoodCell {
  readonly cell: string;
  readonly value: string | number | null;
}
type Cells<T> = Readonly<Record<Field, T>>;

const same = (cell: string): GoodCell => ({ cell, value: cell });
const none: GoodCell = { cell: '', value: null };

const goodCells = (dialect: Dialect): fc.Arbitrary<Cells<GoodCell>> =>
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,2}){0,2}$/).map(same),
    level: fc.constantFrom('preschool', 'primary', 'lower-secondary').map(same),
    name: words.map(same),
    note: fc.oneof(fc.constant(none), words.map(same)),
    n: fc.nat({ max: 2_000_000 }).map((value) => ({ cell: String(value), value })),
    rate: decimalOf(0, 100, dialect),
    gap: fc.oneof(fc.constant(none), decimalOf(1, 50, dialect)),
  });

const keyOf = (cells: Cells<GoodCell>): string => `${cells.id.cell} ${cells.level.cell}`;

/** A style and rows that are all good, no two with the same key. */
const goodTable = fc.oneof(
  ...dialects.map((dialect) =>
    fc.record({
      style: style.map((how): Style => ({ ...how, dialect })),
      rows: fc.uniqueArray(goodCells(dialect), { minLength: 1, maxLength: 6, selector: keyOf }),
    }),
  ),
);

const rawCells = (rows: readonly Cells<GoodCell>[], order: readonly Field[]): string[][] =>
  rows.map((cells) => order.map((field) => cells[field].cell));

/** Bad cells and what is wrong with them; `D` stands for the file's decimal sign, `G` for the other. */
const badNumbers: readonly (readonly [string, string])[] = [
  ...(['abc', '—', '1/2', '5-6', '(5)', '=1+1', 'Mar', '13:75'] as const).map(
    (cell) => [cell, 'not-number'] as const,
  ),
  ...(['#N/A', '#REF!', '#VALUE!', '#SPILL!', '#NAME?', '#NULL!', '#NUM!', 'Err:502'] as const).map(
    (cell) => [cell, 'cell-error'] as const,
  ),
  ['######', 'cell-narrow'],
  ...(['2-Jan', '02-Jan', 'Jan-02', '2-thg 1', 'Thg1-25', '01-Th2', '1 tháng 2'] as const).map(
    (cell) => [cell, 'cell-date'] as const,
  ),
  ...(['02/01/2025', '2-1-25', '2025-01-02', '1/2/2025 0:00', '12:30', '1:05:00 PM'] as const).map(
    (cell) => [cell, 'cell-date'] as const,
  ),
  ["'12", 'cell-apostrophe'],
  ['’12', 'cell-apostrophe'],
  ["'12%", 'number-unit'],
  ["'abc", 'not-number'],
  ['12%', 'number-unit'],
  ['12 em', 'number-unit'],
  ['NaN', 'number-infinite'],
  ['-Infinity', 'number-infinite'],
  ['1e1', 'number-exponent'],
  ['1D5E+01', 'number-exponent'],
  ['007', 'number-zeros'],
  ['+5', 'not-number'],
  ['12345678901234567', 'number-precision'],
  ['1\u200b2', 'character'],
  ['12\t', 'character'],
  ['12\0', 'character'],
  [' 12', 'space'],
];
const badWords: readonly (readonly [string, string])[] = [
  ['#REF!', 'cell-error'],
  ['#####', 'cell-narrow'],
  ['Trung cÊp', 'letters-old'],
  ['Trung caáp', 'letters-old'],
  ['Trung cáº¥p', 'letters-misread'],
  ['Trung c?p', 'letters-lost'],
  ['Trung c&#7845;p', 'letters-code'],
  ['Ðiện Biên', 'letters-eth'],
  ['=SUM(A1)', 'formula'],
  ['+84', 'formula'],
  ['-', 'formula'],
  ['@a', 'formula'],
  ['a\u200bb', 'character'],
  ['\ufeffa', 'character'],
  ['a\u001b[1m', 'character'],
  ['a ', 'space'],
  ['\na', 'space'],
];
const required = ['', 'required'] as const;
const badCells: Cells<readonly (readonly [string, string])[]> = {
  id: [
    required,
    ['A', 'not-id'],
    ["'a", 'cell-apostrophe'],
    ['2-Jan', 'cell-date'],
    ['a b', 'not-id'],
    ['-', 'not-id'],
    ['a\u00adb', 'character'],
  ],
  level: [
    required,
    ['primry', 'category'],
    ["'primary", 'cell-apostrophe'],
    ['Primary', 'category'],
    ['primary ', 'space'],
  ],
  name: [required, ...badWords],
  note: badWords,
  n: [
    required,
    ...badNumbers,
    ['-3', 'count-negative'],
    ['1D5', 'count-whole'],
    ['1D923', 'count-whole'],
    ['1D000', 'count-whole'],
    ['1G923', 'number-thousands'],
    ['1G923G456', 'number-thousands'],
    ['1 923', 'number-thousands'],
  ],
  rate: [
    required,
    ...badNumbers,
    ['100D01', 'range'],
    ['-0D1', 'range'],
    ['1923', 'range'],
    ['99G92', 'number-decimal'],
    ['1G923', 'number-decimal'],
    ['99G92%', 'number-unit'],
    ['D5', 'number-zeros'],
  ],
  gap: [...badNumbers, ['50D1', 'range'], ['-12G5', 'number-decimal'], ['−5', 'not-number']],
};

/** The issues as `line:column code`, in order. */
const places = (issues: readonly TableIssue[] = []): string[] =>
  issues.map(({ line, column, code }) => `${line}:${column ?? '-'} ${code}`);

/** Says the issues in both languages, which throws where a value is missing; and checks its form. */
function expectSentences(issues: readonly TableIssue[]): void {
  for (const { code, values, line, column } of issues) {
    for (const locale of ['vi', 'en'] as const) {
      const sentence = say(locale, { key: `issue.${code}`, values });
      if (/[\n\0\u001b\u200b\u202e]/.test(sentence) || !sentence.isWellFormed())
        throw new Error(`${code} shows ${JSON.stringify(sentence)}`);
    }
    if (line < 1 || (column !== undefined && column < 1)) throw new Error(`${code} has no place`);
    if (String(values['text'] ?? '').length > 40) throw new Error(`${code} shows too much`);
  }
}

// ---------------------------------------------------------------------------------------------

describe('parseTable(text, shape), whatever the table', () => {
  test('reads every good table in every dialect to the values that were written', () => {
    fc.assert(
      fc.property(goodTable, ({ style, rows }) => {
        const { bytes } = write(rawCells(rows, style.order), style);
        const expected = rows.map((cells) =>
          Object.fromEntries(names.map((field) => [field, cells[field].value])),
        );
        expect(parseBytes(bytes)).toEqual({ rows: expected, notices: [] });
      }),
      { seed, numRuns: 5_000 },
    );
  });

  test('names every bad cell, odd row and repeated key at its line and column, and nothing else', () => {
    const damage = fc.record({
      row: fc.nat({ max: 5 }),
      field: fc.constantFrom(...names),
      which: fc.nat(),
    });
    const oddRow = fc.record({
      row: fc.nat({ max: 5 }),
      kind: fc.constantFrom('short', 'long', 'twin'),
    });
    fc.assert(
      fc.property(
        goodTable,
        fc.array(damage, { maxLength: 6 }),
        fc.array(oddRow, { maxLength: 3 }),
        ({ style, rows }, damages, oddRows) => {
          const { order, dialect } = style;
          const group = dialect.decimal === '.' ? ',' : '.';
          const raw = rawCells(rows, order);
          const bad = rows.map(() => new Map<number, string>());
          for (const { row, field, which } of damages) {
            const cells = raw[row];
            const column = order.indexOf(field);
            const [cell, code] = badCells[field][which % badCells[field].length] ?? required;
            if (cells === undefined) continue;
            cells[column] = cell.replace('D', dialect.decimal).replaceAll('G', group);
            bad[row]?.set(column, code);
          }
          const odd = raw.map(() => '');
          for (const { row, kind } of oddRows) {
            const cells = raw[row];
            if (cells === undefined) continue;
            if (kind === 'twin') {
              raw.push([...cells]);
              bad.push(new Map(bad[row]));
              odd.push(odd[row] ?? '');
            } else if (odd[row] === '') {
              if (kind === 'short') cells.pop();
              else cells.push('x');
              odd[row] = `row-${kind}`;
            }
          }
          const { bytes, lines } = write(raw, { ...style, decomposed: false });

          const expected: string[] = [];
          const seen = new Set<string>();
          raw.forEach((cells, row) => {
            const begins = lines[row] ?? [];
            if (odd[row] !== '') {
              expected.push(`${begins[0]}:- ${odd[row]}`);
              return;
            }
            const columns = new Map(
              [...(bad[row] ?? [])].map(([column, code]) => [column, [code]] as const),
            );
            const [idColumn, levelColumn] = [order.indexOf('id'), order.indexOf('level')];
            if (!columns.has(idColumn) && !columns.has(levelColumn)) {
              const key = `${cells[idColumn]} ${cells[levelColumn]}`;
              if (seen.has(key)) columns.set(idColumn, ['key-repeated']);
              seen.add(key);
            }
            for (const [column, codes] of [...columns].toSorted(([a], [b]) => a - b))
              for (const code of codes) expected.push(`${begins[column]}:${column + 1} ${code}`);
          });
          const { issues } = parseBytes(bytes);
          expect(places(issues)).toEqual(expected);
          expectSentences(issues ?? []);
        },
      ),
      { seed, numRuns: 6_000 },
    );
  });

  test('takes a cell if and only if a strict rule takes it, whatever stands in it', () => {
    const scrap = fc.oneof(
      fc.array(cellScraps, { maxLength: 5 }).map((some) => some.join('')),
      fc
        .string({ unit: 'grapheme-composite', maxLength: 4 })
        .filter((some) => /^[\x20-\x7e]*$/.test(some)),
    );
    let taken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...dialects),
        fc.constantFrom(...names),
        scrap,
        (dialect, field, cell) => {
          const good = {
            id: 'a',
            level: 'primary',
            name: 'x',
            note: '',
            n: '7',
            rate: '1',
            gap: '',
          };
          const quote = (some: string): string => `"${some.replaceAll('"', '""')}"`;
          const table = (some: string): string => {
            const row: Record<string, string> = { ...good, [field]: some };
            const cells = names.map((name) => quote(row[name] ?? ''));
            return `${names.join(dialect.delimiter)}\n${cells.join(dialect.delimiter)}\n`;
          };
          const { rows, issues } = parseTable(table(cell), shape);
          const expected = strict[field](cell.replaceAll('\r\n', '\n'), dialect);
          expect(rows !== undefined, JSON.stringify(cell)).toBe(expected);
          if (rows !== undefined) taken += 1;
          expectSentences(issues ?? []);
          for (const { code, values } of issues ?? []) {
            const remedy = values['plain'] ?? values['example'] ?? values['nearest'];
            if (remedy === undefined) continue;
            expect(
              parseTable(table(String(remedy)), shape).issues,
              `${code} ${cell}`,
            ).toBeUndefined();
          }
        },
      ),
      { seed, numRuns: 20_000 },
    );
    expect(taken).toBeGreaterThan(2_000);
  });

  test('finds an unclosed quote where it opens, and all that is wrong after it', () => {
    fc.assert(
      fc.property(
        goodTable.filter(({ rows }) => rows.length > 1),
        fc.nat(),
        fc.constantFrom(...names),
        ({ style, rows }, at, field) => {
          // Nothing else is quoted, so that the lone quote has one explanation.
          const plain = rows.map((cells) => ({ ...cells, name: same('x'), note: none }));
          const raw = rawCells(plain, style.order);
          const row = at % raw.length;
          const column = style.order.indexOf(field);
          const last = raw.length - 1;
          const idColumn = style.order.indexOf('id');
          const expected = [`${row + 2}:${column + 1} quote-open`];
          const lastCells = raw[last] ?? [];
          if (row < last) {
            lastCells[idColumn] = 'A';
            expected.push(`${last + 2}:${idColumn + 1} not-id`);
          }
          const { bytes } = write(raw, { ...style, quoted: [false], decomposed: false });
          const lines = new TextDecoder().decode(bytes).split('\n');
          const cells = lines[row + 1]?.split(style.dialect.delimiter) ?? [];
          cells[column] = `"${cells[column] ?? ''}`;
          lines[row + 1] = cells.join(style.dialect.delimiter);
          const { issues } = parseTable(lines.join('\n'), shape);
          expect(places(issues)).toEqual(expected);
          expectSentences(issues ?? []);
        },
      ),
      { seed, numRuns: 3_000 },
    );
  });

  test('reads back what writeTable wrote, in each dialect', () => {
    const value = fc.oneof(
      fc.integer({ min: -4_999_999, max: 4_999_999 }).map((digits) => digits / 100_000),
      fc
        .tuple(fc.integer({ min: 1, max: 9_999 }), fc.integer({ min: -15, max: -3 }))
        .map(([digits, power]) => Number(`${digits}e${power}`)),
      fc.constantFrom(0, 50, -50, 1e-7, 1.5e-9, 0.1),
    );
    const row = fc.record({
      id: fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,2}){0,2}$/),
      level: fc.constantFrom<Row['level']>('preschool', 'primary', 'lower-secondary'),
      name: words,
      note: fc.option(words),
      n: fc.oneof(fc.nat(), fc.constant(999_999_999_999_999)),
      rate: value.map((some) => Math.abs(some)),
      gap: fc.option(value),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(row, { minLength: 1, maxLength: 6, selector: (some) => some.id }),
        (rows) => {
          for (const dialect of dialects)
            expect(parseTable(writeTable(rows, fields, dialect), shape)).toEqual({
              rows,
              notices: [],
            });
        },
      ),
      { seed, numRuns: 2_000 },
    );
  });
});

describe('parseTable(text, shape) never throws', () => {
  /** Whatever came in: rows as declared, that can be written and read again, or issues that can be said. */
  function isSound(parsed: ParsedTable<Row>, text: string): void {
    const { rows, issues } = parsed;
    if (issues !== undefined) {
      expect(issues.length).toBeGreaterThan(0);
      expectSentences(issues);
      const last = text.split(/\r\n|\r|\n/).length;
      for (const { line } of issues) expect(line).toBeLessThanOrEqual(last);
      return;
    }
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(isDeclared(row), JSON.stringify(row)).toBe(true);
    expect(new Set(rows.map((row) => `${row.id} ${row.level}`)).size).toBe(rows.length);
    expect(parseTable(writeTable(rows, fields), shape)).toEqual({ rows, notices: [] });
  }

  test('on bytes of any kind', () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc
        .array(fc.constantFrom(0x22, 0x2c, 0x3b, 0x09, 0x0a, 0x0d, 0x61, 0x31, 0x2e, 0xc3, 0xa1, 0))
        .map((some) => Uint8Array.from(some)),
      fc
        .tuple(fc.constantFrom(',', ';', '\t'), fc.uint8Array({ maxLength: 60 }))
        .map(([sign, rest]) =>
          Uint8Array.from([...new TextEncoder().encode(`${names.join(sign)}\n`), ...rest]),
        ),
    );
    fc.assert(
      fc.property(bytes, (some) => {
        isSound(parseBytes(some), new TextDecoder().decode(some));
      }),
      { seed, numRuns: 10_000 },
    );
  });

  test('on text of any kind', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (some) => {
        isSound(parseTable(some, shape), some);
        isSound(parseTable(`${names.join(',')}\n${some}`, shape), `${names.join(',')}\n${some}`);
      }),
      { seed, numRuns: 5_000 },
    );
  });

  test('on good tables that were damaged anywhere', () => {
    const damage = fc.record({ at: fc.nat(), cut: fc.nat({ max: 3 }), scrap: tableScraps });
    let rowsRead = 0;
    fc.assert(
      fc.property(
        goodTable,
        fc.array(damage, { minLength: 1, maxLength: 3 }),
        ({ style, rows }, damages) => {
          const { bytes } = write(rawCells(rows, style.order), style);
          let csv = new TextDecoder().decode(bytes);
          for (const { at, cut, scrap } of damages) {
            const place = at % (csv.length + 1);
            csv = csv.slice(0, place) + scrap + csv.slice(place + cut);
          }
          const parsed = parseTable(csv, shape);
          if (parsed.rows !== undefined) rowsRead += 1;
          isSound(parsed, csv);
        },
      ),
      { seed, numRuns: 10_000 },
    );
    expect(rowsRead).toBeGreaterThan(500);
  });
});
