/** A stretch of text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** Joins parts of a text into pieces, found words and what joins them in one. */
export function piecesOf(
  text: string,
  ranges: readonly (readonly [number, number])[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  let open: [number, number] | undefined;
  const close = (): void => {
    if (open === undefined) return;
    if (open[0] > end) pieces.push({ text: text.slice(end, open[0]), found: false });
    pieces.push({ text: text.slice(...open), found: true });
    end = open[1];
  };
  for (const [from, to] of ranges) {
    if (open !== undefined && /^[\s–-]?$/.test(text.slice(open[1], from))) open[1] = to;
    else {
      close();
      open = [from, to];
    }
  }
  close();
  if (end < text.length) pieces.push({ text: text.slice(end), found: false });
  return pieces;
}
