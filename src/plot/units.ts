import { range } from 'd3';
import { svg, type SvgNode } from './svg.ts';
import type { Tone } from './tone.ts';

/** One dot for each of a few hundred things, in groups that follow one another. */
export interface Units {
  readonly groups: readonly {
    readonly count: number;
    readonly tone: Tone;
    readonly hollow?: boolean;
  }[];
  /** How many dots stand in a line. */
  readonly columns: number;
}

/** Em between the centres of two dots. */
const pitch = 1.05;

/**
 * Draws one dot per thing, row by row. The drawing shrinks as a whole where the page is narrow:
 * it holds no text, so nothing becomes too small to read. Rows with the same number of columns keep
 * dots of the same size.
 */
export function renderUnits({ groups, columns }: Units): SvgNode {
  const total = groups.reduce((sum, { count }) => sum + count, 0);
  const height = Math.ceil(total / columns);
  let first = 0;
  const nodes = groups
    .filter(({ count }) => count > 0)
    .map(({ count, tone, hollow = false }) => {
      const dots = range(first, first + count);
      first += count;
      const d = dots
        .map((dot) => `M${(dot % columns) + 0.5} ${Math.floor(dot / columns) + 0.5}h0`)
        .join('');
      // A zero-length line with round ends is a dot in five bytes; a second one, narrower and in
      // the paper's colour, makes it hollow.
      return svg(
        'g',
        {},
        svg('path', { class: `unit ${tone}`, d }),
        ...(hollow ? [svg('path', { class: 'unit core', d })] : []),
      );
    });
  return svg(
    'svg',
    {
      class: 'units',
      viewBox: `0 0 ${columns} ${height}`,
      width: `${(columns * pitch).toFixed(1)}em`,
    },
    ...nodes,
  );
}
