import { describe, expect, test } from 'vitest';
import { count, id, optional, percent } from '../table/fieldTypes.ts';
import { checkData } from './checkData.ts';
import { formatCitation, formatCitations, parseCitation } from './citation.ts';
import { createData } from './data.ts';
import { column, defineDataset, sourceColumn } from './define.ts';
import { formatIssue } from './fileIssue.ts';
import { excess, rate, same, sum, type Check } from './check.ts';
import { proofOf, runChecks } from './runChecks.ts';
import { sourcesOf } from './sources.ts';
import { interpolate, formatCheckResult } from './words.ts';

const words = (text: string) => ({ vi: text, en: text });

function levels(checks: readonly Check[] = []) {
  return defineDataset({
    id: 'levels',
    order: 10,
    title: words('Levels'),
    description: words('A dataset made up for the test.'),
    source: 'I:II.1.1.b:2',
    key: ['level'],
    columns: {
      level: column(id(), words('Level')),
      part_of: column(optional(id()), words('Part of')),
      done: column(count(), words('Done'), 'school'),
      total: column(optional(count()), words('All'), 'school'),
      share: column(optional(percent()), words('Share'), 'percent'),
      ...sourceColumn,
    },
    derived: {
      left: {
        title: words('Left'),
        unit: 'school',
        note: words('All less done.'),
        of: (row) => (row('all').total ?? 0) - row('all').done,
      },
    },
    checks,
  });
}

const csv = `level,part_of,done,total,share,source
all,,9,12,75,I:II.1.1.k
primary,all,4,6,66.7,
lower,all,5,,,
`;

function read(checks: readonly Check[] = [], text = csv) {
  const dataset = levels(checks);
  const { rows = [] } = dataset.parse(text);
  const data = createData([dataset], new Map([['levels', rows]]));
  return { dataset, data, checkResults: () => runChecks([dataset], data) };
}

test('formatCitations(citations, locale) names each part and section once', () => {
  const places = ['I:II.1.1.b:2', 'I:II.1.1.b:3', 'I:III.2', 'II:II.2'];
  const citations = places.map(parseCitation).filter((each) => each !== undefined);
  expect(formatCitations(citations, 'en')).toBe(
    'Part I, II.1.1.b (fn. 2, 3), III.2; Part II, II.2',
  );
  expect(formatCitations([], 'vi')).toBe('');
});

describe('parseCitation(text)', () => {
  test('reads part, section and footnote', () => {
    expect(parseCitation('I:II.1.1.m:16')).toEqual({
      part: 'I',
      section: 'II.1.1.m',
      footnote: 16,
    });
    expect(parseCitation('II:IV.3.2')).toEqual({ part: 'II', section: 'IV.3.2', footnote: null });
  });

  test.each(['', 'II.1.1.m', 'III:II.1', 'I:II.1.1.m:0', 'I:II.1.1.m:x', 'I:', 'I:1.1'])(
    'finds no place in %j',
    (text) => {
      expect(parseCitation(text)).toBeUndefined();
    },
  );

  test('is cited as the report numbers it', () => {
    const citation = { part: 'I', section: 'II.1.1.b', footnote: 2 } as const;
    expect(formatCitation(citation, 'en')).toBe('Part I, II.1.1.b, footnote\u00a02');
    expect(formatCitation(citation, 'vi')).toBe(
      'Phần thứ nhất, mục\u00a0II.1.1.b, chú\u00a0thích\u00a02',
    );
  });
});

describe('figure(ref)', () => {
  test('finds a figure with its unit and its place, a row’s own place first', () => {
    const { data } = read();
    expect(data.figure('levels/primary/share')).toMatchObject({
      value: 66.7,
      unit: 'percent',
      citation: { section: 'II.1.1.b', footnote: 2 },
    });
    expect(data.figure('levels/all/share').citation.section).toBe('II.1.1.k');
  });

  test('finds a derived figure with its note', () => {
    expect(read().data.figure('levels/left')).toMatchObject({
      value: 3,
      note: { en: 'All less done.' },
    });
  });

  test('suggests the nearest for a reference to nothing', () => {
    expect(() => read().data.figure('levels/primry/share')).toThrow('levels/primary/share');
  });

  test('knows no figure where the cell is empty', () => {
    expect(read().data.has('levels/lower/share')).toBe(false);
  });
});

