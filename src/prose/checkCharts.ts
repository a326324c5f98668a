import type { Chart } from '../charts/define.ts';
import { UnknownFigure, type Data } from '../figures/data.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { figureForms, isFigureForm, placeholder } from '../figures/words.ts';
import type { Guide } from '../guides/define.ts';
import { locales } from '../locale/locales.ts';
import { typedFigures } from './typedFigures.ts';

function checkWords(text: string, file: string, data: Data): readonly FileIssue[] {
  const typed = typedFigures(text.replaceAll(placeholder, ' '));
  const issues = typed.map(({ text: figure }): FileIssue => {
    return { file, key: 'issue.figure-typed', values: { text: figure } };
  });
  for (const [, ref = '', form = 'unit'] of text.matchAll(placeholder)) {
    if (!isFigureForm(form)) {
      const values = { text: form, names: figureForms.join(', ') };
      issues.push({ file, key: 'issue.form-unknown', values });
    }
    try {
      data.figure(ref);
    } catch (error) {
      if (!(error instanceof UnknownFigure)) throw error;
      issues.push({ file, key: 'issue.figure-unknown', values: error.values });
    }
  }
  return issues;
}

/** Figures typed in the words of charts, and references in them to figures that do not exist. */
export function checkCharts(charts: readonly Chart[], data: Data): readonly FileIssue[] {
  return charts.flatMap(({ id, words }) =>
    locales.flatMap((locale) =>
      Object.values(words[locale]).flatMap((text: string) =>
        checkWords(text, `src/charts/${id}.ts`, data),
      ),
    ),
  );
}

/** The same of the words of guides. */
export function checkGuides(guides: readonly Guide[], data: Data): readonly FileIssue[] {
  return guides.flatMap(({ chart, steps }) =>
    locales.flatMap((locale) =>
      steps.flatMap(({ words }) => checkWords(words[locale], `src/guides/${chart.id}.ts`, data)),
    ),
  );
}
