import type { Dialect } from './dialect.ts';
import { numberProblem } from './numberProblem.ts';
import { parsePlain, writePlain, type NumberRule, type ParsedNumber } from './plainNumber.ts';

const anyNumber: NumberRule = { sample: 99.92, problemOf: () => undefined };

/**
 * Reads a number strictly: digits, one decimal sign, a minus; nothing else and nothing guessed.
 *
 * In a comma file the decimal sign is a point, in a semicolon or tab file a comma.
 *
 * @example parseNumber('99,92', { delimiter: ';', decimal: ',' }) // { value: 99.92 }
 */
export function parseNumber(
  text: string,
  dialect: Dialect,
  rule: NumberRule = anyNumber,
): ParsedNumber {
  return parsePlain(text, dialect, rule) ?? { problem: numberProblem(text, dialect, rule) };
}

/** Writes a number in a dialect so that {@link parseNumber} reads the same value back. */
export function writeNumber(value: number, dialect: Dialect): string {
  return writePlain(value, dialect);
}
