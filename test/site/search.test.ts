import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';
import { builtSearch, entryNames, isTarget, readQuestions } from '../support/search.ts';
import { readSite } from '../support/site.ts';

const site = readSite();

describe.each(locales)('the search in %s', (locale) => {
  const search = builtSearch(site, locale);
  const names = entryNames(locale);
  const questions = readQuestions(locale);

  it('is asked at least sixty questions, half of the Vietnamese ones without their marks', () => {
    expect(questions.length).toBeGreaterThanOrEqual(60);
    const unmarked = questions.filter(({ question }) => /^[\x20-\x7e]*$/.test(question));
    expect(unmarked.length * 2).toBeGreaterThanOrEqual(questions.length);
  });

  it('has what was looked for among the first three answers, 95 times in a hundred', () => {
    const missed = questions.flatMap(({ question, targets }) => {
      const first = search(question)
        .slice(0, 3)
        .map(({ entry }) => names(entry));
      if (first.some((each) => each.some((name) => isTarget(name, targets)))) return [];
      return [`${question}: ${first.map(([name]) => name).join(', ')}`];
    });
    const recall = 1 - missed.length / questions.length;
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });
});
