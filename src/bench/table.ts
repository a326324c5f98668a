import type { Spread } from './statistics.ts';

/**
 * Lines up rows of cells: the first column to the left, figures to the right, two spaces between.
 *
 * @example formatTable([['page', 'kB'], ['story', '12.5']]) // 'page     kB\nstory  12.5'
 */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const align = (cell: string, column: number): string => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

/**
 * The median with the ends behind it.
 *
 * @example formatSpread({ median: 412, least: 400, most: 431 }) // '412 (400–431)'
 */
export function formatSpread({ median, least, most }: Spread, digits = 0): string {
  const [middle, low, high] = [median, least, most].map((value) => value.toFixed(digits));
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}
