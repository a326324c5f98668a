import type { Drawing } from '../drawing.ts';
import { pageEm } from '../frame.ts';
import { svg } from '../svg.ts';
import type { Piece } from './piece.ts';
import { placeDrawing, type Layout } from './placeDrawing.ts';
import { translation } from './stripPiece.ts';
import type { Measure } from './text.ts';

/** The room for a chart, in pixels, and how large its text may be. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly largest: number;
  readonly smallest: number;
  /** Says how many rows are not shown. */
  readonly more: (hidden: number) => string;
}

/** Narrower columns than these, in em, leave no room for marks. */
const narrowest = 11.5;

/** Enlarges a piece that was laid out at the size of a page. */
export function scalePiece(piece: Piece, scale: number): Piece {
  return {
    height: piece.height * scale,
    place(x, y) {
      const { shapes, texts } = piece.place(0, 0);
      return {
        shapes: [
          svg('g', { transform: `${translation(x, y)} scale(${scale.toFixed(4)})` }, ...shapes),
        ],
        texts: texts.map((text) => ({
          ...text,
          x: x + text.x * scale,
          y: y + text.y * scale,
          size: text.size * scale,
          width: text.width * scale,
        })),
      };
    },
  };
}

/** A chart in its box. */
export interface Fitted {
  readonly piece: Piece;
  /** Whether it is all there: remarks and rows. */
  readonly whole: boolean;
  /** How many rows are shown. */
  readonly rows: number;
}

/** Rows in more columns, like smaller dots, must win larger text to be worth it. */
const columnWorth = [1, 0.76, 0.66] as const;

/**
 * Lays a chart out in a box with the largest text that fits, in up to three columns. Where even the
 * smallest does not fit, remarks go first, then rows, and words say how many.
 */
export function fitDrawing(drawing: Drawing, box: Box, measure: Measure): Fitted {
  const attempt = (size: number, layout: Omit<Layout, 'width'>): Piece | undefined => {
    const scale = size / pageEm;
    const width = box.width / scale;
    const { columns = 1 } = layout;
    if (columns > 1 && width / columns < narrowest * pageEm) return undefined;
    const piece = placeDrawing(drawing, { ...layout, width }, measure);
    if (piece === undefined || piece.height * scale > box.height) return undefined;
    return scalePiece(piece, scale);
  };
  /** The largest whole size that fits, found by halving: larger text is always higher. */
  const largest = (layout: Omit<Layout, 'width'>, atLeast: number) => {
    let fitting = attempt(atLeast, layout);
    if (fitting === undefined) return undefined;
    let low = atLeast;
    let high = box.largest + 1;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      const piece = attempt(middle, layout);
      if (piece === undefined) high = middle;
      else {
        low = middle;
        fitting = piece;
      }
    }
    return { piece: fitting, size: low };
  };
  const all = drawing.panels.flatMap((panel) => panel.rows);
  const rows = all.length;
  const dotSizes = all.some(({ units }) => units !== undefined) ? [1, 0.8, 0.6] : [1];
  const best = (layout: Omit<Layout, 'width' | 'columns' | 'dots'>): Piece | undefined => {
    let found: { readonly piece: Piece; readonly worth: number } | undefined;
    for (const dots of dotSizes)
      columnWorth.forEach((columnFactor, index) => {
        const factor = columnFactor * (0.4 + 0.6 * dots);
        const enough = found === undefined ? 0 : Math.floor(found.worth / factor) + 1;
        if (enough > box.largest) return;
        const columns = index + 1;
        const fitted = largest({ ...layout, columns, dots }, Math.max(enough, box.smallest));
        if (fitted !== undefined) found = { piece: fitted.piece, worth: fitted.size * factor };
      });
    return found?.piece;
  };
  for (const remarks of [true, false]) {
    const piece = best({ remarks });
    if (piece !== undefined) return { piece, whole: remarks, rows };
  }
  for (let shown = rows - 1; shown > 0; shown -= 1) {
    const piece = best({ remarks: false, rows: shown, more: box.more });
    if (piece !== undefined) return { piece, whole: false, rows: shown };
  }
  throw new Error('The box is too small for a single row of the chart');
}
