import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rooms, rowsIn, type Room, type Scene } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import { textSize, wordsWidth } from '../../words.ts';
import { waffleColumnsForm } from './columns.ts';
import { waffleFieldForm } from './field.ts';
import { fitWaffle, type WaffleItem } from './item.ts';
import { waffleRowsForm } from './rows.ts';

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const number = (value: unknown): number => Number(value ?? 0);

const textOf = (node: SvgNode): string =>
  typeof node === 'string' ? node : node.children.map(textOf).join('');

/** Where a line of words stands, by the widths that drawings count with. */
function wordBox(node: Exclude<SvgNode, string>): Box {
  const { attributes } = node;
  const words = String(attributes['class'] ?? '').split(' ');
  const style = words.includes('headline')
    ? 'headline'
    : words.includes('strong')
      ? 'strong'
      : 'plain';
  const size = number(attributes['font-size'] ?? textSize);
  const width = wordsWidth(textOf(node), { size, style });
  const anchor = attributes['text-anchor'];
  const x = number(attributes['x']);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  const y = number(attributes['y']);
  return { left, right: left + width, top: y - size * 0.72, bottom: y };
}

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

/** All words and all dots of a drawing. */
function read(scene: Scene): { readonly words: readonly Box[]; readonly dots: readonly Box[] } {
  const words: Box[] = [];
  const dots: Box[] = [];
  const visit = (node: SvgNode): void => {
    if (typeof node === 'string') return;
    const look = String(node.attributes['class'] ?? '');
    if (node.tag === 'text') words.push(wordBox(node));
    if (look.startsWith('unit ') && !look.includes('core')) dots.push(...dotBoxes(node));
    node.children.forEach(visit);
  };
  scene.marks.forEach(visit);
  return { words, dots };
}

function expectInside({ width, height }: Scene, boxes: readonly Box[]): void {
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5,
  );
  expect(outside).toEqual([]);
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - 0.5 &&
  b.left < a.right - 0.5 &&
  a.top < b.bottom - 0.5 &&
  b.top < a.bottom - 0.5;

function expectApart(boxes: readonly Box[], others: readonly Box[] = boxes): void {
  const over = boxes.filter((a) => others.some((b) => a !== b && overlap(a, b)));
  expect(over).toEqual([]);
}

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
        expect(read(scene).dots).toHaveLength(all);
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
        const { words, dots } = read(scene);
        expectInside(scene, words);
        expectInside(scene, dots);
        expectApart(words);
        expectApart(words, dots);
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
