import { array, assert, constantFrom, double, option, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { sceneProblems } from '../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../scene.ts';
import { resultsForm } from './results.ts';

const share = double({ min: 0, max: 100, noNaN: true });
const format = (value: number): string => `${Math.round(value * 100) / 100}%`;

test('whatever the values, dots and words stay in the frame and words apart', () => {
  const results = array(record({ value: option(share), target: share, aim: option(share) }), {
    minLength: 1,
    maxLength: 5,
  });
  assert(
    property(
      results,
      constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail),
      constantFrom(true, false),
      (all, room, compact) => {
        const rows = all.map(({ value, target, aim }, index) => ({
          key: `row-${index}`,
          label: 'Trường đạt chuẩn quốc gia',
          ...(compact ? { text: format(target) } : {}),
          ...(value === null ? {} : { value, valueText: `${format(value)} (+7,33)` }),
          target: { at: target, text: `trên ${format(target)}` },
          ...(aim === null ? {} : { aim: { at: aim, text: `trên ${format(aim)}` } }),
        }));
        const scene = resultsForm([{ rows }], room, { format, domain: [0, 100], compact });
        expect(sceneProblems(scene)).toEqual([]);
        if (room !== rooms.thumbnail)
          expect(rowsIn(scene.marks)).toEqual(rows.map(({ key }) => key));
      },
    ),
  );
});
