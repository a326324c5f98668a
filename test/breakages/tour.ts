import type { Probe } from './define.ts';

/** A promise that is held on the tour of all pages. */
export function tour(name: string): Probe {
  return { file: 'test/browser/tour.test.ts', name };
}
