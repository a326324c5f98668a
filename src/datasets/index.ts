import type { Dataset } from '../figures/define.ts';
import * as declared from './declared.ts';

/** Every CSV of `data/` and its declaration, in the order in which the stories come to them. */
export const datasets: readonly Dataset[] = Object.values<Dataset>(declared).sort(
  (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
);
