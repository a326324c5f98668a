import { describe, expect, test } from 'vitest';
import type { Drawing, Row } from '../drawing.ts';
import type { Mark } from '../marks/index.ts';
import { fitDrawing } from './fitDrawing.ts';
import { placeDrawing } from './placeDrawing.ts';
import { splitRows } from './splitRows.ts';
import { balanceRuns, wrapRuns, type Measure } from './text.ts';

/** Every character half an em wide. */
const measure: Measure = (text) => text.length / 2;

const plain = (text: string) => [{ text, style: 'plain' as const }];
const wordsOf = (lines: readonly (readonly { readonly text: string }[])[]) =>
  lines.map((line) => line.map(({ text }) => text).join('|'));

describe('wrapRuns(runs, width, measure)', () => {
  test('breaks at spaces, but not at those that hold a figure to its unit', () => {
    expect(wordsOf(wrapRuns(plain('có 81\u00a0trường học'), 5, measure))).toEqual([
      'có',
      '81\u00a0trường',
      'học',
    ]);
  });

  test('keeps the styles of words apart', () => {
    const runs = [...plain('Tiểu học'), { text: '73', style: 'strong' as const }];
    expect(wordsOf(wrapRuns(runs, 20, measure))).toEqual(['Tiểu học |73']);
  });
});

describe('balanceRuns(runs, width, measure)', () => {
  test('leaves no single word on the last line', () => {
    expect(wordsOf(balanceRuns(plain('aaa bbb ccc ddd'), 5.5, measure))).toEqual([
      'aaa bbb',
      'ccc ddd',
    ]);
  });

  test('breaks after a clause', () => {
    expect(wordsOf(balanceRuns(plain('mười cuộc, đủ cả năm'), 7.5, measure))).toEqual([
      'mười cuộc,',
      'đủ cả năm',
    ]);
  });
});

describe('splitRows(panels, columns, height)', () => {
  const even = (start: number, end: number) => end - start;

  test('makes columns of even height', () => {
    expect(splitRows('aaaaaa'.split(''), 3, even)).toEqual([0, 2, 4]);
  });

  test('starts no panel in a column that goes on with another', () => {
    expect(splitRows('aaaab'.split(''), 2, even)).toEqual([0, 4]);
    expect(splitRows('ab'.split(''), 3, even)).toBeUndefined();
  });
});

const bar = (to: number): Mark => ({ mark: 'bar', from: 0, to, y: 0, height: 1.3, tone: 'result' });
const figure = (x: number): Mark => ({
  mark: 'label',
  text: '77,3%',
  x,
  y: 1,
  gap: 0.4,
  anchor: 'start',
  role: 'figure',
});

function drawingOf(count: number, marks: readonly Mark[], remark?: string): Drawing {
  const rows = Array.from({ length: count }, (_, tableRow): Row => ({
    label: `Dòng ${tableRow}`,
    tableRow,
    strip: { height: 1.3, marks },
    ...(remark === undefined ? {} : { remarks: [{ text: remark }] }),
  }));
  return { panels: [{ rows }] };
}

describe('placeDrawing(drawing, layout, measure)', () => {
  test('keeps the figure behind the longest bar inside the width', () => {
    const placed = placeDrawing(drawingOf(1, [bar(1), figure(1)]), { width: 600 }, measure);
    const text = placed?.place(0, 0).texts.find((each) => each.text === '77,3%');
    expect((text?.x ?? 0) + (text?.width ?? 0)).toBeCloseTo(600);
  });

  test('sets a figure behind the frame of a bar rather than across its line', () => {
    const frame: Mark = {
      mark: 'bar',
      from: 0,
      to: 1,
      y: 0,
      height: 1.3,
      tone: 'quiet',
      outline: true,
    };
    const xOf = (at: number) => {
      const drawing = drawingOf(1, [frame, bar(at), figure(at)]);
      return placeDrawing(drawing, { width: 600 }, measure)
        ?.place(0, 0)
        .texts.find((each) => each.text === '77,3%')?.x;
    };
    expect(xOf(0.97)).toBe(xOf(1));
    expect(xOf(0.5)).toBeLessThan(xOf(1) ?? 0);
  });
});

describe('fitDrawing(drawing, box, measure)', () => {
  const box = {
    width: 1000,
    largest: 32,
    smallest: 22,
    more: (rest: number) => `và ${rest} dòng nữa`,
  };
  const fit = (count: number, height: number) => {
    const fitted = fitDrawing(drawingOf(count, [bar(0.5)], 'ghi chú'), { ...box, height }, measure);
    return { ...fitted, texts: fitted.piece.place(0, 0).texts };
  };

  test('sets a short chart in the largest text', () => {
    const { whole, texts } = fit(2, 400);
    expect(whole).toBe(true);
    expect(texts[0]?.size).toBeCloseTo(32);
  });

  test('drops remarks before rows, and says how many rows are left out', () => {
    const remarks = fit(8, 130);
    expect(remarks).toMatchObject({ whole: false, rows: 8 });
    expect(remarks.texts.map(({ text }) => text)).not.toContain('ghi chú');
    const { rows, texts } = fit(40, 200);
    expect(rows).toBeLessThan(40);
    expect(texts.map(({ text }) => text)).toContain(`và ${40 - rows} dòng nữa`);
    for (const { size } of texts) expect(size).toBeGreaterThanOrEqual(22 - 1e-6);
  });
});
