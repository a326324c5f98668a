import { array, assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { sceneProblems } from '../../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../../scene.ts';
import { waffleClustersForm, type Cluster } from './clusters.ts';

const cluster = (key: string, count: number): Cluster => ({
  key,
  label: 'Cao đẳng',
  text: String(count),
  parts: [{ key, count, tone: 'result' }],
});

test('however many there are, dots and words stay in the frame and words apart', () => {
  assert(
    property(
      array(integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 5 }),
      constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail),
      (counts, room) => {
        const clusters = counts.map((count, index) => cluster(`row-${index}`, count));
        const scene = waffleClustersForm(clusters, room, { columns: 10, places: 5 });
        expect(sceneProblems(scene)).toEqual([]);
      },
    ),
  );
});

test('together and sorted, the same rows have their dots', () => {
  const parts = [
    { key: 'a', count: 30, tone: 'result' },
    { key: 'b', count: 12, tone: 'second' },
  ] as const;
  const options = { columns: 10, places: 2 };
  const together = waffleClustersForm([{ label: 'all', text: '42', parts }], rooms.wide, options);
  const sorted = waffleClustersForm(
    parts.map((part) => cluster(part.key, part.count)),
    rooms.wide,
    options,
  );
  expect(rowsIn(together.marks)).toEqual(rowsIn(sorted.marks));
});
