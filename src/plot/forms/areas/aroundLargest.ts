import { scaleSqrt } from 'd3';
import { rowGroup, type Scene } from '../../scene.ts';
import { block, label, textSize, wordsWidth } from '../../words.ts';
import { fitIn, rowsOf, standingOn } from './besideWords.ts';
import { gap, most, numeral, square, wordsFloor, type AreaItem } from './square.ts';

/** Below this a square is too small for the words under it. */
const wordsUnder = 80;

/**
 * For phones: the largest as wide as the room, so that the smallest is still seen; under it the next,
 * and beside that all others.
 */
export function aroundLargest(items: readonly AreaItem[], width: number): Scene {
  const [first, ...rest] = items;
  if (first === undefined) return { width, height: 1, marks: [] };
  const layOut = (largest: number) => {
    const scale = scaleSqrt([0, most(items)], [0, largest]);
    const under = rest.slice(0, 1).filter(({ value }) => scale(value) >= wordsUnder);
    const slot = Math.max(0, ...under.map((item) => Math.max(scale(item.value), wordsFloor(item))));
    const left = slot === 0 ? 0 : slot + gap;
    const rows = rowsOf(rest.slice(under.length), scale, width - left);
    return { scale, under, slot, left, rows, fits: fitIn(rows, width - left) };
  };
  let largest = width;
  while (largest > 60 && !layOut(largest).fits) largest -= 4;
  const { scale, under, slot, left, rows } = layOut(largest);
  const after = wordsWidth(first.text, { size: numeral, style: 'headline' }) + 8;
  const { note } = first;
  const said = [
    { text: note === undefined ? first.label : `${first.label},`, style: 'strong' as const },
    ...(note === undefined ? [] : [{ text: note, style: 'plain' as const }]),
  ];
  const name = block(said, width - after);
  const start = numeral * 1.3 + scale(first.value) + 14;
  const next = under.map((item) => standingOn(item, { x: 0, y: start, slot }, scale(item.value)));
  let top = start;
  const others = rows.map((row) => {
    const group = row.place(left, top);
    top += row.high + 14;
    return group;
  });
  return {
    width,
    height: Math.ceil(Math.max(top - 14, start + (next[0]?.height ?? 0)) + 2),
    marks: [
      rowGroup(first.key, { x: 0, y: 0, width, height: start - 14 }, [
        square(first, 0, numeral * 1.3, scale(first.value)),
        label(first.text, 0, numeral, { size: numeral, style: 'headline' }),
        ...name.place(after, numeral - textSize),
      ]),
      ...next.map(({ group }) => group),
      ...others,
    ],
  };
}
