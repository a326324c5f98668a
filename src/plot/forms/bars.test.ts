import { array, assert, constantFrom, double, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { drawnIn, sceneProblems } from '../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../scene.ts';
import { barsForm, type BarItem } from './bars.ts';

const share = double({ min: 0, max: 100, noNaN: true });

const items = array(record({ value: share, target: option(share) }), {
  minLength: 1,
  maxLength: 9,
}).map((all) =>
  all.map(({ value, target }, index): BarItem => ({
    key: `row-${index}`,
    label: 'Lý luận chính trị từ trung cấp trở lên',
    value,
    text: `${value.toFixed(1)}%`,
    ...(target === null ? {} : { targets: [{ at: target }] }),
    remark: { text: 'chỉ tiêu trên 35%, còn thiếu 10,3 điểm phần trăm', unmet: true },
  })),
);

test('whatever the values, bars and words stay in the frame and words apart', () => {
  assert(
    property(items, constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail), (rows, room) => {
      const scene = barsForm([{ rows }], room, { whole: 100 });
      expect(sceneProblems(scene)).toEqual([]);
      if (room !== rooms.thumbnail) expect(rowsIn(scene.marks)).toEqual(rows.map(({ key }) => key));
    }),
  );
});

test('parts of numbers that do not fit together stay in the frame', () => {
  const part = double({ min: -100, max: 200, noNaN: true });
  const rows = array(record({ result: part, rest: part }), { minLength: 1, maxLength: 5 });
  assert(
    property(rows, constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail), (all, room) => {
      const bars = all.map(({ result, rest }, index): BarItem => ({
        key: `row-${index}`,
        label: 'THCS',
        value: result,
        text: result.toFixed(1),
        parts: [
          { value: result, tone: 'result' },
          { value: rest, tone: 'shortfall', look: 'hatch' },
        ],
      }));
      expect(sceneProblems(barsForm([{ rows: bars }], room, { whole: 100 }))).toEqual([]);
    }),
  );
});

test('the parts of a bar add up to its length', () => {
  const bar = (key: string, parts: BarItem['parts']): BarItem => ({
    key,
    label: key,
    value: 40,
    text: '40',
    ...(parts === undefined ? {} : { parts }),
  });
  const lengths = drawnIn(
    barsForm(
      [
        {
          rows: [
            bar('whole', undefined),
            bar('parts', [
              { value: 30, tone: 'result' },
              { value: 10, tone: 'second' },
            ]),
          ],
        },
      ],
      rooms.wide,
    ),
  )
    .filter(({ tag }) => tag === 'rect')
    .map(({ left, right }) => right - left);
  expect(lengths[0]).toBeCloseTo((lengths[1] ?? 0) + (lengths[2] ?? 0));
});
