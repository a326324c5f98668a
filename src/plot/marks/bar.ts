import type { Frame } from '../frame.ts';
import { svg, type SvgNode } from '../svg.ts';
import type { Tone } from '../tone.ts';

/** A bar between two places across. `outline` draws the room that it could fill. */
export interface Bar {
  readonly mark: 'bar';
  readonly from: number;
  readonly to: number;
  /** Top edge and height, in em. */
  readonly y: number;
  readonly height: number;
  readonly tone: Tone;
  readonly outline?: boolean;
}

/** Draws a bar. */
export function renderBar(
  { from, to, y, height, tone, outline = false }: Bar,
  frame: Frame,
): SvgNode {
  return svg('rect', {
    class: `${tone}${outline ? ' outline' : ''}`,
    x: from === 0 ? undefined : frame.x(from),
    y: y === 0 ? undefined : frame.em(y),
    width: frame.x(to - from),
    height: frame.em(height),
  });
}
