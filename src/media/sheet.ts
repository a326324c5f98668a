import { oncePerObject } from '../once.ts';
import { renderSvg, svg, type SvgNode } from '../plot/svg.ts';
import { colours, textColours } from './colours.ts';
import { faceOf, measure, type Face } from './fonts.ts';
import { paint } from './paint.ts';
import { gather, type Piece, type Placed } from './piece.ts';
import type { PlacedText } from './text.ts';

/** A picture laid out: all that is left is to write it as SVG. */
export interface Sheet extends Placed {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}

/** A line across a sheet, a hairline where it is one pixel thick. */
export function rulePiece(width: number, thickness: number): Piece {
  const look = thickness > 1 ? { class: 'rule', 'stroke-width': thickness } : { class: 'grid' };
  return {
    height: thickness,
    place: (x, y) => {
      const middle = y + thickness / 2;
      return {
        shapes: [svg('line', { ...look, x1: x, x2: x + width, y1: middle, y2: middle })],
        texts: [],
      };
    },
  };
}

/** Puts pieces on paper, each with its upper left corner at a place. */
export function makeSheet(
  sheet: Omit<Sheet, keyof Placed>,
  pieces: readonly { readonly x: number; readonly y: number; readonly piece: Piece }[],
): Sheet {
  return { ...sheet, ...gather(pieces.map(({ x, y, piece }) => piece.place(x, y))) };
}

/**
 * Words, and apart from them the signs that are set in another font: the rasteriser loses words
 * that share an element with another font.
 */
function renderText({ text, style, x, y, size, tone, halo = false }: PlacedText): SvgNode[] {
  const parts: { face: Face; text: string }[] = [];
  for (const character of text) {
    const face = faceOf(character, style);
    const last = parts.at(-1);
    if (last?.face === face) last.text += character;
    else parts.push({ face, text: character });
  }
  let left = x;
  return parts.map((part) => {
    // An empty space at the end of an element is dropped, at its beginning too.
    const words = part.text.trimStart();
    const indent = measure(part.text.slice(0, part.text.length - words.length), style) * size;
    const at = left + indent;
    left += measure(part.text, style) * size;
    const { family, weight } = part.face;
    return svg(
      'text',
      {
        x: at,
        y,
        'font-family': `'${family}', ${style === 'headline' ? 'serif' : 'sans-serif'}`,
        'font-size': size,
        'font-weight': weight === 400 ? undefined : weight,
        fill: textColours[tone],
        ...(halo
          ? {
              'paint-order': 'stroke',
              stroke: colours.paper,
              'stroke-width': size * 0.3,
              'stroke-linejoin': 'round',
            }
          : {}),
      },
      words.trimEnd(),
    );
  });
}

/** What bars of the class `hatch` are filled with; pages hold the same in their body. */
const hatchPattern = svg(
  'pattern',
  {
    id: 'hatch',
    width: 5,
    height: 5,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  },
  svg('rect', { width: 5, height: 5, fill: colours.paper }),
  svg('rect', { width: 1.8, height: 5, fill: colours.caution }),
);

function render(
  { width, height, title, description, shapes, texts }: Sheet,
  style?: string,
): string {
  return renderSvg(
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
      },
      svg('title', {}, title),
      svg('desc', {}, description),
      ...(style === undefined ? [] : [svg('style', {}, style)]),
      hatchPattern,
      svg('rect', { width, height, fill: colours.paper }),
      ...shapes.map(paint),
      ...texts.flatMap(renderText),
    ),
  );
}

/** A sheet is hashed for its name, for the cache, and drawn. */
const renderPlain = oncePerObject((sheet: Sheet) => render(sheet));

/**
 * A sheet as a standalone SVG document.
 *
 * @param style what to put into a style element, such as fonts
 */
export function renderSheet(sheet: Sheet, style?: string): string {
  return style === undefined ? renderPlain(sheet) : render(sheet, style);
}
