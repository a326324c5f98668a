/**
 * What a mark means, which decides its colour: a result, a target, a shortfall, something from
 * before, or a part that stands back.
 */
export type Tone = 'result' | 'target' | 'shortfall' | 'before' | 'quiet';
