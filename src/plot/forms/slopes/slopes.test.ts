import { array, assert, boolean, constantFrom, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { sceneProblems } from '../../../../test/support/sceneProblems.ts';
import { rooms, rowsIn } from '../../scene.ts';
import { slopesForm } from './slopes.ts';
import type { SlopeItem } from './connectors.ts';

const percent = double({ min: 0, max: 100, noNaN: true });

const items = array(
  record({ from: percent, to: percent, known: boolean(), ahead: constantFrom('to', 'past') }),
  { minLength: 1, maxLength: 6 },
).map((all) =>
  all.map(({ from, to, known, ahead }, index): SlopeItem => ({
    key: `row-${index}`,
    ...(known ? { from } : {}),
    to,
    start: known ? `Trường ${from.toFixed(2)}%` : '',
    heading: `${Math.round(to)}%`,
    end: 'Phòng nội trú kiên cố',
    tone: index === 0 ? 'result' : 'second',
    main: index === 0,
    ahead: ahead === 'to' ? 'to' : 'past',
  })),
);

const times = ['Nay', 'Chỉ tiêu 2025–2030'] as const;

test('whatever the values, ways and words stay in the frame and words apart', () => {
  assert(
    property(items, constantFrom(rooms.narrow, rooms.wide, rooms.thumbnail), (all, room) => {
      const scene = slopesForm(all, room, { times, domain: [0, 100] });
      expect(sceneProblems(scene)).toEqual([]);
      expect(rowsIn(scene.marks)).toEqual(all.map(({ key }) => key));
    }),
  );
});

test('a way that waits moves nothing: ends keep their places', () => {
  const draw = (waiting: boolean) =>
    slopesForm(
      [
        { key: 'a', from: 20, to: 80, start: 'Tiểu học 20%', end: 'Tiểu học 80%', tone: 'result' },
        {
          key: 'b',
          from: 60,
          to: 82,
          start: 'THCS 60%',
          end: 'THCS 82%',
          tone: 'before',
          waiting,
        },
      ],
      rooms.wide,
      { times },
    );
  const groupOf = (waiting: boolean) =>
    JSON.stringify(
      draw(waiting).marks.find(
        (mark) => typeof mark !== 'string' && mark.attributes['data-row'] === 'a',
      ),
    );
  expect(groupOf(true)).toBe(groupOf(false));
});
