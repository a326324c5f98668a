import { isWord, splitWords } from '../locale/fold.ts';
import { joinWords } from './wordCodes.ts';
import { piecesOf, type Piece } from './pieces.ts';
import {
  interest,
  likenesses,
  parseQuery,
  readWord,
  type Likenesses,
  type Query,
  type Term,
} from './query.ts';
import { tallyOf, type Hits } from './tally.ts';

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
  /** Its text, as places in the list of words. */
  readonly body: readonly number[];
}

/** An entry that answers a query; what it shows is worked out when it is asked for. */
export interface Result {
  readonly entry: Entry;
  title(): readonly Piece[];
  /** The sentence of the text that answers best; empty for an entry without a text. */
  sentence(): readonly Piece[];
}

interface Field {
  readonly words: readonly number[];
  readonly weight: number;
}

interface Prepared {
  readonly entry: Entry;
  readonly fields: readonly Field[];
}

const weights = { title: 2.4, context: 0.6, body: 1 };
const kindWeights: Readonly<Record<Kind, number>> = {
  story: 1,
  section: 1,
  chart: 1,
  figure: 0.7,
  term: 1.1,
};

// Saturation and length, as BM25 has them; a title of ten words is of middling length.
const saturation = 1.2;
const lengthShare = 0.5;
const middlingLength = { title: 10, body: 60 };

/** What answers less well than this share of the best answer is not shown. */
const leastShare = 0.05;

/**
 * Makes a search over entries. Each query looks at every word of every entry: some twenty thousand
 * numbers, which takes a phone less than drawing the answer does.
 *
 * @param list the words that the texts of the entries are numbered by
 */
export function createSearch(
  list: readonly string[],
  entries: readonly Entry[],
): (text: string) => readonly Result[] {
  const words = [...list];
  const numbers = new Map(words.map((word, i) => [word, i]));
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    numbers.set(word, words.length);
    return words.push(word) - 1;
  };
  const numbered = (text: string): number[] => splitWords(text).filter(isWord).map(numberOf);
  const prepared = entries.map((entry): Prepared => {
    return {
      entry,
      fields: [
        { words: numbered(entry.title), weight: weights.title },
        { words: entry.body, weight: weights.body },
        { words: numbered(entry.context), weight: weights.context },
      ],
    };
  });
  const read = words.map(readWord);

  /** Whether words hold a phrase of the query, one word behind the other, with whatever marks. */
  function holdsPhrase(field: readonly number[], terms: readonly Term[]): boolean {
    const own = field.map((word) => read[word]?.fold ?? '').filter(Boolean);
    return own.some((_, at) => terms.every(({ fold }, i) => own[at + i] === fold));
  }

  // Of a query that grows letter by letter only the last word is new.
  let kept = new Map<string, Likenesses>();

  function hitsOf({ terms }: Query): Hits {
    const hits: ([number, number][] | undefined)[] = words.map(() => undefined);
    const now = new Map<string, Likenesses>();
    terms.forEach((term, i) => {
      const name = `${term.marked} ${term.fold} ${String(term.open)}`;
      const known = kept.get(name) ?? likenesses(term, read);
      now.set(name, known);
      for (const [word, like] of known) (hits[word] ??= []).push([i, like]);
    });
    kept = now;
    return hits;
  }

  // A letter that has just been typed begins a word on every line: it is looked for, but not shown.
  const shownBy =
    (hits: Hits, { terms }: Query) =>
    (word: number): boolean =>
      hits[word]?.some(([term, like]) => like === 1 || (terms[term]?.fold.length ?? 0) > 1) ===
      true;

  const resultOf = (
    entry: Entry,
    hits: Hits,
    rarity: readonly number[],
    isShown: (word: number) => boolean,
  ): Result => ({
    entry,
    title() {
      const parts = splitWords(entry.title);
      let at = 0;
      const ranges = parts.flatMap((part): (readonly [number, number])[] => {
        const range = [at, (at += part.length)] as const;
        return isWord(part) && isShown(numberOf(part)) ? [range] : [];
      });
      return piecesOf(entry.title.normalize('NFC'), ranges);
    },
    sentence() {
      const sentences: number[][] = [[]];
      for (const word of entry.body) {
        sentences[sentences.length - 1]?.push(word);
        if (/^[.!?…]/.test(words[word] ?? '')) sentences.push([]);
      }
      const value = (sentence: readonly number[]): number => {
        const tally = tallyOf(sentence, hits, rarity.length);
        if (tally === undefined) return 0;
        return tally.best.reduce(
          (sum, like, term) => sum + (like + (tally.pairs[term] ?? 0)) * (rarity[term] ?? 0),
          0,
        );
      };
      let best = sentences[0] ?? [];
      let most = value(best);
      for (const sentence of sentences) {
        const own = value(sentence);
        if (own > most) [best, most] = [sentence, own];
      }
      const parts = best.map((word) => words[word] ?? '');
      const { starts, text } = joinWords(parts);
      const ranges = best.flatMap((word, i): (readonly [number, number])[] => {
        const start = starts[i] ?? 0;
        return isShown(word) ? [[start, start + (parts[i] ?? '').length]] : [];
      });
      return piecesOf(text.trim(), ranges);
    },
  });

  return (text) => {
    const query = parseQuery(text);
    const count = query.terms.length;
    const hits = hitsOf(query);
    const found = prepared.flatMap(({ entry, fields }) => {
      const tallies = fields.map((field) => tallyOf(field.words, hits, count));
      if (tallies.every((tally) => tally === undefined)) return [];
      const fits = query.phrases.every((phrase) =>
        fields.some((field) => holdsPhrase(field.words, phrase)),
      );
      return fits ? [{ entry, fields, tallies }] : [];
    });
    const rarity = query.terms.map((each, term) => {
      const having = found.reduce(
        (sum, { tallies }) => sum + Math.max(...tallies.map((tally) => tally?.best[term] ?? 0)),
        0,
      );
      // A word that nothing answers cannot tell one answer from another.
      if (having === 0) return 0;
      return interest(each) * Math.log(1 + (entries.length - having + 0.5) / (having + 0.5));
    });
    const worth = (term: number): number => rarity[term] ?? 0;
    const whole = rarity.reduce((sum, each) => sum + each, 0);

    const scoreOf = ({ entry, fields, tallies }: (typeof found)[number]): number => {
      let score = 0;
      const best = new Float64Array(count);
      tallies.forEach((tally, i) => {
        const field = fields[i];
        if (tally === undefined || field === undefined) return;
        const middling = field.weight === weights.body ? middlingLength.body : middlingLength.title;
        const stretch = 1 - lengthShare + (lengthShare * field.words.length) / middling;
        for (let term = 0; term < count; term += 1) {
          const sum = tally.sums[term] ?? 0;
          const like = tally.best[term] ?? 0;
          const dense = (sum * (saturation + 1)) / (sum + saturation * stretch);
          const pair = (tally.pairs[term] ?? 0) * (worth(term) + worth(term + 1));
          score += field.weight * (worth(term) * like * dense + pair);
          best[term] = Math.max(best[term] ?? 0, like);
        }
      });
      const covered = best.reduce((sum, like, term) => sum + like * worth(term), 0) / whole;
      return score * covered * covered * kindWeights[entry.kind];
    };
    const scored = found.map((each) => ({ entry: each.entry, score: scoreOf(each) }));
    const most = Math.max(...scored.map(({ score }) => score));
    return scored
      .filter(({ score }) => score > most * leastShare)
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => resultOf(entry, hits, rarity, shownBy(hits, query)));
  };
}
