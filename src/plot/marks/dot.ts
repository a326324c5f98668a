import { svg, type SvgNode } from '../svg.ts';
import type { Tone } from '../tone.ts';

/** A dot; a ring for what is past, missing or not yet. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly tone: Tone;
  readonly ring?: boolean;
}

/** Draws a dot. */
export function dot({ x, y, radius, tone, ring = false }: Dot): SvgNode {
  return svg('circle', { class: ring ? `${tone} ring` : tone, cx: x, cy: y, r: radius });
}
