import { once } from '../once.ts';
import type { Measure, TextStyle } from './text.ts';

/**
 * Widths of the characters from space to ~, in hundredths of an em: for each the wider of DejaVu and
 * Noto, the widest faces that a reader's system is likely to set a chart in.
 */
const widths: Readonly<Record<TextStyle, readonly number[]>> = {
  plain: read(
    '32 41 46 84 64 96 78 28 40 40 56 84 32 37 32 38 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54 100 69 69 70 78 64 58 78 76 34 30 66 56 91 76 79 61 79 70 64 62 74 69 99 69 62 69 40 38 40 84 50 50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 56 64 84',
  ),
  strong: read(
    '35 46 53 84 70 101 88 31 46 46 55 84 38 42 38 40 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59 100 78 77 74 84 69 69 83 84 38 38 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 40 46 84 50 50 68 72 60 72 68 44 72 72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 56 72 84',
  ),
  headline: read(
    '35 44 53 84 70 96 91 31 48 48 53 84 35 42 35 37 70 70 70 70 70 70 70 70 70 70 37 37 84 84 84 59 100 78 85 80 87 77 71 86 95 47 48 87 71 111 92 88 76 88 84 73 75 88 78 113 78 72 73 48 37 48 84 50 50 65 70 61 70 64 44 70 73 38 37 70 38 106 73 67 70 70 53 57 47 73 61 87 65 59 57 65 57 65 84',
  ),
};

/** Characters that are no letter with a mark, in hundredths of an em. */
const others: Readonly<Record<string, number>> = {
  đ: 72,
  Đ: 88,
  '–': 50,
  '…': 100,
  '·': 38,
  '\u00a0': 35,
};

/** The horn of ơ and ư widens its letter; other marks stand above or below. */
const horn = '\u031b';
const mark = /\p{M}/u;

function read(list: string): readonly number[] {
  return list.split(' ').map(Number);
}

/** The width of a character, marks and all, in hundredths of an em. */
function characterWidth(character: string, style: TextStyle): number {
  let sum = 0;
  for (const part of character.normalize('NFD')) {
    if (part === horn) sum += 6;
    else if (!mark.test(part))
      sum += others[part] ?? widths[style][(part.codePointAt(0) ?? 0) - 32] ?? 84;
  }
  return sum;
}

/** To take a character apart takes longer than to remember it. */
const widthsOf = once((style: TextStyle) =>
  once((character: string) => characterWidth(character, style)),
);

function widthOf(text: string, style: TextStyle): number {
  const width = widthsOf(style);
  let sum = 0;
  for (const character of text) sum += width(character);
  return sum / 100;
}

/** A drawing that looks for room asks for the same few words again and again. */
const known = new Map<string, number>();
const most = 5000;

/**
 * The width of words in em, the same in a build and in any browser. It is rather too wide than too
 * narrow: what it gives room to is not cut off, whatever face the reader's system has.
 */
export const measure: Measure = (text, style) => {
  const name = `${style} ${text}`;
  let width = known.get(name);
  if (width === undefined) {
    if (known.size >= most) known.clear();
    width = widthOf(text, style);
    known.set(name, width);
  }
  return width;
};
