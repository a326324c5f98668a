import { max, scaleSqrt, sum } from 'd3';
import { rule } from '../../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../../scene.ts';
import { block, label } from '../../words.ts';
import { gap, most, numeral, square, wordsFloor, type AreaItem } from './square.ts';

/** Side by side on one ground. */
export function standing(items: readonly AreaItem[], room: Room): Scene {
  const { width, height, bare = false } = room;
  const inner = width - (bare ? 16 : 0);
  const space = bare ? 8 : gap;
  const widthOf = (item: AreaItem, side: number): number =>
    bare ? side : Math.max(side, wordsFloor(item));
  const usedBy = (largest: number): number => {
    const scale = scaleSqrt([0, most(items)], [0, largest]);
    return sum(items, (item) => widthOf(item, scale(item.value))) + space * (items.length - 1);
  };
  const drawWith = (largest: number) => {
    const scale = scaleSqrt([0, most(items)], [0, largest]);
    const slots = items.map((item) => widthOf(item, scale(item.value)));
    // What is left of the width goes to the slots of the small ones, for their words.
    const narrow = items.filter((item, index) => (slots[index] ?? 0) > scale(item.value));
    const spare = Math.max(0, inner - usedBy(largest));
    const each = narrow.length === 0 ? 0 : Math.min(60, spare / narrow.length);
    const rooms = items.map(
      (item, index) => (slots[index] ?? 0) + (narrow.includes(item) ? each : 0),
    );
    const wordsRoom = (index: number): number =>
      (rooms[index] ?? 0) + (index < items.length - 1 ? gap - 10 : 0);
    const names = items.map((item, index) =>
      block(item.label, wordsRoom(index), { style: 'strong' }),
    );
    const notes = items.map((item, index) =>
      block(item.note ?? '', wordsRoom(index), { tone: 'muted' }),
    );
    const foot = bare
      ? 8
      : 8 + (max(names, (name, index) => name.height + (notes[index]?.height ?? 0)) ?? 0);
    return { scale, rooms, names, notes, foot };
  };
  const head = bare ? 8 : numeral * 1.4;
  let largest = bare ? 140 : 320;
  const fits = (): boolean =>
    usedBy(largest) <= inner &&
    (height === undefined || head + largest + drawWith(largest).foot <= height);
  const smallest = bare ? 20 : Math.max(60, Math.min((height ?? 0) * 0.42, width * 0.22));
  while (largest > smallest && !fits()) largest -= 2;
  const { scale, rooms, names, notes, foot } = drawWith(largest);
  const base = bare ? (height ?? 160) - foot : head + largest;
  let x = bare ? Math.max(8, (width - usedBy(largest)) / 2) : 0;
  const marks = items.map((item, index) => {
    const side = scale(item.value);
    const room = rooms[index] ?? side;
    const [name, note] = [names[index], notes[index]];
    const group = rowGroup(
      item.key,
      { x: x - space / 2, y: base - largest, width: room + space, height: largest + foot },
      [
        square(item, x, base - side, side),
        ...(bare
          ? []
          : [
              label(item.text, x, base - side - 8, { size: numeral, style: 'headline' }),
              ...(name?.place(x, base + 6) ?? []),
              ...(note?.place(x, base + 6 + (name?.height ?? 0)) ?? []),
            ]),
      ],
    );
    x += room + space;
    return group;
  });
  return {
    width,
    height: bare ? (height ?? 160) : Math.ceil(base + foot),
    marks: [...marks, rule('base', bare ? 4 : 0, base + 1, bare ? width - 4 : width, base + 1)],
  };
}
