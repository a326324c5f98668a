/**
 * What a mark means, which decides its colour: a result, a second series of results, a shortfall
 * (always hatched, ringed or signed as well), something from before or for comparison, or the body
 * of a result whose edge says how high it is.
 */
export type Tone = 'result' | 'second' | 'shortfall' | 'before' | 'tint';
