import { foldWord, isWord, markedWord, splitWords } from '../locale/fold.ts';

/** A word that a reader has typed. */
export interface Term {
  readonly fold: string;
  readonly marked: string;
  /** Whether any mark was typed; without one, words with every mark are as good. */
  readonly hasMarks: boolean;
  /** Whether it is still being typed. */
  readonly open: boolean;
}

/** What a reader has typed: its words, and those between quotation marks once more. */
export interface Query {
  readonly terms: readonly Term[];
  readonly phrases: readonly (readonly Term[])[];
}

/** How many words of a query are looked for. */
export const mostTerms = 20;

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

// Words of asking and joining in both languages, folded, that are no other word worth looking for.
const asking = new Set(
  'bao nhieu la gi nao how many what which who is are was were does the of for from and in'.split(
    ' ',
  ),
);

/** What a typed word counts beside the others: words of asking say little about what is asked. */
export function interest(term: Term): number {
  return asking.has(term.fold) ? 0.25 : 1;
}

function readTerms(text: string): readonly Term[] {
  const words = splitWords(text).filter(isWord);
  const open = /[\p{L}\p{M}\d]$/u.test(text);
  return words.map((word, i) => {
    const fold = foldWord(word);
    const marked = markedWord(word);
    return { fold, marked, hasMarks: fold !== marked, open: open && i === words.length - 1 };
  });
}

/** Reads a query; more words than anybody would type are left out. */
export function parseQuery(text: string): Query {
  const phrases = [...text.matchAll(quoted)].map(([, inside = '']) => readTerms(inside));
  return { terms: readTerms(text).slice(0, mostTerms), phrases };
}

/** Whether two words differ by one letter too many, missing, wrong or changed over with the next. */
export function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i += 1;
  const rest = (text: string, from: number): string => text.slice(from);
  if (short.length < long.length) return rest(short, i) === rest(long, i + 1);
  if (rest(short, i + 1) === rest(long, i + 1)) return true;
  return (
    short[i] === long[i + 1] && short[i + 1] === long[i] && rest(short, i + 2) === rest(long, i + 2)
  );
}

/** A word without the ending of an English plural; Vietnamese has no such endings. */
function singular(fold: string): string {
  return fold
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/ies$/, 'i')
    .replace(/([^s])s$/, '$1');
}

// Below this length a slip makes another word rather than a misspelt one.
const slipLength = 4;

/** What the words of the site say about a typed one, before any of them is held against it. */
export interface Known {
  /** Whether the site has it with these very marks: then other marks are likely another word. */
  readonly marked: boolean;
  /** Whether the site has it with any marks: then it is no typing error. */
  readonly folded: boolean;
}

/** How well a word of the site answers a typed one, from 0 (not at all) to 1 (to the mark). */
export function likeness(term: Term, word: string, fold: string, known: Known): number {
  if (fold === term.fold) {
    if (!term.hasMarks || term.marked === markedWord(word)) return 1;
    return known.marked ? 0.3 : 0.7;
  }
  if (term.fold.length > 2 && singular(fold) === singular(term.fold)) return 0.9;
  const long = term.fold.length > 4;
  if ((term.open || long) && fold.startsWith(term.fold)) {
    const share = term.fold.length / fold.length;
    return (term.open ? 0.5 : 0.3) + 0.4 * share;
  }
  if (known.folded || term.fold.length < slipLength || /\d/.test(term.fold)) return 0;
  return fold[0] === term.fold[0] && isSlip(term.fold, fold) ? 0.6 : 0;
}
