import { rowGroup } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import { block, label, wordsWidth, type Block } from '../../words.ts';
import { numeral, square, type AreaItem } from './square.ts';

/** One below the other, the words of each beside it. */
export function rowsOf(
  items: readonly AreaItem[],
  scale: (value: number) => number,
  width: number,
) {
  return items.map((item) => {
    const side = scale(item.value);
    const left = side + 14;
    const name: Block = block(item.label, width - left, { style: 'strong' });
    const note: Block = block(item.note ?? '', width - left, { tone: 'muted' });
    const words = numeral * 1.2 + name.height + note.height;
    const high = Math.max(side, words);
    const place = (x: number, top: number): SvgNode => {
      const start = top + Math.max(0, (high - words) / 2);
      return rowGroup(item.key, { x, y: top, width, height: high }, [
        square(item, x, top + (high - side) / 2, side),
        label(item.text, x + left, start + numeral, { size: numeral, style: 'headline' }),
        ...name.place(x + left, start + numeral * 1.2),
        ...note.place(x + left, start + numeral * 1.2 + name.height),
      ]);
    };
    const text = wordsWidth(item.text, { size: numeral, style: 'headline' });
    return { width: left + Math.max(text, name.width, note.width), high, place };
  });
}

/** Whether squares and their words find room in a width. */
export const fitIn = (rows: readonly { readonly width: number }[], width: number): boolean =>
  rows.every((row) => row.width <= width);

/** A square between its figure and its name. */
export function standingOn(
  item: AreaItem,
  { x, y, slot }: { readonly x: number; readonly y: number; readonly slot: number },
  side: number,
) {
  const name = block(item.label, slot, { style: 'strong' });
  const note = block(item.note ?? '', slot, { tone: 'muted' });
  const top = y + numeral * 1.3;
  const below = top + side + 6;
  const height = below - y + name.height + note.height;
  const group = rowGroup(item.key, { x, y, width: slot, height }, [
    square(item, x, top, side),
    label(item.text, x, y + numeral, { size: numeral, style: 'headline' }),
    ...name.place(x, below),
    ...note.place(x, below + name.height),
  ]);
  return { height, group };
}
