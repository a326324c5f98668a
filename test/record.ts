/** Records what the tests hold the next site against; CONTRIBUTING says when. Build first. */
import { locales } from '../src/locale/locales.ts';
import { addressesOf, publishAddresses, publishedAddresses } from './support/addresses.ts';
import { rankIn, readQuestions, writeQuestions } from './support/search.ts';
import { readSite } from './support/site.ts';
import { formatGrowth, recordedWeights, recordWeights, weigh } from './support/weights.ts';

const site = readSite();

const before = publishedAddresses();
publishAddresses(addressesOf(site));
const published = publishedAddresses();
console.log(`test/published.txt: ${published.length - before.length} new addresses`);

for (const locale of locales) {
  const rankOf = await rankIn(site, locale, published);
  const questions = readQuestions(locale);
  const ranked = questions.map((each) => ({ ...each, rank: rankOf(each) }));
  writeQuestions(locale, ranked);
  const first = ranked.filter(({ rank }) => rank <= 3).length;
  console.log(
    `test/search/questions.${locale}.csv: ${first} of ${ranked.length} among the first three`,
  );
  for (const [i, { question, rank }] of ranked.entries()) {
    const old = questions[i]?.rank ?? rank;
    if (rank > old) console.log(`  worse: ${question}: ${old} → ${rank}`);
  }
}

const known = recordedWeights();
const weights = weigh(site);
for (const weight of weights) console.log(formatGrowth(weight, known.get(weight.name) ?? weight));
recordWeights(weights);
