import { range } from 'd3';
import { svg, type SvgNode } from './svg.ts';
import type { Tone } from './tone.ts';

/** One dot for each of a few hundred things, in groups that follow one another. */
export interface Units {
  readonly groups: readonly {
    readonly count: number;
    readonly tone: Tone;
    readonly hollow?: boolean;
    /** Stands back while other dots are spoken of. */
    readonly back?: boolean;
  }[];
  /** How many dots stand in a line. */
  readonly columns: number;
}

/** Em between the centres of two dots. */
export const unitPitch = 1.05;

/** How many lines of dots there are. */
export function unitLines({ groups, columns }: Units): number {
  return Math.ceil(groups.reduce((sum, { count }) => sum + count, 0) / columns);
}

/** The dots themselves, row by row, where one dot and the room around it measure 1 by 1. */
export function renderDots({ groups, columns }: Units): SvgNode[] {
  let first = 0;
  return groups
    .filter(({ count }) => count > 0)
    .map(({ count, tone, hollow = false, back = false }) => {
      const dots = range(first, first + count);
      first += count;
      const d = dots
        .map((dot) => `M${(dot % columns) + 0.5} ${Math.floor(dot / columns) + 0.5}h0`)
        .join('');
      // A zero-length line with round ends is a dot in five bytes; a second one, narrower and in
      // the paper's colour, makes it hollow.
      return svg(
        'g',
        { class: back ? 'back' : undefined },
        svg('path', { class: `unit ${tone}`, d }),
        ...(hollow ? [svg('path', { class: 'unit core', d })] : []),
      );
    });
}

/**
 * Draws one dot per thing. The drawing shrinks as a whole where the page is narrow: it holds no
 * text, so nothing becomes too small to read. Rows with the same number of columns keep dots of the
 * same size.
 */
export function renderUnits(units: Units): SvgNode {
  return svg(
    'svg',
    {
      class: 'units',
      viewBox: `0 0 ${units.columns} ${unitLines(units)}`,
      width: `${(units.columns * unitPitch).toFixed(1)}em`,
    },
    ...renderDots(units),
  );
}
