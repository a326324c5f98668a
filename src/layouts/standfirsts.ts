import { loadData, loadReconciliations } from '../datasets/read.ts';
import { termTargets } from '../datasets/term-targets.ts';
import { isMet } from '../figures/target.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';

/** How many targets of the term there are, and how many were met. */
export function targetsStandfirst(locale: Locale): string {
  const rows = loadData().rows(termTargets);
  const met = rows.filter((row) => isMet(row.result, row)).length;
  const values = { count: rows.length, met, unmet: rows.length - met };
  return translate(locale, 'targets.standfirst', values);
}

/** How many laws between figures the report keeps, and how many it breaks. */
export function notesStandfirst(locale: Locale): string {
  const all = loadReconciliations();
  const kept = all.filter((each) => each.kept).length;
  return translate(locale, 'notes.standfirst', { kept, broken: all.length - kept });
}
