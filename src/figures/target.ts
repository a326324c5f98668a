/** What a result was to reach: more than the target, no less than it, or no more than it. */
export type Relation = 'above' | 'at-least' | 'at-most';

/** Whether a result reaches a target. */
export function isMet(
  result: number,
  { relation, target }: { readonly relation: Relation; readonly target: number },
): boolean {
  if (relation === 'at-most') return result <= target;
  return relation === 'above' ? result > target : result >= target;
}
