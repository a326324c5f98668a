import type { Frame } from '../frame.ts';
import { svg, type SvgNode } from '../svg.ts';

/** Words at a place across. */
export interface Label {
  readonly mark: 'label';
  readonly text: string;
  readonly x: number;
  /** Baseline, in em. */
  readonly y: number;
  /** Which end of the words stands at the place. */
  readonly anchor: 'start' | 'middle' | 'end';
  /** Distance from the place, in em. */
  readonly gap?: number;
  /** A figure stands out, a name on an axis stands back. */
  readonly role: 'figure' | 'axis' | 'plain';
}

/** Draws words. */
export function renderLabel({ text, x, y, anchor, gap = 0, role }: Label, frame: Frame): SvgNode {
  return svg(
    'text',
    {
      class: role,
      x: frame.x(x),
      y: frame.em(y),
      dx: gap === 0 ? undefined : frame.em(gap),
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    text,
  );
}
