import { array, assert, boolean, constantFrom, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { sceneProblems } from '../../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../../scene.ts';
import { timelineForm, type Lane } from './timeline.ts';

const years = [2019, 2020, 2021, 2022, 2023, 2024];
const year = constantFrom(...years);
const room = constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail);

test('whenever it happened, dots, spans and words stay in the frame and words apart', () => {
  const counts = array(record({ year, count: integer({ min: 1, max: 50 }) }), {
    minLength: 1,
    maxLength: 6,
  });
  assert(
    property(counts, array(year, { maxLength: 4 }), room, (all, starts, given) => {
      const byYear = new Map(all.map((one) => [one.year, one]));
      const lanes: readonly Lane[] = [
        {
          kind: 'units',
          items: [...byYear.values()].map((one) => ({
            ...one,
            key: `units-${one.year}`,
            tone: 'result',
            text: String(one.count),
            label: 'Nhà giáo Ưu tú',
          })),
        },
        { kind: 'heading', title: 'Bộ khen Sở' },
        ...starts.map((from, index): Lane => ({
          kind: 'span',
          key: `span-${index}`,
          from,
          to: Math.min(from + 1, 2024),
          label: 'Cờ thi đua',
          tone: 'before',
        })),
      ];
      expect(sceneProblems(timelineForm(years, lanes, given))).toEqual([]);
    }),
  );
});

test('levels stand one below the other, each with its row', () => {
  assert(
    property(
      array(record({ year, ring: boolean() }), { minLength: 1, maxLength: 4 }),
      room,
      (all, given) => {
        const lanes = all.map((one, index): Lane => ({
          kind: 'level',
          key: `level-${index}`,
          label: 'Hoàn thành xuất sắc nhiệm vụ',
          years: [one.year],
          tone: 'result',
          ring: one.ring,
        }));
        const scene = timelineForm(years, lanes, given);
        expect(sceneProblems(scene)).toEqual([]);
        if (given !== rooms.thumbnail)
          expect(rowsIn(scene.marks)).toEqual(all.map((_, index) => `level-${index}`));
      },
    ),
  );
});
