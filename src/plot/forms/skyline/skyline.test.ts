import { array, assert, constantFrom, double, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { drawnIn, sceneProblems } from '../../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../../scene.ts';
import { skylineForm } from './skyline.ts';
import type { SkylineItem } from './marks.ts';

const words = { line: 'chỉ tiêu', others: (count: number) => `${count} chỉ tiêu khác` };

const items = array(
  record({
    gap: double({ min: -40, max: 20, noNaN: true }),
    count: integer({ min: 1, max: 2 }),
    label: constantFrom('Nhà trẻ', 'Trường đạt kiểm định', 'Quần chúng học nghị quyết'),
  }),
  { minLength: 1, maxLength: 21 },
).map((all) =>
  all
    .toSorted((a, b) => b.gap - a.gap)
    .map(({ gap, count, label }, index): SkylineItem => ({
      key: `row-${index}`,
      label,
      text: gap.toFixed(2),
      gap,
      met: gap >= 0,
      count,
    })),
);

test('whatever the gaps, bars and names stay in the frame and names apart', () => {
  assert(
    property(items, constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail), (all, room) => {
      const scene = skylineForm(all, room, words);
      expect(sceneProblems(scene)).toEqual([]);
      if (room !== rooms.thumbnail) expect(rowsIn(scene.marks)).toEqual(all.map(({ key }) => key));
    }),
    { numRuns: 40 },
  );
});

test('what falls short is hatched, what is met to the digit a ring, a target a bar', () => {
  const item = (key: string, gap: number, count = 1): SkylineItem => ({
    key,
    label: key,
    text: String(gap),
    gap,
    met: gap >= 0,
    count,
  });
  const drawn = drawnIn(
    skylineForm([item('a', 9, 2), item('b', 0), item('c', -3)], rooms.wide, words),
  );
  const having = (...names: readonly string[]) =>
    drawn.filter(({ classes }) => names.every((name) => classes.includes(name))).length;
  expect(having('hatch', 'shortfall')).toBe(1);
  expect(having('ring')).toBe(1);
  expect(drawn.filter(({ tag }) => tag === 'rect')).toHaveLength(3);
});

test('a flat picture says how many of the smallest gaps it does not name', () => {
  const all = Array.from({ length: 21 }, (_, index): SkylineItem => ({
    key: `row-${index}`,
    label: 'Trường đạt kiểm định',
    text: '+1',
    gap: index < 3 ? 14 - index * 3 : 0.5,
    met: true,
    count: 1,
  }));
  const texts = drawnIn(skylineForm(all, { width: 715, height: 150 }, words)).map(
    ({ text }) => text,
  );
  expect(texts).toContain('18 chỉ tiêu khác');
});
