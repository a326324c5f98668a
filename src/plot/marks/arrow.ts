import type { Frame } from '../frame.ts';
import { svg, type SvgNode } from '../svg.ts';
import { renderDot } from './dot.ts';
import { renderRule } from './rule.ts';

/** An arrow from where a figure was, a hollow dot, to where it is now. */
export interface Arrow {
  readonly mark: 'arrow';
  readonly from: number;
  readonly to: number;
  /** Height of the shaft, in em. */
  readonly y: number;
}

/** Draws an arrow. The head is a nested drawing, since a path cannot stand at a percentage. */
export function renderArrow({ from, to, y }: Arrow, frame: Frame): SvgNode {
  const head = to >= from ? 'M0 0l-9-5v10z' : 'M0 0l9-5v10z';
  return svg(
    'g',
    {},
    renderRule({ mark: 'rule', from, to, top: y, bottom: y, role: 'stem' }, frame),
    renderDot({ mark: 'dot', x: from, y, radius: 0.35, tone: 'before', hollow: true }, frame),
    svg(
      'svg',
      { x: frame.x(to), y: frame.em(y), overflow: 'visible' },
      svg('path', { class: 'result', d: head }),
    ),
  );
}
