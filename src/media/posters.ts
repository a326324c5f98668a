import { fitScene } from '../plot/fitScene.ts';
import type { Draw } from '../plot/scene.ts';
import { textSize } from '../plot/words.ts';
import { largest, namePiece, paragraph, type SiteName } from './paragraph.ts';
import { spacePiece, stackPieces } from './piece.ts';
import { scenePiece } from './scenePiece.ts';
import { makeSheet, rulePiece, type Sheet } from './sheet.ts';
import { leading } from './text.ts';

/** What stands on a picture, in words. */
export interface PictureWords {
  readonly headline: string;
  readonly subtitle: string;
  readonly source: string;
  readonly siteName: SiteName;
  /** For readers who do not see the picture. */
  readonly alt: string;
  readonly note?: string;
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
  const { sizes } = poster.headline;
  const headlineIn = (height: number) =>
    largest(words.headline, sizes, height, { width, style: 'headline' });
  // Two lines break better and leave more room than three of larger letters.
  const two = 2 * leading * Math.max(...sizes);
  const headline = headlineIn(two);
  const head = stackPieces([
    rulePiece(width, text / 6),
    spacePiece(text * 0.35),
    namePiece(words.siteName, { size: text * 0.9 }),
    spacePiece(text * 0.35),
    headline.height <= two ? headline : headlineIn(poster.headline.height),
    spacePiece(text * 0.2),
    paragraph(words.subtitle, { ...muted, size: text }),
  ]);
  const foot = stackPieces([
    rulePiece(width, 1),
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
    rulePiece(inside, 3),
    spacePiece(10),
    paragraph(words.headline, { size: 24, width: inside, style: 'headline' }),
    spacePiece(4),
    paragraph(words.subtitle, { ...muted, size: text }),
    spacePiece(14),
    chart,
    spacePiece(12),
    ...(words.note === undefined ? [] : [paragraph(words.note, muted), spacePiece(4)]),
    paragraph(words.source, muted),
    spacePiece(4),
    namePiece(words.siteName, { size: text }),
  ]);
  const height = Math.ceil(figure.height + 2 * margin);
  return makeSheet({ width, height, title: words.headline, description: words.alt }, [
    { x: margin, y: margin, piece: figure },
  ]);
}
