import type { Dialect } from './dialect.ts';
import type { FieldType, ReadCell } from './fieldTypes.ts';
import { oddityOf, spreadsheetError } from './oddity.ts';
import type { Cell } from './parseLines.ts';
import { shown, textProblem } from './text.ts';

/** The value of one cell, or what is wrong with it. */
export function parseCell(
  { text, written }: Cell,
  type: FieldType<unknown>,
  dialect: Dialect,
): ReadCell<unknown> {
  const bad = textProblem(written) ?? spreadsheetError(text);
  if (bad !== undefined) return { problem: bad };
  if (text === '' && !type.optional) return { problem: { code: 'required', values: {} } };
  const read = type.read(text, dialect);
  if ('value' in read) return read;
  const { code, values } = oddityOf(text, type, dialect) ?? read.problem;
  return { problem: { code, values: { ...values, text: shown(String(values['text'] ?? text)) } } };
}
