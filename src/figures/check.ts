import type { Localized } from '../locale/locales.ts';

/**
 * The checks that figures keep: what each calls its figures, what they give for the stated one, and the
 * sign between them.
 */
const checks = {
  /** Parts add up to a total. */
  sum: { stated: 'total', sign: ' +\u00a0', expect: ({ parts = 0 }) => parts },
  /** A rate in percent is numerator over denominator, within its rounding. */
  rate: {
    stated: 'rate',
    sign: '\u00a0÷\u00a0',
    expect: ({ numerator = 0, denominator = 0 }) => (numerator / denominator) * 100,
  },
  /** An excess is the result less the target. */
  excess: {
    stated: 'excess',
    sign: '\u00a0−\u00a0',
    expect: ({ result = 0, target = 0 }) => result - target,
  },
  /** The report gives the same figure in two places. */
  same: { stated: 'second', sign: '', expect: ({ first = 0 }) => first },
} as const satisfies Record<
  string,
  { stated: string; sign: string; expect: (n: Operands) => number }
>;

type Operands = Readonly<Record<string, number>>;

/** The name of a check. */
export type CheckKind = keyof typeof checks;

/**
 * A check that figures of datasets should keep.
 *
 * Figures are named by reference: `dataset/row/field`, or `dataset/name` for a derived one. `*` as
 * the row states the check for every row of the dataset; `field=value` as the row of a part means
 * all rows with that value.
 */
export interface Check {
  readonly kind: CheckKind;
  /** References by the part they play. */
  readonly operands: Readonly<Record<string, readonly string[]>>;
  /**
   * Notes on a disagreement that the report really has, by the key of the row it concerns (`all`
   * for a check without a `*`). Without one, a broken check stops the build.
   */
  readonly acknowledged?: Readonly<Record<string, Localized>>;
}

type Options = Pick<Check, 'acknowledged'>;

/** The part that the stated figure plays in a check. */
export function statedOperand(kind: CheckKind): string {
  return checks[kind].stated;
}

/** The sign that stands between the figures from which a check expects its stated one. */
export function checkSign(kind: CheckKind): string {
  return checks[kind].sign;
}

/** What the operands of a check give for its stated figure. */
export function expectedValue(kind: CheckKind, operands: Operands): number {
  return checks[kind].expect(operands);
}

/** Parts add up to a total. */
export function sum(parts: readonly string[], total: string, options: Options = {}): Check {
  return { kind: 'sum', operands: { parts, total: [total] }, ...options };
}

/** A rate in percent equals numerator over denominator, within its rounding. */
export function rate(
  { numerator, denominator, rate }: Record<'numerator' | 'denominator' | 'rate', string>,
  options: Options = {},
): Check {
  const operands = { numerator: [numerator], denominator: [denominator], rate: [rate] };
  return { kind: 'rate', operands, ...options };
}

/** An excess equals the result less the target, a reduction the figure before less the one after. */
export function excess(
  { result, target, excess }: Record<'result' | 'target' | 'excess', string>,
  options: Options = {},
): Check {
  const operands = { result: [result], target: [target], excess: [excess] };
  return { kind: 'excess', operands, ...options };
}

/** The report gives the same figure in two places. */
export function same(first: string, second: string, options: Options = {}): Check {
  return { kind: 'same', operands: { first: [first], second: [second] }, ...options };
}
