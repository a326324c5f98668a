import type { Dialect } from './dialect.ts';
import type { CellProblem } from './issue.ts';

/** What a number may be. */
export interface NumberRule {
  /** A number that the rule allows, to show how one is written. */
  readonly sample: number;
  /** Why a number is not allowed; `undefined` when it is. */
  problemOf(value: number, text: string): CellProblem | undefined;
}

/** A number, or why there is none. */
export type ParsedNumber = { readonly value: number } | { readonly problem: CellProblem };

const plainNumber = { '.': /^-?(0|[1-9]\d*)(\.\d+)?$/, ',': /^-?(0|[1-9]\d*)(,\d+)?$/ } as const;

/** Whether a double holds every digit: 15 that count, and not so many zeros that nothing is left. */
function isPrecise(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '');
  return digits.length <= 30 && digits.replace(/^0+/, '').length <= 15;
}

/** Reads digits with one decimal sign and a minus; `undefined` when the text is anything else. */
export function parsePlain(
  text: string,
  { decimal }: Dialect,
  rule: NumberRule,
): ParsedNumber | undefined {
  if (!plainNumber[decimal].test(text)) return undefined;
  if (!isPrecise(text)) return { problem: { code: 'number-precision', values: { text } } };
  const number = Number(text.replace(',', '.'));
  const value = number === 0 ? 0 : number; // "-0" is 0
  const problem = rule.problemOf(value, text);
  return problem === undefined ? { value } : { problem };
}

/** Writes a number with all its digits, never in exponent notation. */
export function writePlain(value: number, { decimal }: Dialect): string {
  const [digits = '', exponent] = String(Math.abs(value)).split('e');
  const sign = value < 0 ? '-' : '';
  if (exponent === undefined) return sign + digits.replace('.', decimal);
  const [whole = '', fraction = ''] = digits.split('.');
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0${decimal}${'0'.repeat(-shift - 1)}${whole}${fraction}`
    : `${sign}${whole}${fraction.padEnd(shift, '0')}`;
}
