import type { Frame } from '../frame.ts';
import { svg, type SvgNode } from '../svg.ts';
import type { Tone } from '../tone.ts';

/** A dot at a place across; hollow for what is past or not yet. */
export interface Dot {
  readonly mark: 'dot';
  readonly x: number;
  /** Centre and radius, in em. */
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly hollow?: boolean;
}

/** Draws a dot. */
export function renderDot({ x, y, radius, tone, hollow = false }: Dot, frame: Frame): SvgNode {
  return svg('circle', {
    class: `${tone}${hollow ? ' outline' : ''}`,
    cx: frame.x(x),
    cy: frame.em(y),
    r: frame.em(radius),
  });
}
