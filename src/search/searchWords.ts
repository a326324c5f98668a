import { foldWord, isWord, markedWord, splitWords } from '../locale/fold.ts';

/** A word of a text or of a query, in the forms in which the search knows it. */
export interface Word {
  /** Without marks and without the ending of a plural. */
  readonly fold: string;
  /** With its marks; undefined for a word that has none. */
  readonly marked: string | undefined;
  /** The word before it, folded; undefined behind a sign that parts them. */
  readonly before: string | undefined;
}

/**
 * A word as it is held against another one: folded, and without the ending of an English plural.
 * No word of Vietnamese ends so.
 */
export function termOf(word: string): string {
  return foldWord(word)
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/(\w{4})y$|ies$/, '$1i')
    .replace(/([^s])s$/, '$1');
}

type Form = Pick<Word, 'fold' | 'marked'>;

/**
 * The texts of the site are some ten times as many words as there are different ones. Not by `once`,
 * which comes with the script that draws charts.
 */
const forms = new Map<string, Form>();

function formOf(word: string): Form {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const marked = markedWord(word);
  const form = { fold: termOf(word), marked: marked === foldWord(word) ? undefined : marked };
  forms.set(word, form);
  return form;
}

/** The words of a text. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let before: string | undefined;
  for (const part of splitWords(text)) {
    if (isWord(part)) {
      const form = formOf(part);
      words.push({ ...form, before });
      before = form.fold;
      // Neither a space nor a comma or a dash parts two words: semi-boarding, 2020–2024.
    } else if (!/[\s,–-]/.test(part)) before = undefined;
  }
  return words;
}

/**
 * What a word is indexed and looked for by: without marks; once more with its marks, so that marks
 * that were typed count; and with the word before it, since most words of Vietnamese are two
 * syllables. A sign in front keeps the three apart.
 *
 * @example wordsOf('Tỷ lệ').flatMap(termsOf) // ['ti', '=tỉ', 'le', '=lệ', '+ti le']
 */
export function termsOf({ fold, marked, before }: Word): readonly string[] {
  const own = marked === undefined ? [fold] : [fold, `=${marked}`];
  return before === undefined ? own : [...own, `+${before} ${fold}`];
}
