import MiniSearch from 'minisearch';
import { foldWord, isWord, splitWords } from '../locale/fold.ts';
import type { Locale } from '../locale/locales.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { termOf, termsOf, wordsOf, type Word } from './searchWords.ts';

/** What can be found. */
export const kinds = ['story', 'section', 'chart', 'figure', 'term'] as const;

/** What can be found; see {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** One thing that can be found, and where it leads. */
export interface Entry {
  readonly kind: Kind;
  readonly title: string;
  readonly href: string;
  /** What it belongs to: the story of a section, the dataset of a figure. */
  readonly context: string;
  /** The text behind the title; may be empty. */
  readonly text: string;
}

/** An entry that answers a query; what it shows is worked out when it is asked for. */
export interface Result {
  readonly entry: Entry;
  title(): readonly Piece[];
  /** The sentence of the text that answers best; empty for an entry without a text. */
  sentence(): readonly Piece[];
}

/** How many words of a query are looked for: more than anybody would type. */
const mostWords = 20;

/** How long a query is read: a link may bring one of any length. */
const mostLetters = 500;

/** What answers less well than this share of the best answer is not shown. */
const leastShare = 0.05;

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

/** Words that ask or join, and tell no answer from another; Vietnamese ones also without marks. */
const idle: Readonly<Record<Locale, RegExp>> = {
  vi: /(^|\s)(?:bao nhi[êe]u|là gì|la gi|nào|nao)(?=[\s?!.,]|$)/giu,
  en: /(^|\s)(?:how many|how much|what|which|who|is|are|was|were|does?|an?|the|of|in)(?=[\s?!.,]|$)/giu,
};

/** A query as its words, of which the last may still be being typed. */
interface Query {
  readonly words: readonly Word[];
  /** What stands between quotation marks. */
  readonly phrases: readonly string[];
  readonly isOpen: boolean;
}

/** A text as its words without marks, between spaces. */
function folded(text: string): string {
  return ` ${splitWords(text).filter(isWord).map(foldWord).join(' ')} `;
}

/** Whether an entry has a phrase word for word, with whatever marks. */
function holds({ title, context, text }: Entry, phrase: string): boolean {
  return [title, context, text].some((field) => folded(field).includes(phrase));
}

/** Reads a query; more words than anybody would type are left out. */
export function parseQuery(text: string, locale: Locale): Query {
  const read = text.slice(0, mostLetters).normalize('NFC');
  const phrases = [...read.matchAll(quoted)].map(([, inside = '']) => folded(inside));
  // A sign in their place parts the words around them.
  const said = phrases.length === 0 ? read.replace(idle[locale], '$1·') : read;
  const asked = isWord(said) ? said : read;
  return {
    words: wordsOf(asked).slice(0, mostWords),
    phrases: phrases.filter(isWord).slice(0, mostWords),
    isOpen: /[\p{L}\p{M}\d]$/u.test(asked),
  };
}

/** The sentence of a text that has most of what was looked for, words side by side counted again. */
function bestSentence(text: string, terms: ReadonlySet<string>): string {
  const sentences = text.replace(/([.!?…]["”’)]*)\s+/g, '$1\n').split('\n');
  const worths = sentences.map((sentence) => {
    const own = new Set(wordsOf(sentence).flatMap(termsOf));
    return [...own].filter((term) => terms.has(term)).length;
  });
  return sentences[worths.indexOf(Math.max(...worths))] ?? '';
}

/**
 * Makes a search over entries. MiniSearch ranks by its own measures, and ours are few: a title counts
 * twice; a figure, of which there are many with nearly the same name, counts half; and an answer
 * counts the more the more of the query it has. `test/search` has the questions that they were found
 * with. The index is made a few entries at a time, so that a phone follows what is typed meanwhile.
 */
export async function createSearch(
  entries: readonly Entry[],
  locale: Locale,
): Promise<(text: string) => readonly Result[]> {
  const known = new Set<string>();
  const index = new MiniSearch<Entry & { readonly id: number }>({
    fields: ['title', 'context', 'text'],
    tokenize: (text) => wordsOf(text).flatMap(termsOf),
    processTerm: (term) => {
      known.add(term);
      return term;
    },
  });
  await index.addAllAsync(
    entries.map((entry, id) => ({ ...entry, id })),
    { chunkSize: 10 },
  );

  return (text) => {
    const { words, phrases, isOpen } = parseQuery(text, locale);
    const last = isOpen ? words[words.length - 1] : undefined;
    const begun = new Set(last && termsOf(last));
    const typed = new Set(words.flatMap(termsOf));
    // A letter that has just been typed begins a word on every line: it is found, but not shown.
    const isShown = (term: string): boolean => last?.fold.length !== 1 || typed.has(term);
    const answers = index.search(text, {
      tokenize: () => words.flatMap(termsOf),
      processTerm: (term) => term,
      boost: { title: 2 },
      boostDocument: (id) => (entries[Number(id)]?.kind === 'figure' ? 0.5 : 1),
      prefix: (term) => begun.has(term),
      // A word that the site has, a short one, a number or a pair is not taken for a typing error.
      fuzzy: (term) => (/^[a-z]{4,}$/.test(term) && !known.has(term) ? 0.25 : false),
      maxFuzzy: 2,
    });
    const found = answers
      .map(({ id, score, queryTerms, terms }) => {
        return { entry: entries[Number(id)], score: score * queryTerms.length, terms };
      })
      .sort((a, b) => b.score - a.score);
    const least = (found[0]?.score ?? 0) * leastShare;
    return found.flatMap(({ entry, score, terms }): Result[] => {
      if (entry === undefined || score < least) return [];
      if (!phrases.every((phrase) => holds(entry, phrase))) return [];

      const shown = new Set(terms.filter(isShown));
      const isFound = (word: string): boolean => isWord(word) && shown.has(termOf(word));
      return [
        {
          entry,
          title: () => piecesOf(entry.title, isFound),
          sentence: () => piecesOf(bestSentence(entry.text, shown), isFound),
        },
      ];
    });
  };
}
