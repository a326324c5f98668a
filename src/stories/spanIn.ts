import type { Span, TypedText } from './story.ts';

/** The span between two offsets of a text. */
export function spanIn(text: string, start: number, end: number): Span {
  const before = text.slice(0, start).split('\n');
  return { start, end, line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/**
 * Where a piece of a typed text stands in the file. The file may hold more letters than the text:
 * `&nbsp;`, `\*`, the signs before the further lines of a quotation.
 *
 * @param source the text of the whole story
 * @param found the piece
 * @param offset where in the typed text the piece starts
 */
export function placeTyped(
  source: string,
  { text, at }: TypedText,
  found: string,
  offset: number,
): Span {
  const written = source.slice(at.start, at.end);
  let start = offset;
  if (written.length !== text.length) {
    start = -1;
    for (let left = text.slice(0, offset).split(found).length; left > 0; left -= 1)
      start = written.indexOf(found, start + 1);
  }
  // A figure written as signs (&#52;) is not found: then the text itself is the place.
  const from = at.start + Math.max(start, 0);
  return spanIn(source, from, from + found.length);
}
