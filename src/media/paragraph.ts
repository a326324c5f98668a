import { balanceRuns, type TextStyle } from '../plot/text.ts';
import { measure } from './fonts.ts';
import { linesPiece, type Piece } from './piece.ts';
import { leading, placeLines, type TextTone } from './text.ts';

interface Paragraph {
  readonly size: number;
  readonly width: number;
  readonly style?: TextStyle;
  readonly tone?: TextTone;
  readonly align?: 'left' | 'centre';
}

/** Words in lines no wider than `width`, as even as can be. */
export function paragraph(
  text: string,
  { size, width, style = 'plain', tone = 'ink', align = 'left' }: Paragraph,
): Piece {
  const lines = balanceRuns([{ text, style }], width / size, measure);
  return linesPiece(lines, { size, tone, align }, measure);
}

/** The paragraph with the largest text, of those sizes, that is no higher than `height`. */
export function largest(
  text: string,
  sizes: readonly number[],
  height: number,
  set: Omit<Paragraph, 'size'>,
): Piece {
  const pieces = sizes.map((size) => paragraph(text, { ...set, size }));
  const fitting = pieces.find((piece) => piece.height <= height) ?? pieces.at(-1);
  if (fitting === undefined) throw new Error('No size to choose from');
  return fitting;
}

/** The name of the site, as its masthead sets it: the end in the colour of results. */
export interface SiteName {
  readonly start: string;
  readonly end: string;
}

export function namePiece(
  { start, end }: SiteName,
  { size, align = 'left' }: Pick<Paragraph, 'size' | 'align'>,
): Piece {
  const style = 'headline';
  const before = measure(start, style) * size;
  const width = before + measure(end, style) * size;
  return {
    height: leading * size,
    place: (x, y) => {
      const left = align === 'left' ? x : x - width / 2;
      const set = (text: string, at: number, tone: TextTone) =>
        placeLines([[{ text, style }]], { x: at, y, size, tone }, measure);
      return {
        shapes: [],
        texts: [...set(start, left, 'ink'), ...set(end, left + before, 'result')],
      };
    },
  };
}
