import type { Edit } from './edits.ts';

/** The test that holds a promise. */
export interface Probe {
  /** Such as `test/browser/fit.test.ts`. */
  readonly file: string;
  /** Part of its full name, groups included. */
  readonly name: string;
}

/** One way in which the site can be spoilt, and the test that must fail then. */
export interface Breakage {
  readonly id: string;
  /** What the site promises, in one sentence. */
  readonly promise: string;
  readonly breaks: Edit;
  /** HTML files of `dist/` that show it, on which the probe is run; all when it is not said. */
  readonly pages?: readonly string[];
  readonly probe: Probe;
}
