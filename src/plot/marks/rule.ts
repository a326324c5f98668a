import type { Frame } from '../frame.ts';
import { svg, type SvgNode } from '../svg.ts';

/** A line: a level one between two places across, or an upright one at one place. */
export interface Rule {
  readonly mark: 'rule';
  readonly from: number;
  readonly to: number;
  /** Upper and lower end, in em; the same for a level line. */
  readonly top: number;
  readonly bottom: number;
  /**
   * A target stands out, a second target is dashed, a grid line stands back, a stem joins dots, a way
   * leads to what is not reached yet.
   */
  readonly role: 'target' | 'target-second' | 'grid' | 'stem' | 'way';
}

/** Draws a line. */
export function renderRule({ from, to, top, bottom, role }: Rule, frame: Frame): SvgNode {
  return svg('line', {
    class: role,
    x1: frame.x(from),
    x2: frame.x(to),
    y1: frame.em(top),
    y2: frame.em(bottom),
  });
}
