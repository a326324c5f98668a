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
const mostTerms = 20;

/** How long a query is read: a link may bring one of any length. */
const mostLetters = 500;

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
  const read = text.slice(0, mostLetters);
  const phrases = [...read.matchAll(quoted)].slice(0, mostTerms);
  return {
    terms: readTerms(read).slice(0, mostTerms),
    phrases: phrases.map(([, inside = '']) => readTerms(inside)),
  };
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

/** A word of the site as it is held against typed ones. */
export interface Word {
  readonly text: string;
  /** Empty for a sign. */
  readonly fold: string;
  readonly singular: string;
}

/** Prepares a word of the site, or a sign, to be held against typed words. */
export function readWord(text: string): Word {
  const fold = isWord(text) ? foldWord(text) : '';
  return { text, fold, singular: singular(fold) };
}

/** How well a word of the site answers a typed one, by the word's number; only what does answer. */
export type Likenesses = ReadonlyMap<number, number>;

/** Holds every word of the site against a typed one: 1 is the same word, 0.3 hardly another. */
export function likenesses(term: Term, words: readonly Word[]): Likenesses {
  const found = new Map<number, number>();
  const { fold, open } = term;
  const own = singular(fold);
  const long = fold.length > 4;
  words.forEach((word, i) => {
    if (word.fold === fold) found.set(i, 1);
    else if (fold.length > 2 && word.singular === own) found.set(i, 0.9);
    else if ((open || long) && word.fold.startsWith(fold))
      found.set(i, (open ? 0.5 : 0.3) + (0.4 * fold.length) / word.fold.length);
  });
  const same = [...found.keys()].filter((i) => words[i]?.fold === fold);
  const isMarked = (i: number): boolean => markedWord(words[i]?.text ?? '') === term.marked;
  const others = term.hasMarks ? same.filter((i) => !isMarked(i)) : [];
  // Where the site has the word with these very marks, other marks are likely another word.
  for (const i of others) found.set(i, others.length < same.length ? 0.3 : 0.7);
  if (same.length === 0 && fold.length >= slipLength && !/\d/.test(fold))
    words.forEach((word, i) => {
      const slip = word.fold[0] === fold[0] && !found.has(i) && isSlip(fold, word.fold);
      if (slip) found.set(i, 0.6);
    });
  return found;
}
