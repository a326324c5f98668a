import { fitScene, type FittedScene } from '../plot/fitScene.ts';
import type { Draw } from '../plot/scene.ts';
import { textSize } from '../plot/words.ts';
import { largest, namePiece, paragraph, type SiteName } from './paragraph.ts';
import { spacePiece, stackPieces, type Piece } from './piece.ts';
import type { PictureWords } from './posters.ts';
import { scenePiece } from './scenePiece.ts';
import { makeSheet, rulePiece, type Sheet } from './sheet.ts';

/** What stands on every card, in words. */
interface CardWords {
  readonly headline: string;
  readonly source: string;
  readonly siteName: SiteName;
}

const card = { width: 1200, height: 630, margin: 44 } as const;
/** Some messengers cut a card to the square in its middle; words keep clear of the cut. */
const middle = { width: 616, centre: card.width / 2 } as const;
const centred = { width: middle.width, align: 'centre' } as const;
const inner = card.width - 2 * card.margin;
/** A feed shows a card a sixth as wide: the headline has all the size that its words allow. */
const headlineSizes = [58, 56, 54, 52, 50, 48, 46, 44, 42, 40, 38, 36, 34, 32, 30] as const;

const headlineOf = ({ headline }: CardWords, sizes: readonly number[], room: number) =>
  largest(headline, sizes, room, { ...centred, style: 'headline' });

/** What all cards share: the site's name under a black rule, the source under a hairline. */
function cardFrame(words: CardWords) {
  const name = namePiece(words.siteName, { size: 24, align: 'centre' });
  const source = largest(words.source, [20, 19, 18], 28, { ...centred, tone: 'muted' });
  const bottom = card.height - 12 - source.height;
  return {
    top: 66,
    bottom: bottom - 12,
    pieces: [
      { x: middle.centre, y: 28, piece: name },
      { x: card.margin, y: 18, piece: rulePiece(inner, 5) },
      { x: card.margin, y: bottom - 6, piece: rulePiece(inner, 1) },
      { x: middle.centre, y: bottom, piece: source },
    ],
  };
}

/** A card for links: headline, chart, what it shows; the words in the middle, the chart at full width. */
export function chartCard(draw: Draw, words: PictureWords): Sheet {
  const frame = cardFrame(words);
  const subtitle = largest(words.subtitle, [20, 19, 18, 17], 28, {
    width: inner,
    tone: 'muted',
    align: 'centre',
  });
  const bottom = frame.bottom - subtitle.height - 4;
  const attempt = (headline: Piece) => {
    const top = frame.top + headline.height + 16;
    const fitted = fitScene(draw, {
      width: inner,
      height: bottom - 8 - top,
      largest: 34,
      smallest: 20,
    });
    return { headline, top, fitted };
  };
  // Two lines leave the chart its room; a third only where they would be small.
  const two = headlineOf(
    words,
    headlineSizes.filter((size) => size >= 36),
    136,
  );
  const roomy = attempt(two.height <= 136 ? two : headlineOf(words, headlineSizes, 176));
  // A chart whose words would become small takes some of the headline's room.
  const tight =
    roomy.fitted.scale * textSize >= 23 ? roomy : attempt(headlineOf(words, headlineSizes, 118));
  const { headline, top, fitted } = tight.fitted.scale > roomy.fitted.scale * 1.06 ? tight : roomy;
  const piece = scenePiece(fitted);
  return makeSheet({ ...card, title: words.headline, description: words.alt }, [
    ...frame.pieces,
    { x: middle.centre, y: frame.top, piece: headline },
    { x: middle.centre, y: bottom, piece: subtitle },
    {
      x: card.margin + (inner - piece.width) / 2,
      y: top + (bottom - 8 - top - piece.height) / 2,
      piece,
    },
  ]);
}

/** A drawing without words, to fill a box. */
function bareScene(draw: Draw, width: number, height: number): FittedScene {
  const scale = 2;
  return { scene: draw({ width: width / scale, height: height / scale, bare: true }), scale };
}

/** The card of a story without a chart: its leading figure, drawn and in words. */
export function figureCard(
  draw: Draw,
  words: CardWords & { readonly figure: string; readonly line: string },
): Sheet {
  const { headline: title, figure, line } = words;
  const frame = cardFrame(words);
  const headline = headlineOf(words, headlineSizes, 200);
  const top = frame.top + headline.height + 14;
  const height = frame.bottom - top;
  const width = 290;
  const number = largest(figure, [120, 108, 96, 84, 72], 170, {
    width,
    style: 'headline',
    tone: 'result',
  });
  const label = largest(line, [29, 27, 25, 23], height - number.height, { width, tone: 'muted' });
  const said = stackPieces([number, label]);
  const drawn = scenePiece(bareScene(draw, 470, height));
  return makeSheet({ ...card, title, description: `${figure} ${line}` }, [
    ...frame.pieces,
    { x: middle.centre, y: frame.top, piece: headline },
    { x: 620, y: top + (height - said.height) / 2, piece: said },
    { x: 130, y: top, piece: drawn },
  ]);
}

/** A count and what it counts, in the colour of its bars. */
interface CardCount {
  readonly count: string;
  readonly label: string;
  readonly tone: 'result' | 'shortfall';
}

/** The card of the site: the line of all targets, and how many stand on it and hang from it. */
export function skylineCard(
  draw: Draw,
  words: CardWords & { readonly counts: readonly CardCount[] },
): Sheet {
  const frame = cardFrame(words);
  const headline = headlineOf(words, headlineSizes, 190);
  // What stands highest stands at the left, beside the headline.
  const top = frame.top + headline.height / 2;
  const width = middle.width / words.counts.length;
  const counts = words.counts.map(({ count, label, tone }) =>
    stackPieces([
      paragraph(count, { width, size: 104, style: 'headline', tone, align: 'centre' }),
      paragraph(label, { width, size: 27, tone: 'muted', align: 'centre' }),
      spacePiece(12),
    ]),
  );
  return makeSheet(
    {
      ...card,
      title: words.headline,
      description: words.counts.map(({ count, label }) => `${count} ${label}`).join(', '),
    },
    [
      ...frame.pieces,
      { x: middle.centre, y: frame.top, piece: headline },
      {
        x: card.margin,
        y: top,
        piece: scenePiece(bareScene(draw, inner, frame.bottom - top)),
      },
      ...counts.map((piece, index) => ({
        x: middle.centre + (index + 0.5) * width - middle.width / 2,
        y: frame.bottom - piece.height,
        piece,
      })),
    ],
  );
}
