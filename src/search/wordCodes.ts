import { isWord, splitWords } from '../locale/fold.ts';

/** Texts in which every word is the number of its place in a list of words. */
export interface CodedTexts {
  /**
   * Every distinct word and sign, joined by spaces. A space within one is written as an underscore,
   * an underscore as two: with line ends instead the file packs 3 % worse.
   */
  readonly words: string;
  /** A line for each text, a character for each word. */
  readonly codes: string;
}

// The characters that stand for words: those that take one byte, then two, then three. None is a
// quotation mark, a backslash, a control character or a mark that joins another letter, so that the
// texts stay as they are in JSON and in every form of Unicode. Those of three bytes begin where one
// first byte serves for thousands, which packs better.
const ranges = [
  [0x23, 0x5b],
  [0x5d, 0x7e],
  [0xae, 0x2ff],
  [0x400, 0x482],
  [0x48a, 0x52f],
  [0x5000, 0x9fff],
] as const;

function codeOf(number: number): string {
  let rest = number;
  for (const [from, to] of ranges) {
    if (rest <= to - from) return String.fromCharCode(from + rest);
    rest -= to - from + 1;
  }
  throw new Error('there are more words than codes');
}

function numberOf(code: number): number {
  let before = 0;
  for (const [from, to] of ranges) {
    if (code <= to) return before + code - from;
    before += to - from + 1;
  }
  throw new Error('a code stands for no word');
}

/** The words of a text, without the spaces that {@link joinWords} puts back. */
function listWords(text: string): readonly string[] {
  const list: string[] = [];
  const parts = splitWords(text.replace(/\s/g, ' '));
  parts.forEach((part, i) => {
    const before = list.pop();
    const between = isWord(before ?? '') && isWord(parts[i + 1] ?? '');
    if (before === undefined) list.push(part);
    else if (part !== ' ') list.push(before, part);
    // A sign and the space behind it mostly come together; between two words it goes without saying.
    else list.push(...(isWord(before) ? [before, ...(between ? [] : [part])] : [before + part]));
  });
  return list;
}

/**
 * Puts words and signs together again, with a space between two words.
 *
 * @returns where each part begins, and the text
 */
export function joinWords(parts: readonly string[]): { starts: readonly number[]; text: string } {
  let text = '';
  let afterWord = false;
  const starts = parts.map((part) => {
    const word = isWord(part);
    if (word && afterWord) text += ' ';
    afterWord = word;
    const start = text.length;
    text += part;
    return start;
  });
  return { starts, text };
}

/**
 * Numbers the words of texts, so that they take fewer bytes and need no cutting into words where
 * they are searched. Spaces of every kind become plain ones.
 *
 * @throws Error for more words than there are codes
 */
export function encodeTexts(texts: readonly string[]): CodedTexts {
  const lists = texts.map(listWords);
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  // By number of bytes, then by letters: the same words always come in the same order.
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const bands = [ranked.slice(0, 91), ranked.slice(91, 982), ranked.slice(982)];
  const words = bands.flatMap((band) => band.map(([word]) => word).sort());
  const codes = new Map(words.map((word, i) => [word, codeOf(i)]));
  return {
    words: words.map((word) => word.replaceAll('_', '__').replace(' ', '_')).join(' '),
    codes: lists.map((list) => list.map((word) => codes.get(word)).join('')).join('\n'),
  };
}

/** The list of words, each at its number. */
export function decodeWords(words: string): readonly string[] {
  const one = (word: string): string => word.replace(/__?/g, (all) => (all === '_' ? ' ' : '_'));
  return words.split(' ').map(one);
}

/** The numbers of the words of each text, as places in the list of words. */
export function decodeTexts(codes: string): readonly (readonly number[])[] {
  return codes.split('\n').map((line) => {
    const numbers: number[] = [];
    for (let i = 0; i < line.length; i += 1) numbers.push(numberOf(line.charCodeAt(i)));
    return numbers;
  });
}
