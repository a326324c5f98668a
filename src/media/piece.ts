import { sum } from 'd3';
import type { SvgNode } from '../plot/svg.ts';
import type { Measure, Run } from '../plot/text.ts';
import { leading, placeLines, type LinePlace, type PlacedText } from './text.ts';

/** What is drawn: shapes in the order of drawing, and words over them. */
export interface Placed {
  readonly shapes: readonly SvgNode[];
  readonly texts: readonly PlacedText[];
}

/** A part of a picture whose height is known before its place is. */
export interface Piece {
  readonly height: number;
  place(x: number, y: number): Placed;
}

/** Puts placed parts together. */
export function gather(parts: readonly Placed[]): Placed {
  return {
    shapes: parts.flatMap(({ shapes }) => shapes),
    texts: parts.flatMap(({ texts }) => texts),
  };
}

/** Empty room. */
export function spacePiece(height: number): Piece {
  return { height, place: () => ({ shapes: [], texts: [] }) };
}

/** Lines of words, already broken. */
export function linesPiece(
  lines: readonly (readonly Run[])[],
  set: Pick<LinePlace, 'size' | 'tone' | 'align'>,
  measure: Measure,
): Piece {
  return {
    height: lines.length * leading * set.size,
    place: (x, y) => ({ shapes: [], texts: placeLines(lines, { ...set, x, y }, measure) }),
  };
}

/** Parts one below the other. */
export function stackPieces(pieces: readonly Piece[]): Piece {
  return {
    height: sum(pieces, ({ height }) => height),
    place(x, y) {
      let top = y;
      return gather(
        pieces.map((piece) => {
          const placed = piece.place(x, top);
          top += piece.height;
          return placed;
        }),
      );
    },
  };
}
