import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';
import { publishedAddresses } from '../support/addresses.ts';
import { rankIn, readQuestions, withoutText } from '../support/search.ts';
import { readSite } from '../support/site.ts';

const site = readSite();
const published = publishedAddresses();

describe.each(locales)('the search in %s', (locale) => {
  const questions = readQuestions(locale);

  it('knows the text of every story and of every part of it', () => {
    expect(withoutText(site, locale)).toEqual([]);
  });

  it('answers no question worse than it did when the ranks were recorded', async () => {
    const rankOf = await rankIn(site, locale, published);
    expect(questions).not.toHaveLength(0);
    const worse = questions.flatMap((each) => {
      const rank = rankOf(each);
      const { question, rank: recorded = rank } = each;
      return rank > recorded ? [`${question}: ${recorded} → ${rank}`] : [];
    });
    expect(
      worse,
      `Where a better answer stands first now, name it in test/search/questions.${locale}.csv`,
    ).toEqual([]);
  });
});
