import { array, assert, constantFrom, integer, property } from 'fast-check';
import { expect, test } from 'vitest';
import { drawnIn, sceneProblems } from '../../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../../scene.ts';
import { ribbonsForm, type RibbonBundle } from './ribbons.ts';

const bundle = (key: string, people: readonly number[]): RibbonBundle => ({
  key,
  from: 'Điện Biên',
  says: 'người được cử đi học',
  parts: people.map((value, index) => ({
    key: `${key}-${index}`,
    label: ['Trung cấp', 'Cao đẳng', 'Intermediate'][index % 3] ?? '',
    text: String(value),
    value,
    tone: 'result',
  })),
});

const people = array(integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 4 });

test('however many people, ribbons and words stay in the frame and words apart', () => {
  assert(
    property(
      people,
      people,
      constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail),
      (there, back, room) => {
        const scene = ribbonsForm([bundle('there', there), bundle('back', back)], room);
        expect(sceneProblems(scene)).toEqual([]);
        const keys = [...there.map((_, i) => `there-${i}`), ...back.map((_, i) => `back-${i}`)];
        expect(rowsIn(scene.marks)).toEqual(expect.arrayContaining(keys));
      },
    ),
  );
});

test('both bundles have one scale', () => {
  const lines = drawnIn(
    ribbonsForm([bundle('there', [100]), bundle('back', [50])], rooms.wide),
  ).filter(({ classes, right, left }) => classes.includes('base') && right > left);
  const [first, , second] = lines.map(({ left, right }) => right - left);
  expect(first).toBeCloseTo((second ?? 0) * 2, 0);
});
