import { z } from 'astro/zod';
import type { FieldType } from './fieldTypes.ts';
import type { CellProblem, IssueCode } from './issue.ts';
import type { Cell } from './parseLines.ts';
import { shown, textProblem } from './text.ts';

const issueCode = z.custom<IssueCode>((value) => typeof value === 'string');
const problemSchema = z.object({
  code: issueCode,
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

/**
 * The value of one cell, or what is wrong with it.
 *
 * @param schema the type's, for the dialect of the file; made once a column, since it is slow to make
 */
export function parseCell(
  { text, written }: Cell,
  type: FieldType<unknown>,
  schema: z.ZodType<unknown, string>,
): { value: unknown; problem?: never } | { value?: never; problem: CellProblem } {
  const bad = textProblem(written);
  if (bad !== undefined) return { problem: bad };
  if (text === '' && !type.optional) return { problem: { code: 'required', values: {} } };
  const result = schema.safeParse(text);
  if (result.success) return { value: result.data };
  const [issue] = result.error.issues;
  const { code, values } = problemSchema.parse(issue?.code === 'custom' ? issue.params : undefined);
  return { problem: { code, values: { ...values, text: shown(String(values['text'] ?? text)) } } };
}
