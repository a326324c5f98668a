import { roundCoordinate, svg, type SvgNode } from '../svg.ts';
import type { Tone } from '../tone.ts';

/** A shape or a line from one of D3's generators; a `line` is not filled. */
export function path(d: string, look: Tone | `line ${Tone}` | `line ${Tone} dashed`): SvgNode {
  const rounded = d.replaceAll(/-?\d+\.\d+/g, (number) => roundCoordinate(Number(number)));
  return svg('path', { class: look, d: rounded });
}
