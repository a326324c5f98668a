import type { Chart } from '../charts/define.ts';
import { UnknownFigure, type Data } from '../figures/data.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { fillWords, placeholder } from '../figures/words.ts';
import type { Guide } from '../guides/define.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { typedFigures } from './typedFigures.ts';

function checkWords(text: string, file: string, locale: Locale, data: Data): readonly FileIssue[] {
  const typed = typedFigures(text.replaceAll(placeholder, ' '));
  const issues = typed.map(({ text: figure }): FileIssue => {
    return { file, key: 'issue.figure-typed', values: { text: figure } };
  });
  try {
    fillWords(text, locale, data);
    return issues;
  } catch (error) {
    if (!(error instanceof UnknownFigure)) throw error;
    return [...issues, { file, key: 'issue.figure-unknown', values: error.values }];
  }
}

/** Figures typed in the words of charts, and references in them to figures that do not exist. */
export function checkCharts(charts: readonly Chart[], data: Data): readonly FileIssue[] {
  return charts.flatMap(({ id, words }) =>
    locales.flatMap((locale) =>
      Object.values(words[locale]).flatMap((text: string) =>
        checkWords(text, `src/charts/${id}.ts`, locale, data),
      ),
    ),
  );
}

/** The same of the words of guides. */
export function checkGuides(guides: readonly Guide[], data: Data): readonly FileIssue[] {
  return guides.flatMap(({ chart, steps }) =>
    locales.flatMap((locale) =>
      steps.flatMap(({ words }) =>
        checkWords(words[locale], `src/guides/${chart.id}.ts`, locale, data),
      ),
    ),
  );
}
