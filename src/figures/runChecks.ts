import type { Localized } from '../locale/locales.ts';
import type { Data } from './data.ts';
import type { Figure, Missing } from './figure.ts';
import type { Dataset } from './define.ts';
import { expectedValue, statedOperand, type Check, type CheckKind } from './check.ts';

/** A check held against its figures. */
export interface CheckResult {
  readonly dataset: string;
  readonly kind: CheckKind;
  readonly kept: boolean;
  /** The figures by the part they play. */
  readonly operands: Readonly<Record<string, readonly Figure[]>>;
  /** The figure as the report states it. */
  readonly stated: Figure;
  /** What the other figures give for it, to two decimals more than the report prints. */
  readonly expected: number;
  /** Why the disagreement stands, when the declaration says so. */
  readonly note?: Localized;
}

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;

const sumOf = (figures: readonly Figure[]): number =>
  figures.reduce((n, { value }) => n + value, 0);

/** The rows that a check speaks of: `all`, or every row of the dataset that its `*` runs over. */
function rowsOf(check: Check, data: Data): readonly string[] {
  const starred = Object.values(check.operands)
    .flat()
    .find((ref) => ref.includes('/*/'));
  return starred === undefined ? ['all'] : data.keys(starred.split('/', 1).join(''));
}

/** The figures of a check for one row; nothing where not all of them are there. */
function figuresOf(
  check: Check,
  row: string,
  data: Data,
): Record<string, readonly Figure[]> | undefined {
  const found: Record<string, readonly Figure[]> = {};
  for (const [part, refs] of Object.entries(check.operands)) {
    const expanded = refs.map((ref) => data.expand(ref.replace('/*/', `/${row}/`)));
    if (!expanded.every((some) => some.length > 0 && some.every((ref) => data.has(ref))))
      return undefined;
    found[part] = expanded.flat().map((ref) => data.figure(ref));
  }
  return found;
}

function hold(check: Check, row: string, dataset: string, data: Data): readonly CheckResult[] {
  const operands = figuresOf(check, row, data);
  const [stated] = operands?.[statedOperand(check.kind)] ?? [];
  if (operands === undefined || stated === undefined) return [];
  const decimals = decimalsOf(stated.value);
  const sums = Object.fromEntries(Object.entries(operands).map(([k, found]) => [k, sumOf(found)]));
  const exact = expectedValue(check.kind, sums);
  // Only a rate is rounded by whoever printed it; sums and differences must come out to the digit.
  const slack = check.kind === 'rate' ? 0.5 * 10 ** -decimals : 0;
  const note = check.acknowledged?.[row];
  return [
    {
      dataset,
      kind: check.kind,
      kept: Math.abs(stated.value - exact) <= slack + 1e-9,
      operands,
      stated,
      expected: Number(exact.toFixed(decimals + 2)),
      ...(note === undefined ? {} : { note }),
    },
  ];
}

/**
 * Holds every check of the datasets against the figures.
 *
 * A check is left out where not all of its figures are there: with a `*`, since the report does not
 * give them all for every row; without one, it is among {@link missingOperands}.
 */
export function runChecks(datasets: readonly Dataset[], data: Data): readonly CheckResult[] {
  return datasets.flatMap(({ id, checks }) =>
    checks.flatMap((check) => rowsOf(check, data).flatMap((row) => hold(check, row, id, data))),
  );
}

/**
 * What checks name and no table holds, but for rows that a `*` runs over and for derived figures, whose
 * own lack is told already.
 */
export function missingOperands(datasets: readonly Dataset[], data: Data): readonly Missing[] {
  const isDerived = (ref: string): boolean => {
    const [id = '', name = ''] = ref.split('/');
    const dataset = datasets.find((each) => each.id === id);
    return dataset !== undefined && Object.hasOwn(dataset.derived, name);
  };
  return datasets.flatMap(({ id, checks }) =>
    checks.flatMap((check) => {
      const [stated = ''] = check.operands[statedOperand(check.kind)] ?? [];
      const refs = Object.values(check.operands).flat();
      return refs
        .filter((ref) => !ref.includes('/*/'))
        .flatMap((ref) => {
          const expanded = data.expand(ref);
          return expanded.length === 0 ? [ref] : expanded.filter((each) => !data.has(each));
        })
        .filter((ref) => !isDerived(ref))
        .map((ref) => ({ ref, dataset: id, neededBy: `${check.kind}(${stated})` }));
    }),
  );
}

/**
 * What a check result proves: that the report disagrees or agrees with itself, that it agrees with
 * a figure which the site counted or worked out, or that a figure which the report gives once and
 * two datasets need is the same in both.
 */
export type Proof = 'broken' | 'agrees' | 'worked-out' | 'repeated';

/** What a check result proves; see {@link Proof}. */
export function proofOf({ kind, kept, operands }: CheckResult): Proof {
  if (!kept) return 'broken';
  const figures = Object.values(operands).flat();
  if (figures.some(({ note }) => note !== undefined)) return 'worked-out';
  const distinct = (of: (figure: Figure) => string): number => new Set(figures.map(of)).size;
  const [datasets, places] = [
    distinct(({ ref }) => ref.split('/', 1).join('')),
    distinct(({ citation }) => JSON.stringify(citation)),
  ];
  return kind === 'same' && datasets > 1 && places === 1 ? 'repeated' : 'agrees';
}

/** The anchor of a check result on the page of notes. */
export function checkAnchor({ kind, stated }: CheckResult): string {
  return `${kind}-${stated.ref.replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** The broken check result that a figure takes part in, if there is one. */
export function disagreementOf(
  ref: string,
  checkResults: readonly CheckResult[],
): CheckResult | undefined {
  return checkResults.find(
    ({ kept, operands }) =>
      !kept && Object.values(operands).some((figures) => figures.some((each) => each.ref === ref)),
  );
}
