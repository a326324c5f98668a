import { roundCoordinate } from './svg.ts';

/**
 * Where marks are drawn. Across, a place is a fraction of the scale's range (0 left, 1 right);
 * down, it is in em of the chart's text. Marks do not know whether the frame stretches.
 */
export interface Frame {
  /** A place across, as an SVG length. */
  x(fraction: number): string;
  /** A place down, or a size that goes with the text, as an SVG length. */
  em(size: number): string;
}

/** A frame as wide as the page lets it be: marks move apart, text keeps its size. */
export const fluidFrame: Frame = {
  x: (fraction) => `${roundCoordinate(fraction * 100)}%`,
  em: (size) => `${roundCoordinate(size)}em`,
};

/**
 * The size of a chart's text on a page, in pixels. Widths of lines and heads of arrows are made for
 * it, so a picture is laid out at this size and enlarged as a whole.
 */
export const pageEm = 14.4;

/** A frame of so many pixels, its text at {@link pageEm}. */
export function fixedFrame(width: number): Frame {
  return {
    x: (fraction) => roundCoordinate(fraction * width),
    em: (size) => roundCoordinate(size * pageEm),
  };
}
