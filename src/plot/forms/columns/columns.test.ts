import { array, assert, constantFrom, double, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { drawnIn, sceneProblems } from '../../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../../scene.ts';
import { columnsFit, columnsForm } from './columns.ts';
import type { ColumnItem } from './item.ts';

const share = double({ min: 0, max: 100, noNaN: true });

const items = array(
  record({ value: share, target: option(share), second: option(share), before: option(share) }),
  { minLength: 1, maxLength: 3 },
).map((all) =>
  all.map(({ value, target, second, before }, index): ColumnItem => ({
    key: `row-${index}`,
    label: 'Phòng học',
    note: 'phòng',
    value,
    text: `${value.toFixed(2)}%`,
    targets: [
      ...(target === null ? [] : [{ at: target, text: `Sở: ${target.toFixed(0)}%` }]),
      ...(second === null
        ? []
        : [{ at: second, text: `tỉnh: ${second.toFixed(0)}%`, second: true }]),
    ],
    ...(before === null ? {} : { before: { at: before, text: `trước: ${before.toFixed(0)}%` } }),
  })),
);

test('whatever the values, columns and words stay in the frame and words apart', () => {
  assert(
    property(items, constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail), (all, room) => {
      const scene = columnsForm(all, room);
      expect(sceneProblems(scene)).toEqual([]);
      expect(rowsIn(scene.marks)).toEqual(all.map(({ key }) => key));
    }),
  );
});

test('what is missing hangs from the highest target down to the column', () => {
  const { marks } = columnsForm(
    [{ key: 'a', label: 'A', value: 60, text: '60', targets: [{ at: 80, text: '80' }] }],
    rooms.narrow,
    { whole: 100 },
  );
  const drawn = drawnIn({ marks });
  const hatch = drawn.find(({ classes }) => classes.includes('hatch'));
  const body = drawn.find(({ classes }) => classes.includes('tint'));
  const goal = drawn.find(({ classes }) => classes.includes('target'));
  expect(hatch?.bottom).toBeCloseTo(body?.top ?? NaN);
  expect(hatch?.top).toBeCloseTo(goal?.top ?? NaN);
});

test('names fit under columns as long as no word has to be broken', () => {
  expect(columnsFit(['THCS', 'THPT'], rooms.narrow)).toBe(true);
  expect(
    columnsFit(
      Array.from({ length: 6 }, () => 'Secondary'),
      rooms.narrow,
    ),
  ).toBe(false);
});
