import type { Locale } from '../locale/locales.ts';
import { byName } from './byName.ts';
import { terms, type Term } from './terms.ts';

/** The letter that a word stands under. In Vietnamese a tone makes no other letter; Ă, Đ and Ơ are. */
function letterOf(word: string, locale: Locale): string {
  const [letter = ''] = /\p{L}/u.exec(word.normalize('NFC')) ?? [];
  const apart = letter.normalize('NFD');
  const own = locale === 'vi' ? apart.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '') : apart[0];
  return (own ?? '').normalize('NFC').toLocaleUpperCase(locale);
}

/** The terms that stand under one letter. */
interface Letter {
  readonly letter: string;
  readonly terms: readonly Term[];
}

/** All terms under their letters, in the alphabetical order of a language. */
export function byLetter(locale: Locale): readonly Letter[] {
  const order = byName(locale);
  const sorted = terms.toSorted((a, b) => order(a.term[locale], b.term[locale]));
  const letters = Map.groupBy(sorted, ({ term }) => letterOf(term[locale], locale));
  return [...letters].map(([letter, own]) => ({ letter, terms: own }));
}

/** The place of a letter on a page of terms. */
export function letterAnchor(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}
