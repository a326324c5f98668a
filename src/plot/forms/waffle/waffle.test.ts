import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawnIn, sceneProblems, type Drawn } from '../../../../test/support/sceneProblems.ts';
import { rooms, rowsIn, type Room } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import { waffleColumnsForm } from './columns.ts';
import { waffleFieldForm } from './field.ts';
import { fitWaffle, type WaffleItem } from './item.ts';
import { waffleRowsForm } from './rows.ts';

type Box = Pick<Drawn, 'left' | 'right' | 'top' | 'bottom'>;

const number = (value: unknown): number => Number(value ?? 0);

/** The dots of a path of dots, each as a box around it. */
function dotBoxes({ attributes }: Exclude<SvgNode, string>): readonly Box[] {
  const half = number(attributes['stroke-width']) / 2;
  let [x, y] = [0, 0];
  return [...String(attributes['d']).matchAll(/m(\S+) (\S+?)h0/g)].map(([, dx, dy]) => {
    x += number(dx);
    y += number(dy);
    return { left: x - half, right: x + half, top: y - half, bottom: y + half };
  });
}

/** All dots of a drawing. */
function dotsIn(nodes: readonly SvgNode[]): readonly Box[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const look = String(node.attributes['class'] ?? '');
    const isDots = look.startsWith('unit ') && !look.includes('core');
    return [...(isDots ? dotBoxes(node) : []), ...dotsIn(node.children)];
  });
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

const names = ['Mầm non', 'THCS', 'Lower secondary', 'Đã được bố trí việc làm', 'Primary'];

/** A few kinds of things, with any names and numbers. */
const things = fc.array(
  fc.record({ name: fc.constantFrom(...names), count: fc.integer({ min: 0, max: 260 }) }),
  { minLength: 1, maxLength: 5 },
);

const anyRoom = fc.constantFrom<Room>(
  rooms.narrow,
  rooms.wide,
  rooms.thumbnail,
  { width: 500, height: 180 },
  { width: 360, height: 360 },
  { width: 700, height: 300 },
);

const key = (index: number): string => `kind-${index}`;

const itemsOf = (kinds: readonly { readonly name: string; readonly count: number }[]) =>
  kinds.map(({ name, count }, index): WaffleItem => ({
    key: key(index),
    label: name,
    text: String(count),
    groups: [{ count, tone: index % 2 === 0 ? 'result' : 'shortfall', ring: index % 2 === 1 }],
  }));

const forms = {
  columns: (items: readonly WaffleItem[], room: Room) => waffleColumnsForm(items, room),
  rows: (items: readonly WaffleItem[], room: Room) => waffleRowsForm(items, room),
  field: (items: readonly WaffleItem[], room: Room) =>
    waffleFieldForm(
      items.flatMap(({ key: own = '', label, text, groups }) =>
        groups.map((group) => ({ key: own, label, text, ...group })),
      ),
      room,
    ),
};

describe.each(Object.entries(forms))('%s of dots', (_, draw) => {
  test('draw every thing once, and a group for every row', () => {
    fc.assert(
      fc.property(things, anyRoom, (kinds, room) => {
        const scene = draw(itemsOf(kinds), room);
        const all = kinds.reduce((sum, { count }) => sum + count, 0);
        expect(dotsIn(scene.marks)).toHaveLength(all);
        const drawn = rowsIn(scene.marks);
        for (const [index, { count }] of kinds.entries())
          if (count > 0) expect(drawn).toContain(key(index));
      }),
    );
  });

  test('keep words and dots inside their frame, and apart', () => {
    fc.assert(
      fc.property(things, anyRoom, (kinds, room) => {
        const scene = draw(itemsOf(kinds), room);
        expect(sceneProblems(scene)).toEqual([]);
        const words = drawnIn(scene).filter(({ tag }) => tag === 'text');
        const dots = dotsIn(scene.marks);
        expect(words.filter((word) => dots.some((dot) => overlap(word, dot)))).toEqual([]);
        if (room.bare === true) expect(words).toHaveLength(0);
      }),
    );
  });
});

test('a remainder below zero, or of nothing, has no dots and moves none', () => {
  const item = (rest: number): WaffleItem => ({
    key: 'all',
    label: 'Đảng viên',
    text: '12',
    groups: [
      { count: 12, tone: 'result' },
      { count: rest, tone: 'shortfall', ring: true },
      { count: 3, tone: 'before' },
    ],
  });
  for (const room of [rooms.narrow, rooms.wide, rooms.thumbnail])
    for (const rest of [-7, NaN])
      expect(waffleRowsForm([item(rest)], room)).toEqual(waffleRowsForm([item(0)], room));
});

test('a part with a key of its own has a group of its own', () => {
  const scene = waffleRowsForm(
    [
      {
        label: 'Both',
        text: '5',
        groups: [
          { key: 'one', count: 2, tone: 'result' },
          { key: 'two', count: 3, tone: 'second' },
        ],
      },
    ],
    rooms.wide,
  );
  expect(rowsIn(scene.marks)).toEqual(['one', 'two']);
});

test('lines are only as long as makes the dots larger', () => {
  const lines = (columns: number): number => Math.ceil(100 / columns);
  expect(fitWaffle(lines, { across: 100, down: 200, largest: 50 })).toEqual({
    columns: 5,
    pitch: 10,
  });
  expect(fitWaffle(lines, { across: 200, down: 100, largest: 50 }).columns).toBe(10);
});
