import { escapeMarkup } from '../plot/svg.ts';

/** A chart as other sites put it into their pages. */
interface Embedded {
  readonly title: string;
  /** Absolute addresses of the framed page, of the chart's own page, and of its picture. */
  readonly frameUrl: string;
  readonly pageUrl: string;
  readonly pictureUrl: string;
  /** Heights in pixels that a narrow and a wide frame need. */
  readonly heights: EmbedHeights;
  /** What the link below the frame says. */
  readonly linkText: string;
}

/** Heights of a framed chart, in pixels. */
export interface EmbedHeights {
  /** In a frame of 280 px. */
  readonly narrow: number;
  /** In a frame of 560 px and more. */
  readonly wide: number;
}

/** Widths of the reader's screen, in pixels, between which a frame grows with its drawing. */
const screens = { narrow: 320, wide: 500 } as const;

/** A height that follows the screen's width without a script. */
function fluidHeight({ narrow, wide }: EmbedHeights): string {
  const slope = (wide - narrow) / (screens.wide - screens.narrow);
  const start = Math.round(narrow - slope * screens.narrow);
  const line = `calc(${start}px + ${(slope * 100).toFixed(1)}vw)`;
  return `clamp(${Math.min(narrow, wide)}px, ${line}, ${Math.max(narrow, wide)}px)`;
}

/**
 * The code to paste into an article: a frame that needs no script, and below it a link, which is
 * all that stands where the editor strips frames.
 *
 * Where styles are stripped too, the frame keeps the height that a narrow screen needs.
 */
export function embedCode({ title, frameUrl, pageUrl, heights, linkText }: Embedded): string {
  return [
    `<iframe src="${frameUrl}" title="${escapeMarkup(title)}" loading="lazy"`,
    ` width="100%" height="${heights.narrow}" style="border:0;height:${fluidHeight(heights)}"></iframe>`,
    `\n<p><a href="${pageUrl}">${escapeMarkup(linkText)}</a></p>`,
  ].join('');
}

/** The code to paste where frames are refused: a picture that leads to the chart. */
export function pictureCode({ title, pageUrl, pictureUrl, linkText }: Embedded): string {
  return [
    `<p><a href="${pageUrl}"><img src="${pictureUrl}" alt="${escapeMarkup(title)}" style="max-width:100%"></a></p>`,
    `<p><a href="${pageUrl}">${escapeMarkup(linkText)}</a></p>`,
  ].join('\n');
}
