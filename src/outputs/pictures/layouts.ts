import { fitScene } from '../../plot/fitScene.ts';
import type { Draw } from '../../plot/scene.ts';
import { balanceRuns, type TextStyle } from '../../plot/text.ts';
import { textSize } from '../../plot/words.ts';
import { measure } from './fonts.ts';
import { linesPiece, spacePiece, stackPieces, type Piece } from './piece.ts';
import { scenePiece } from './scenePiece.ts';
import { makeSheet, rulePiece, type Sheet } from './sheet.ts';
import type { TextTone } from './text.ts';

/** What stands on a picture, in words. */
export interface PictureWords {
  readonly headline: string;
  readonly subtitle: string;
  readonly source: string;
  readonly siteName: string;
  /** For readers who do not see the picture. */
  readonly alt: string;
  readonly note?: string;
}

interface Paragraph {
  readonly size: number;
  readonly width: number;
  readonly style?: TextStyle;
  readonly tone?: TextTone;
  readonly align?: 'left' | 'centre';
}

function paragraph(
  text: string,
  { size, width, style = 'plain', tone = 'ink', align = 'left' }: Paragraph,
): Piece {
  const lines = balanceRuns([{ text, style }], width / size, measure);
  return linesPiece(lines, { size, tone, align }, measure);
}

