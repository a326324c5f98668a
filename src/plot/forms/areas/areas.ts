import { scaleSqrt, sum } from 'd3';
import type { Room, Scene } from '../../scene.ts';
import { aroundLargest } from './aroundLargest.ts';
import { besideLargest } from './besideLargest.ts';
import { gap, most, wordsFloor, type AreaItem } from './square.ts';
import { standing } from './standing.ts';

/** Below this width squares stand one below the other, with their words beside them. */
const oneBelow = 480;

/** Whether the words of all squares find room side by side, and still leave some for the squares. */
function fitsAcross(items: readonly AreaItem[], width: number): boolean {
  const largest = Math.max(90, width * 0.22);
  const side = scaleSqrt([0, most(items)], [0, largest]);
  const used = sum(items, (item) => Math.max(side(item.value), wordsFloor(item)));
  return used + gap * (items.length - 1) <= width;
}

/**
 * Squares on one scale, their areas as the numbers: ten thousand and one can both be seen, which no
 * bar could show.
 */
export function areasForm(items: readonly AreaItem[], room: Room): Scene {
  return room.bare === true || (room.width >= oneBelow && fitsAcross(items, room.width))
    ? standing(items, room)
    : room.height === undefined
      ? aroundLargest(items, room.width)
      : besideLargest(items, room);
}
