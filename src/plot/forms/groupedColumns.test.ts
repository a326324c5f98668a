import { array, assert, constantFrom, double, property } from 'fast-check';
import { expect, test } from 'vitest';
import { sceneProblems } from '../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../scene.ts';
import { groupedColumnsForm } from './groupedColumns.ts';

test('whatever the values and however few, columns and words stay in the frame and words apart', () => {
  const values = array(double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 });
  assert(
    property(
      values,
      values,
      constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail),
      (first, second, room) => {
        const group = (name: string, own: readonly number[]) => ({
          text: String(own.length),
          label: 'dưới 100%',
          tone: 'result' as const,
          items: own.map((value, index) => ({ key: `${name}-${index}`, value })),
        });
        const groups = [group('a', first), group('b', second)];
        const scene = groupedColumnsForm(groups, room, { whole: 100 });
        expect(sceneProblems(scene)).toEqual([]);
        expect(rowsIn(scene.marks)).toEqual(groups.flatMap(({ items }) => items.map((i) => i.key)));
      },
    ),
  );
});
