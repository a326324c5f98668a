import { range } from 'd3';

/**
 * Where to break rows into columns, as the index of each column's first row, so that the highest
 * column is as low as it can be. A column holds whole panels, or rows of a single one: rows that
 * went on from the column before would seem to belong to the panel below them.
 *
 * @param panels the panel of each row
 * @param height the height of a column with the rows from `start` up to, not including, `end`
 * @returns `undefined` when there is no such break
 */
export function splitRows(
  panels: readonly unknown[],
  columns: number,
  height: (start: number, end: number) => number,
): readonly number[] | undefined {
  const isWhole = (start: number, end: number): boolean =>
    panels[start] !== panels[start - 1] && panels[end - 1] !== panels[end];
  const isClear = (start: number, end: number): boolean =>
    panels[start] === panels[end - 1] || isWhole(start, end);
  const ends = (starts: readonly number[]): readonly number[] => [
    ...starts.slice(1),
    panels.length,
  ];
  let choices: (readonly number[])[] = [[0]];
  for (let column = 1; column < columns; column += 1)
    choices = choices.flatMap((starts) => {
      const last = starts.at(-1) ?? 0;
      return range(last + 1, panels.length)
        .filter((start) => isClear(last, start))
        .map((start) => [...starts, start]);
    });
  const clear = choices.filter((starts) => isClear(starts.at(-1) ?? 0, panels.length));
  const heights = clear.map((starts) => {
    const bottoms = ends(starts);
    return Math.max(...starts.map((start, index) => height(start, bottoms[index] ?? start)));
  });
  return clear[heights.indexOf(Math.min(...heights))];
}
