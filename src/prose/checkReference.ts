import { UnknownFigure, type Data } from '../figures/data.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { figureForms, isFigureForm, type Reference } from '../figures/words.ts';

/** What is wrong with a reference: a figure or a form that does not exist. */
export function checkReference(
  { ref, form }: Reference,
  data: Data,
): readonly Pick<FileIssue, 'key' | 'values'>[] {
  const known = figureForms.join(', ');
  const issues = isFigureForm(form)
    ? []
    : [{ key: 'issue.form-unknown', values: { text: form, names: known } } as const];
  try {
    data.figure(ref);
    return issues;
  } catch (error) {
    if (!(error instanceof UnknownFigure)) throw error;
    return [...issues, { key: 'issue.figure-unknown', values: error.values }];
  }
}
