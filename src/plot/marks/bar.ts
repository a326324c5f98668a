import { svg, type SvgNode } from '../svg.ts';
import type { Tone } from '../tone.ts';

/** A bar, its upper left corner at `x` and `y`. */
export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Tone;
  /** `hatch` for what is missing, `outline` for what could be or is not stated. */
  readonly look?: 'hatch' | 'outline';
}

/** Draws a bar; of numbers that do not fit together, one of no length. */
export function bar({ x, y, width, height, tone, look }: Bar): SvgNode {
  return svg('rect', {
    class: look === undefined ? tone : `${tone} ${look}`,
    x,
    y,
    width: Math.max(0, width),
    height: Math.max(0, height),
  });
}
