import { array, assert, constantFrom, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { drawnIn, sceneProblems } from '../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../scene.ts';
import { hangingForm } from './hanging.ts';

const item = (gap: number, index: number) => ({
  key: `row-${index}`,
  label: 'Lý luận chính trị',
  note: '24,7%, chỉ tiêu trên 35% (Sở)',
  gap,
  text: `−${gap.toFixed(2)}`,
});

test('whatever is missing, bars and words stay in the frame and words apart', () => {
  assert(
    property(
      array(double({ min: -20, max: 60, noNaN: true }), { minLength: 1, maxLength: 6 }),
      constantFrom(rooms.wide, rooms.thumbnail),
      (gaps, room) => {
        const scene = hangingForm(gaps.map(item), room, 'chỉ tiêu');
        expect(sceneProblems(scene)).toEqual([]);
        expect(rowsIn(scene.marks)).toHaveLength(gaps.length);
      },
    ),
  );
});

test('all bars hang from the line of the target', () => {
  const drawn = drawnIn(hangingForm([20, 5].map(item), rooms.wide, 'chỉ tiêu'));
  const line = drawn.find(({ classes }) => classes.includes('target'));
  const tops = drawn.filter(({ classes }) => classes.includes('hatch')).map(({ top }) => top);
  expect(tops).toEqual([line?.top, line?.top]);
});