describe('runChecks(datasets, data)', () => {
  const parts = ['levels/part_of=all/done'];

  test('keeps a sum, a rate within its rounding and an excess', () => {
    const { checkResults } = read([
      sum(parts, 'levels/all/done'),
      rate({ numerator: 'levels/*/done', denominator: 'levels/*/total', rate: 'levels/*/share' }),
      excess({ result: 'levels/all/total', target: 'levels/all/done', excess: 'levels/left' }),
    ]);
    expect(checkResults().map(({ kind, kept }) => [kind, kept])).toEqual([
      ['sum', true],
      ['rate', true],
      ['rate', true],
      ['excess', true],
    ]);
  });

  test('leaves out the rows for which the report gives not all figures', () => {
    const check = rate({
      numerator: 'levels/*/done',
      denominator: 'levels/*/total',
      rate: 'levels/*/share',
    });
    expect(read([check]).checkResults()).toHaveLength(2);
  });

  test('gives both numbers of a broken check', () => {
    const { checkResults } = read(
      [sum(parts, 'levels/all/done')],
      csv.replace('lower,all,5', 'lower,all,6'),
    );
    expect(checkResults()).toMatchObject([{ kept: false, stated: { value: 9 }, expected: 10 }]);
  });

  test('breaks a rate that is off by more than its rounding', () => {
    const check = rate({
      numerator: 'levels/primary/done',
      denominator: 'levels/primary/total',
      rate: 'levels/primary/share',
    });
    expect(read([check], csv.replace('66.7', '66.8')).checkResults()).toMatchObject([
      { kept: false },
    ]);
  });

  test.each([
    [sum(parts, 'levels/all/done'), '4 +\u00a05 =\u00a09\u00a0schools'],
    [
      excess({
        result: 'levels/all/total',
        target: 'levels/primary/done',
        excess: 'levels/all/done',
      }),
      '12\u00a0−\u00a04 =\u00a08\u00a0schools; the report states 9\u00a0schools',
    ],
    [
      rate({
        numerator: 'levels/primary/done',
        denominator: 'levels/primary/total',
        rate: 'levels/primary/share',
      }),
      '4\u00a0÷\u00a06 ≈\u00a066.7%',
    ],
    [same('levels/all/share', 'levels/all/share'), '75% in both places'],
    [same('levels/all/share', 'levels/primary/share'), '75% in one place, 66.7% in another'],
  ])('says in words how a check comes out (%#)', (check, words) => {
    expect(
      read([check])
        .checkResults()
        .map((each) => formatCheckResult(each, 'en')),
    ).toEqual([words]);
  });

  test('tells what the report states from what the site worked out', () => {
    const checks = [
      sum(parts, 'levels/all/done'),
      excess({ result: 'levels/all/total', target: 'levels/all/done', excess: 'levels/left' }),
      same('levels/all/share', 'levels/primary/share'),
    ];
    expect(read(checks).checkResults().map(proofOf)).toEqual(['agrees', 'worked-out', 'broken']);
  });
});

