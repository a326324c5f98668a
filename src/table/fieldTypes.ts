import type { Dialect } from './dialect.ts';
import type { CellProblem } from './issue.ts';
import { nearest } from './nearest.ts';
import { parseNumber, writeNumber } from './number.ts';
import type { NumberRule } from './plainNumber.ts';
import { isFormula } from './text.ts';

/** The value of a cell's text, or why it has none. */
export type ReadCell<T> = { readonly value: T } | { readonly problem: CellProblem };

/** A kind of value: how its text is read and written. */
export interface FieldType<T> {
  /** Name of the kind, as the data package calls it. */
  readonly kind: 'id' | 'text' | 'category' | 'count' | 'percent' | 'number' | 'year' | 'source';
  /** Whether the cell may be empty; the value is then `null`, never 0 or "". */
  readonly optional: boolean;
  /** Of a category: the words it may be. */
  readonly names?: readonly string[];
  /** Of a number: the least and the most it may be. */
  readonly range?: readonly [least: number, most: number];
  /** From the text of a cell, as a dialect writes it, to the value. */
  read(text: string, dialect: Dialect): ReadCell<T>;
  /** The text of a value, so that the same value is read back. */
  write(value: T, dialect: Dialect): string;
}

const asIs = (text: string): string => text;

/** An id: lower-case words and digits joined by hyphens. Unique when it is the key. */
export function id(): FieldType<string> {
  const read = (text: string): ReadCell<string> =>
    /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)
      ? { value: text }
      : { problem: { code: 'not-id', values: { text } } };
  return { kind: 'id', optional: false, read, write: asIs };
}

/** Words for people. A text that a spreadsheet would run as a formula is refused. */
export function text(): FieldType<string> {
  const read = (value: string): ReadCell<string> =>
    isFormula(value) ? { problem: { code: 'formula', values: { text: value } } } : { value };
  return { kind: 'text', optional: false, read, write: asIs };
}

/** One of a few known words. A near miss is refused with the nearest known one suggested. */
export function category<const T extends string>(...names: readonly T[]): FieldType<T> {
  const read = (text: string): ReadCell<T> => {
    const value = names.find((name) => name === text);
    if (value !== undefined) return { value };
    const values = { text, nearest: nearest(text, names), names: names.join(', ') };
    return { problem: { code: 'category', values } };
  };
  return { kind: 'category', optional: false, names, read, write: asIs };
}

function numeric(
  kind: 'count' | 'percent' | 'number' | 'year',
  rule: NumberRule,
): FieldType<number> {
  return {
    kind,
    optional: false,
    write: writeNumber,
    read: (text, dialect) => parseNumber(text, dialect, rule),
  };
}

function range(min: number, max: number): NumberRule {
  return {
    sample: [99.92, 12.5, 1.5].find((value) => min <= value && value <= max) ?? min,
    problemOf: (value, text) =>
      value < min || value > max ? { code: 'range', values: { text, min, max } } : undefined,
  };
}

/**
 * How many there are: whole, from 0.
 *
 * Digits and nothing else, for "1.000" is 1 in a comma file but a thousand to whoever typed it.
 */
export function count(): FieldType<number> {
  return numeric('count', {
    sample: 99,
    problemOf: (_, text) => {
      if (text.startsWith('-')) return { code: 'count-negative', values: { text } };
      return /^\d+$/.test(text) ? undefined : { code: 'count-whole', values: { text } };
    },
  });
}

/** A share in percent, 0 to 100 unless said otherwise. */
export function percent(min = 0, max = 100): FieldType<number> {
  return { ...numeric('percent', range(min, max)), range: [min, max] };
}

/** A number between two bounds, such as a difference in percentage points. */
export function number(min: number, max: number): FieldType<number> {
  return { ...numeric('number', range(min, max)), range: [min, max] };
}

/** A field whose cell may be empty: the report gives no value, and the table says `null`. */
export function optional<T>(type: FieldType<T>): FieldType<T | null> {
  return {
    ...type,
    optional: true,
    read: (text, dialect) => (text === '' ? { value: null } : type.read(text, dialect)),
    write: (value, dialect) => (value === null ? '' : type.write(value, dialect)),
  };
}
