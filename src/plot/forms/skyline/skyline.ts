import { isWide, type Room, type Scene } from '../../scene.ts';
import { besides } from '../../stack.ts';
import { skylineColumns } from './columns.ts';
import type { SkylineItem, SkylineWords } from './marks.ts';
import { skylineRows } from './rows.ts';

/** From here on a picture is wide enough for bars side by side. */
const sideBySide = 480;

/** Groups in two columns, about as long as one another. */
function halves(items: readonly SkylineItem[]): readonly (readonly SkylineItem[])[] {
  const groups = [...new Set(items.map(({ group }) => group))];
  const upTo = (count: number) => items.filter(({ group }) => groups.indexOf(group) < count);
  const [first = []] = groups
    .map((_, count) => upTo(count))
    .toSorted(
      (a, b) => Math.abs(a.length - items.length / 2) - Math.abs(b.length - items.length / 2),
    );
  return first.length === 0 ? [items] : [first, items.filter((item) => !first.includes(item))];
}

/**
 * Results round the line of their targets: what is over stands on it, what falls short hangs from
 * it, hatched. In a wide room the line lies and the bars stand; on a phone, and where items stand in
 * groups, it is the other way round.
 */
export function skylineForm(items: readonly SkylineItem[], room: Room, words: SkylineWords): Scene {
  if (room.bare === true) return skylineColumns(items, room, words);
  if (room.width < sideBySide) return skylineRows(items, room, words);
  if (items.every(({ group }) => group === undefined)) return skylineColumns(items, room, words);
  if (!isWide(room)) return skylineRows(items, room, words);
  const parts = halves(items);
  return besides(
    parts.map((part) => ({
      share: 1 / parts.length,
      draw: (half: Room) => skylineRows(part, half, words, items),
    })),
    room,
  );
}