describe('checkData(datasets, files)', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const lines = (checks: readonly Check[], files: [string, string][]): string[] => {
    const contents = new Map(files.map(([name, text]) => [name, bytes(text)]));
    return checkData([levels(checks)], contents).issues.map((issue) => formatIssue(issue, 'en'));
  };
  const broken = csv.replace('lower,all,5', 'lower,all,6');
  const check = (acknowledged = {}): Check =>
    sum(['levels/part_of=all/done'], 'levels/all/done', { acknowledged });

  test('finds nothing wrong with files that are right', () => {
    expect(lines([check()], [['levels', csv]])).toEqual([]);
  });

  test('names file, line, column and field, the offending text and the remedy', () => {
    expect(lines([], [['levels', csv.replace('66.7', '66,7 %')]]).join()).toMatch(
      /^data\/levels\.csv:3/,
    );
    expect(lines([], [['levels', csv.replace('66.7', '66.7%')]])).toEqual([
      'data/levels.csv:3:5 share: “66.7%” has a unit or a percent sign. Write only the number: 66.7.',
    ]);
  });

  test('reports a CSV without a declaration and a declaration without a CSV, both at once', () => {
    expect(lines([], [['other', csv]]).join('\n')).toMatch(/other\.csv.*\n.*levels\.csv/);
  });

  test('stops at a broken check that is not acknowledged, with both numbers', () => {
    expect(lines([check()], [['levels', broken]]).join()).toContain(
      '4 +\u00a06 =\u00a010\u00a0schools; the report states 9',
    );
  });

  test('lets an acknowledged disagreement stand, and hands its note on', () => {
    const checked = checkData(
      [levels([check({ all: words('The draft says so.') })])],
      new Map([['levels', bytes(broken)]]),
    );
    expect(checked.issues).toEqual([]);
    expect(checked.checkResults).toMatchObject([
      { kept: false, note: { en: 'The draft says so.' } },
    ]);
  });

  test('asks for the acknowledgement back once the check holds', () => {
    expect(lines([check({ all: words('Old.') })], [['levels', csv]]).join()).toMatch(/now holds/);
  });

  test('reports every figure that checks need and no table holds, all at once', () => {
    const checks = [
      sum(['levels/nobody/done', 'levels/primary/done'], 'levels/all/done'),
      sum(['levels/part_of=none/done'], 'levels/all/done'),
      sum(['levels/lower/total', 'levels/primary/total'], 'levels/all/total'),
      sum(['elsewhere/all/done'], 'levels/all/done'),
      same('levels/left', 'levels/rest'),
      check(),
    ];
    const found = lines(checks, [['levels', broken]]);
    expect(found.map((line) => line.slice(0, 75))).toEqual([
      'data/levels.csv: there is no row “nobody”, which is needed by sum(levels/al',
      'data/levels.csv: no row has part_of: none, which is needed by sum(levels/al',
      'data/levels.csv total: the cell total of the row “lower” is empty, but need',
      'src/datasets/levels.ts: there is no figure “elsewhere/all/done”. The neares',
      'src/datasets/levels.ts: there is no figure “levels/rest”. The nearest is “l',
      expect.stringContaining('4 +\u00a06 ='),
    ]);
  });

  test('reports a row that is gone once, with all that needs it', () => {
    const gone = csv.replace(/^all,.*\n/m, '');
    expect(lines([check()], [['levels', gone]])).toEqual([
      expect.stringMatching(/^data\/levels\.csv: .*“all”.*levels\/left, sum\(levels\/all\/done\)/),
    ]);
  });

  test('reports a cell that a derived figure needs, and does not count it as 0', () => {
    const emptied = csv.replace('all,,9,12,', 'all,,9,,');
    expect(lines([], [['levels', emptied]])).toEqual([
      expect.stringMatching(/^data\/levels\.csv total: .*“all” is empty.*levels\/left/),
    ]);
  });

  test.each([
    ['NaN', () => 0 / 0],
    ['Infinity', () => 1 / 0],
    [
      'no such thing',
      (): number => {
        throw new Error('no such thing');
      },
    ],
  ])('reports a figure that comes to %s', (reason, of) => {
    const { derived, ...rest } = levels();
    const left = { title: words('Left'), unit: 'school', note: words(''), of } as const;
    const { issues } = checkData(
      [{ ...rest, derived: { ...derived, left } }],
      new Map([['levels', bytes(csv)]]),
    );
    expect(issues).toMatchObject([
      {
        file: 'data/levels.csv',
        key: 'issue.figure-failed',
        values: { text: 'levels/left', reason },
      },
    ]);
  });

  test('names the given file, wherever the check stands that it breaks', () => {
    const other = defineDataset({
      ...{
        id: 'other',
        order: 20,
        title: words('Other'),
        description: words('x'),
        source: 'I:I',
        key: ['id'],
      },
      columns: { id: column(id(), words('Id')), n: column(count(), words('N'), 'school') },
      checks: [same('levels/all/done', 'other/a/n')],
    });
    const files = new Map([
      ['levels', bytes(csv.replace('all,,9', 'all,,8'))],
      ['other', bytes('id,n\na,9\n')],
    ]);
    const { issues } = checkData([levels(), other], files, {
      given: new Map([['levels', 'new/levels.csv']]),
    });
    expect(issues).toMatchObject([{ file: 'new/levels.csv', key: 'issue.check-broken' }]);
    expect(checkData([levels(), other], files).issues).toMatchObject([{ file: 'data/other.csv' }]);
  });

  test('says what it passed over', () => {
    const { notices } = checkData([levels()], new Map([['levels', bytes(`${csv},,,,,\n`)]]));
    expect(notices).toMatchObject([{ file: 'data/levels.csv', line: 5, key: 'notice.empty-rows' }]);
  });

  test('tells a copy of a dataset from a file without a declaration', () => {
    expect(
      lines(
        [],
        [
          ['levels', csv],
          ['Levels (1)', csv],
          ['other', csv],
        ],
      ),
    ).toEqual([
      expect.stringMatching(/^data\/Levels \(1\)\.csv: .*“data\/levels\.csv”/),
      expect.stringMatching(/^data\/other\.csv: .*no declaration/),
    ]);
    const others = ['levels.xlsx', 'README.md', 'other.xlsx'];
    const { issues } = checkData([levels()], new Map([['levels', bytes(csv)]]), { others });
    expect(issues).toMatchObject([{ file: 'data/levels.xlsx', key: 'issue.file-stray' }]);
  });
});

describe('interpolate(text, locale, data)', () => {
  test('fills figures with their unit, bare, or spelt out', () => {
    const text = '{levels/all/done} {levels/all/done|bare} {levels/left|words} {levels/left|Words}';
    expect(interpolate(text, 'vi', read().data)).toBe('9\u00a0trường 9 ba Ba');
  });

  test('refuses a form that does not exist', () => {
    expect(() => interpolate('{levels/left|loud}', 'vi', read().data)).toThrow('loud');
  });
});

describe('sourcesOf(refs, cited, data)', () => {
  test('lists each place once, in the order of the report, and the derived figures', () => {
    const { data } = read();
    const refs = ['levels/all/done', 'levels/left', 'levels/lower/done', 'levels/left'];
    const { citations, derived } = sourcesOf(refs, [], data);
    expect(citations.map(({ section }) => section)).toEqual(['II.1.1.b', 'II.1.1.k']);
    expect(derived.map(({ ref }) => ref)).toEqual(['levels/left']);
  });
});
