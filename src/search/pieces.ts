import { splitWords } from '../locale/fold.ts';

/** A stretch of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Cuts a text into pieces, found words and what joins them in one. */
export function piecesOf(text: string, isFound: (word: string) => boolean): readonly Piece[] {
  const parts = splitWords(text);
  const found = parts.map(isFound);
  const pieces: Piece[] = [];
  parts.forEach((part, i) => {
    const joins = /^[\s–-]$/.test(part) && found[i - 1] === true && found[i + 1] === true;
    const last = pieces[pieces.length - 1];
    const isMark = found[i] === true || joins;
    if (last?.found === isMark) pieces[pieces.length - 1] = { ...last, text: last.text + part };
    else pieces.push({ text: part, found: isMark });
  });
  return pieces;
}
