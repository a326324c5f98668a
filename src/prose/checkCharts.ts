import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { placeholder, referencesIn } from '../figures/words.ts';
import type { Guide } from '../guides/define.ts';
import { locales } from '../locale/locales.ts';
import { chartFile } from '../stories/chartFile.ts';
import { checkReference } from './checkReference.ts';
import { typedFigures } from './typedFigures.ts';

function checkWords(text: string, file: string, data: Data): readonly FileIssue[] {
  const typed = typedFigures(text.replaceAll(placeholder, ' '));
  return [
    ...typed.map(({ text: figure }): FileIssue => {
      return { file, key: 'issue.figure-typed', values: { text: figure } };
    }),
    ...referencesIn(text)
      .flatMap((reference) => checkReference(reference, data))
      .map((issue) => ({ file, ...issue })),
  ];
}

/** Figures typed in the words of charts, and references in them to figures that do not exist. */
export function checkCharts(charts: readonly Chart[], data: Data): readonly FileIssue[] {
  return charts.flatMap(({ id, words, views }) =>
    locales.flatMap((locale) =>
      [
        ...Object.values(words[locale]).filter((text) => typeof text === 'string'),
        ...views.flatMap(({ says, subtitle }) => [says[locale], subtitle?.[locale] ?? '']),
      ].flatMap((text) => checkWords(text, chartFile(id), data)),
    ),
  );
}

/** The same of the words of guides. */
export function checkGuides(guides: readonly Guide[], data: Data): readonly FileIssue[] {
  return guides.flatMap(({ chart, steps }) =>
    locales.flatMap((locale) =>
      steps.flatMap(({ words }) => checkWords(words[locale], `src/guides/${chart}.ts`, data)),
    ),
  );
}
