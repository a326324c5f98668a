import { array, assert, constantFrom, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { sceneProblems } from '../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../scene.ts';
import { dotsForm } from './dots.ts';

const near = double({ min: 90, max: 100, noNaN: true });
const format = (value: number): string => `${Math.round(value * 100) / 100}%`;

test('whatever the values, dots and words stay in the frame and words apart', () => {
  const results = array(record({ value: near, target: near }), { minLength: 1, maxLength: 3 });
  assert(
    property(
      results,
      constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail),
      constantFrom({}, { domain: [0, 100] as const }),
      (all, room, options) => {
        const items = all.map(({ value, target }, index) => ({
          key: `row-${index}`,
          label: 'Tốt nghiệp THPT',
          value,
          target,
          text: format(value),
          targetText: `trên ${format(target)}`,
          gapText: (value - target).toFixed(2),
        }));
        const scene = dotsForm(items, room, { format, ...options });
        expect(sceneProblems(scene)).toEqual([]);
        expect(rowsIn(scene.marks)).toEqual(items.map(({ key }) => key));
      },
    ),
  );
});
