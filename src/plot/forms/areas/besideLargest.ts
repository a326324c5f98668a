import { scaleSqrt, sum } from 'd3';
import type { Room, Scene } from '../../scene.ts';
import { fitIn, rowsOf, standingOn } from './besideWords.ts';
import { gap, most, wordsFloor, type AreaItem } from './square.ts';

/** For pictures: the largest on the left, as large as their height allows, all others beside it. */
export function besideLargest(
  items: readonly AreaItem[],
  { width, height = Infinity }: Room,
): Scene {
  const [first, ...rest] = items;
  if (first === undefined) return { width, height: 1, marks: [] };
  const layOut = (largest: number) => {
    const scale = scaleSqrt([0, most(items)], [0, largest]);
    const side = scale(first.value);
    const slot = Math.max(side, wordsFloor(first));
    const left = slot + gap;
    const rows = rowsOf(rest, scale, width - left);
    const own = standingOn(first, { x: 0, y: 0, slot }, side);
    const tall = sum(rows, ({ high }) => high + 14) - 14;
    return { left, rows, own, tall: Math.max(own.height, tall), fits: fitIn(rows, width - left) };
  };
  const fits = (largest: number): boolean =>
    layOut(largest).fits && layOut(largest).tall + 2 <= height;
  let largest = Math.min(width * 0.62, height);
  while (largest > width * 0.4 && !fits(largest)) largest -= 4;
  const { left, rows, own, tall } = layOut(largest);
  let top = 0;
  return {
    width,
    // What does not fit asks for a room in which its words are smaller.
    height: Math.ceil(tall + 2) * (fits(largest) ? 1 : 2),
    marks: [
      own.group,
      ...rows.map((row) => {
        const group = row.place(left, top);
        top += row.high + 14;
        return group;
      }),
    ],
  };
}
