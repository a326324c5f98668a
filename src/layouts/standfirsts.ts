import { loadData, loadReconciliations } from '../datasets/read.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';

/** How many targets of the term there are, and how many were met. */
export function targetsStandfirst(locale: Locale): string {
  const count = (name: string): number => loadData().figure(`term-targets/${name}`).value;
  const values = { count: count('all'), met: count('met'), unmet: count('missed') };
  return translate(locale, 'targets.standfirst', values);
}

/** How many laws between figures the report keeps, and how many it breaks. */
export function notesStandfirst(locale: Locale): string {
  const all = loadReconciliations();
  const kept = all.filter((each) => each.kept).length;
  return translate(locale, 'notes.standfirst', { kept, broken: all.length - kept });
}
