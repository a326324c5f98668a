import { loadData, loadCheckResults } from '../../datasets/read.ts';
import { proofOf, type Proof } from '../../figures/runChecks.ts';
import { checkLines } from '../../figures/words.ts';
import type { Locale } from '../../locale/locales.ts';
import { translate } from '../../locale/translate.ts';

/** How many targets of the term there are, and how many were met. */
export function targetsStandfirst(locale: Locale): string {
  const count = (name: string): number => loadData().figure(`term-targets/${name}`).value;
  const values = { count: count('all'), met: count('met'), unmet: count('missed') };
  return translate(locale, 'targets.standfirst', values);
}

/** In how many places the report agrees and disagrees with itself and with what the site counts. */
export function notesStandfirst(locale: Locale): string {
  const proofs = checkLines(loadCheckResults(), locale).map((line) => proofOf(line.checkResult));
  const count = (proof: Proof): number => proofs.filter((each) => each === proof).length;
  const values = { kept: count('agrees'), broken: count('broken'), worked: count('worked-out') };
  return translate(locale, 'notes.standfirst', values);
}
