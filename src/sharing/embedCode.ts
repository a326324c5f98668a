import { escapeMarkup } from '../plot/svg.ts';

/** A chart as other sites put it into their pages. */
interface Embedded {
  readonly title: string;
  /** Absolute addresses of the framed page and of the chart's own page. */
  readonly frameUrl: string;
  readonly pageUrl: string;
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
    ` allowfullscreen width="100%" height="${heights.narrow}" style="border:0;height:${fluidHeight(heights)}"></iframe>`,
    `\n<p><a href="${pageUrl}">${escapeMarkup(linkText)}</a></p>`,
  ].join('');
}

/** What stands in an article of a portal for a page of the site. */
interface Pictured {
  readonly title: string;
  /** What stands below the picture, beside the link. */
  readonly caption: string;
  /** Absolute addresses of the page and of its picture. */
  readonly pageUrl: string;
  readonly pictureUrl: string;
  readonly linkText: string;
}

/**
 * The code for an article of a portal: a picture that leads to the page, a caption and a link, in
 * nothing but paragraphs, which every editor keeps. Frames are stripped there, or shut so tightly
 * that nothing in them can be opened or taken away.
 */
export function pictureCode(pictured: Pictured): string {
  const { title, caption, pageUrl, pictureUrl, linkText } = pictured;
  return [
    `<p><a href="${pageUrl}"><img src="${pictureUrl}" alt="${escapeMarkup(title)}" style="max-width:100%;height:auto"></a></p>`,
    `<p><em>${escapeMarkup(caption)}</em><br><a href="${pageUrl}">${escapeMarkup(linkText)}</a></p>`,
  ].join('\n');
}