/** The paragraph with the largest text, of those sizes, that is no higher than `height`. */
function largest(
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

const card = { width: 1200, height: 630, margin: 44 } as const;
/** Some messengers cut a card to the square in its middle; words keep clear of the cut. */
const middle = { width: 600, centre: card.width / 2 } as const;
const centred = { width: middle.width, align: 'centre' } as const;
const inner = card.width - 2 * card.margin;

/** What all cards share: the site's name over a rule, the source under one. */
function cardFrame(words: Pick<PictureWords, 'siteName' | 'source'>) {
  const name = paragraph(words.siteName, { ...centred, size: 21, style: 'strong', tone: 'result' });
  const source = largest(words.source, [20, 19, 18], 28, { ...centred, tone: 'muted' });
  const bottom = card.height - 14 - source.height;
  return {
    top: 60,
    bottom: bottom - 8,
    pieces: [
      { x: middle.centre, y: 14, piece: name },
      { x: card.margin, y: 48, piece: rulePiece(inner) },
      { x: card.margin, y: bottom - 4, piece: rulePiece(inner, true) },
      { x: middle.centre, y: bottom, piece: source },
    ],
  };
}

/** A card for links: headline, chart, source; the words in the middle, the chart at full width. */
export function chartCard(draw: Draw, words: PictureWords): Sheet {
  const frame = cardFrame(words);
  const subtitle = paragraph(words.subtitle, {
    size: 22,
    width: inner,
    tone: 'muted',
    align: 'centre',
  });
  const attempt = (room: number) => {
    const headline = largest(words.headline, [42, 40, 38, 36, 34, 32, 30], room, {
      ...centred,
      style: 'headline',
    });
    const head = stackPieces([headline, spacePiece(4), subtitle]);
    const top = frame.top + head.height + 14;
    const height = frame.bottom - top;
    const fitted = fitScene(draw, { width: inner, height, largest: 30, smallest: 20 });
    return { head, top, height, fitted };
  };
  const roomy = attempt(146);
  // A chart whose words would become small takes some of the headline's room.
  const tight = roomy.fitted.scale * textSize >= 23 ? roomy : attempt(90);
  const { head, top, height, fitted } =
    tight.fitted.scale > roomy.fitted.scale * 1.06 ? tight : roomy;
  const piece = scenePiece(fitted);
  return makeSheet({ ...card, title: words.headline, description: words.alt }, [
    ...frame.pieces,
    { x: middle.centre, y: frame.top, piece: head },
    {
      x: card.margin + (inner - piece.width) / 2,
      y: top + (height - piece.height) / 2,
      piece,
    },
  ]);
}

/** A card without a chart: a headline, and a figure or a line under it. */
export function wordsCard(
  words: Pick<PictureWords, 'siteName' | 'source' | 'headline'> & {
    readonly figure?: string;
    readonly line: string;
  },
): Sheet {
  const { headline, figure, line } = words;
  const frame = cardFrame(words);
  const body = stackPieces([
    largest(
      headline,
      [56, 52, 48, 44, 42, 40, 38, 36, 34, 32, 30],
      figure === undefined ? 130 : 150,
      {
        ...centred,
        style: 'headline',
      },
    ),
    ...(figure === undefined
      ? [spacePiece(22)]
      : [
          spacePiece(10),
          largest(figure, [150, 132, 116, 100, 84, 72], 210, {
            ...centred,
            style: 'headline',
            tone: 'result',
          }),
        ]),
    paragraph(line, { ...centred, size: 29, tone: 'muted' }),
  ]);
  const top = frame.top + (frame.bottom - frame.top - body.height) / 2;
  const description = figure === undefined ? line : `${figure} ${line}`;
  return makeSheet({ ...card, title: headline, description }, [
    ...frame.pieces,
    { x: middle.centre, y: top, piece: body },
  ]);
}

interface Poster {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly headline: { readonly sizes: readonly number[]; readonly height: number };
  readonly text: number;
  readonly largest: number;
  readonly smallest: number;
}

const posters = {
  square: {
    width: 1080,
    height: 1080,
    margin: 64,
    headline: { sizes: [56, 52, 48, 46, 44], height: 215 },
    text: 27,
    largest: 38,
    smallest: 23,
  },
  tall: {
    width: 1080,
    height: 1350,
    margin: 64,
    headline: { sizes: [62, 58, 54, 50, 46], height: 250 },
    text: 29,
    largest: 40,
    smallest: 24,
  },
  slide: {
    width: 1920,
    height: 1080,
    margin: 96,
    headline: { sizes: [68, 64, 60, 56, 52], height: 190 },
    text: 32,
    largest: 46,
    smallest: 28,
  },
} as const satisfies Record<string, Poster>;

/** A picture for a feed or a slide, set like a page of the report. */
export function chartPoster(shape: keyof typeof posters, draw: Draw, words: PictureWords): Sheet {
  const poster: Poster = posters[shape];
  const { margin, text } = poster;
  const width = poster.width - 2 * margin;
  const muted = { width, tone: 'muted' } as const;
  const head = stackPieces([
    paragraph(words.siteName, { size: text * 0.85, width, style: 'strong', tone: 'result' }),
    spacePiece(text * 0.3),
    rulePiece(width),
    spacePiece(text * 0.5),
    largest(words.headline, poster.headline.sizes, poster.headline.height, {
      width,
      style: 'headline',
    }),
    spacePiece(text * 0.2),
    paragraph(words.subtitle, { ...muted, size: text }),
  ]);
  const foot = stackPieces([
    rulePiece(width, true),
    spacePiece(text * 0.3),
    paragraph(words.source, { ...muted, size: text * 0.78 }),
  ]);
  const bottom = poster.height - margin * 0.6 - foot.height;
  const top = margin * 0.6 + head.height + text;
  const height = bottom - text * 0.6 - top;
  const { largest: most, smallest } = poster;
  const chart = scenePiece(fitScene(draw, { width, height, largest: most, smallest }));
  return makeSheet(
    { width: poster.width, height: poster.height, title: words.headline, description: words.alt },
    [
      { x: margin, y: margin * 0.6, piece: head },
      {
        x: margin + (width - chart.width) / 2,
        y: top + (height - chart.height) / 2,
        piece: chart,
      },
      { x: margin, y: bottom, piece: foot },
    ],
  );
}

/** The chart whole, as on its page: as high as it needs to be, with note and source. */
export function chartFigure(draw: Draw, words: PictureWords): Sheet {
  const margin = 28;
  const text = 16;
  const width = 720;
  const inside = width - 2 * margin;
  const muted = { size: 0.9 * text, width: inside, tone: 'muted' } as const;
  const scale = 14.4 / textSize;
  const chart = scenePiece({ scene: draw({ width: inside / scale }), scale });
  const figure = stackPieces([
    rulePiece(inside),
    spacePiece(10),
    paragraph(words.headline, { size: 24, width: inside, style: 'headline' }),
    spacePiece(4),
    paragraph(words.subtitle, { ...muted, size: text }),
    spacePiece(14),
    chart,
    spacePiece(12),
    ...(words.note === undefined ? [] : [paragraph(words.note, muted), spacePiece(4)]),
    paragraph(words.source, muted),
    paragraph(words.siteName, { ...muted, style: 'strong', tone: 'result' }),
  ]);
  const height = Math.ceil(figure.height + 2 * margin);
  return makeSheet({ width, height, title: words.headline, description: words.alt }, [
    { x: margin, y: margin, piece: figure },
  ]);
}
