import { svg, type SvgNode } from '../svg.ts';

/**
 * What a straight line means: a target (the heaviest line), a second body's target (dashed), the
 * ground that marks stand on, a grid line, a stem from a dot to its target, a lead from a word to
 * its mark, a way to what is not reached yet, what a reader has guessed (dotted).
 */
export type RuleRole =
  'target' | 'target-second' | 'base' | 'grid' | 'stem' | 'lead' | 'connector' | 'guessed';

/** Draws a straight line. */
export function rule(role: RuleRole, x1: number, y1: number, x2: number, y2: number): SvgNode {
  return svg('line', { class: role, x1, y1, x2, y2 });
}
