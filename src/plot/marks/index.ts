import type { Frame } from '../frame.ts';
import type { SvgNode } from '../svg.ts';
import { renderArrow, type Arrow } from './arrow.ts';
import { renderBar, type Bar } from './bar.ts';
import { renderDot, type Dot } from './dot.ts';
import { renderLabel, type Label } from './label.ts';
import { renderRule, type Rule } from './rule.ts';

/** Anything that a chart draws at a place on its scale. */
export type Mark = Bar | Dot | Rule | Arrow | Label;

/** Draws a placed mark. */
export function renderMark(mark: Mark, frame: Frame): SvgNode {
  switch (mark.mark) {
    case 'bar':
      return renderBar(mark, frame);
    case 'dot':
      return renderDot(mark, frame);
    case 'rule':
      return renderRule(mark, frame);
    case 'arrow':
      return renderArrow(mark, frame);
    case 'label':
      return renderLabel(mark, frame);
  }
}
