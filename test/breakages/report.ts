import type { Ending } from './reporter.ts';

/** How the tests of a run ended. */
export interface Report {
  /** How many tests have a name with this part, and what one of them failed with. */
  of(name: string): { readonly tests: number; readonly failure: string };
}

function isEnding(value: unknown): value is Ending {
  return typeof value === 'object' && value !== null && 'name' in value && 'failure' in value;
}

/** Reads what `reporter.ts` writes. A file that ends before its tests begin has failed them all. */
export function readReport(text: string): Report {
  const parsed: unknown = JSON.parse(text);
  const endings = Array.isArray(parsed) ? parsed.filter(isEnding) : [];
  const stopped = endings.find((each) => each.name === '');
  return {
    of(name) {
      const own = endings.filter((each) => each.name.includes(name));
      const failed = own.find(({ failure }) => failure !== '') ?? stopped;
      return { tests: own.length, failure: failed?.failure ?? '' };
    },
  };
}
