import { describe, expect, test } from 'vitest';
import { charts } from '../charts/index.ts';
import { datasets } from '../datasets/index.ts';
import { loadData } from '../datasets/read.ts';
import { createData, type Data } from '../figures/data.ts';
import { formatIssue } from '../figures/fileIssue.ts';
import { locales } from '../locale/locales.ts';
import { parseStories } from '../stories/parseStory.ts';
import { readStories } from '../stories/storyFile.ts';
import { checkClaims, saidOf } from './checkClaims.ts';

const { stories } = parseStories(readStories());

/** The data with one figure changed. */
function changed(ref: string, value: number): Data {
  const data = loadData();
  const figures = data.figures().map((each) => (each.ref === ref ? { ...each, value } : each));
  return {
    ...createData(datasets, new Map(datasets.map((each) => [each.id, data.rows(each)]))),
    figures: () => figures,
    figure: (wanted) => figures.find((each) => each.ref === wanted) ?? data.figure(wanted),
  };
}

/** Words that compare; a number would not show that they have become untrue. */
const compares = {
  vi: /(?<!ít |thống |giải |thứ |nặng |nhẹ |Giải )(?<!\p{L})(nhất|nửa|hơn hẳn|gấp đôi|đều vượt|nhiều hơn)(?!\p{L})/u,
  en: /\b(most(?! able)|half|largest|highest|lowest|furthest|steepest|outnumber|twice|all above)\b/,
};

/** What is so by rule or by the report's own word, whatever the figures. */
const byRule: readonly RegExp[] = [
  /từ đủ nhất đến thiếu nhất/,
  /from best to worst/,
  /two lowest levels/,
  /vượt nhiều nhất đến thiếu nhiều nhất/,
  /furthest over to furthest short/,
  /For most of/,
  /Most first/,
  /among those in most/,
];

describe('checkClaims(charts, stories, data)', () => {
  test('finds nothing in the words as they are', () => {
    expect(checkClaims(charts, stories, loadData())).toEqual([]);
  });

  test('names the chart and every sentence that a changed figure makes untrue', () => {
    const issues = checkClaims(charts, stories, changed('lao-students/intermediate/people', 150));
    const lines = issues.map((issue) => formatIssue(issue, 'en'));
    expect(lines.join('\n')).toContain('src/charts/learners/lao-students.ts: chart lao-students');
    expect(lines.join('\n')).toContain('over half at intermediate level');
    expect(lines.join('\n')).toContain('hơn một nửa học trung cấp');
  });
});

test.each(charts.map((chart) => ({ chart, id: chart.id })))(
  'the comparisons that are checked for $id are made in its words',
  ({ chart }) => {
    for (const locale of locales) {
      const said = saidOf(chart, stories, locale).join(' | ');
      for (const phrase of chart.claims.flatMap((claim) => claim[locale]))
        expect(said).toContain(phrase);
    }
  },
);

test.each(charts.map((chart) => ({ chart, id: chart.id })))(
  'every comparison in the title, the views and the description of $id is checked',
  ({ chart }) => {
    for (const locale of locales) {
      const { title, alt } = chart.words[locale];
      for (const text of [title, alt, ...chart.views.map(({ says }) => says[locale])]) {
        let rest = text;
        for (const phrase of chart.claims.flatMap((claim) => claim[locale]))
          rest = rest.replaceAll(phrase, '');
        for (const rule of byRule) rest = rest.replace(rule, '');
        expect(compares[locale].exec(rest)?.[0], `${locale}: ${text}`).toBeUndefined();
      }
    }
  },
);
