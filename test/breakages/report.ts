/** How the tests of a run ended. */
export interface Report {
  /** How many tests have a name with this part, and the first line of what one of them failed with. */
  of(name: string): { readonly tests: number; readonly failure: string };
}

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const things = (value: unknown): readonly Thing[] =>
  Array.isArray(value) ? value.filter(isThing) : [];
// Colours of a terminal.
const colour = /\u001b\[\d+m/g;
const firstLine = (value: unknown): string =>
  (String(value).replaceAll(colour, '').split('\n')[0] ?? '').slice(0, 200);

/**
 * Reads what the JSON reporter of Vitest writes. A file that ends before its tests begin has failed
 * them all.
 */
export function readReport(text: string): Report {
  const parsed: unknown = JSON.parse(text);
  const files = isThing(parsed) ? things(parsed['testResults']) : [];
  const tests = files.flatMap((file) => things(file['assertionResults']));
  const stopped = files.filter(({ status, message }) => status === 'failed' && message !== '');
  return {
    of(name) {
      const own = tests.filter(
        ({ fullName, status }) =>
          String(fullName).includes(name) && (status === 'passed' || status === 'failed'),
      );
      const failed = own.find(({ status }) => status === 'failed');
      const [message] = failed ? things([failed]).map((test) => test['failureMessages']) : [];
      const [words] = Array.isArray(message) ? message.map(firstLine) : [];
      const before = own.length === 0 ? stopped.map(({ message: said }) => firstLine(said)) : [];
      return { tests: own.length, failure: words ?? before.join(' ') };
    },
  };
}
