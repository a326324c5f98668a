import { renderAsync } from '@resvg/resvg-js';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import sharp, { type PngOptions } from 'sharp';
import { keyOf, pruneKept, readKept, writeKept } from '../publish/cache.ts';
import type { Picture } from './pictures.ts';
import { drawingVersion } from './fonts.ts';
import { renderSheet } from './sheet.ts';
import { embeddedFonts, smallFaces } from './subsets.ts';

/** Where drawn pictures are kept from one build to the next. */
const cacheFolder = '.cache/pictures';

/**
 * Pictures have less than 256 colours, and these settings lose none of them: with less effort or
 * quality a shade is taken for another. All 330 pictures of November 2026 so, against an encoder of
 * our own (palette, 16 ms each): 0.93 × as large in 58 ms. Without a palette sharp makes them
 * 1.32 × as large at its highest level (33 ms), the rasteriser 2.25 × (18 ms).
 */
const png = {
  palette: true,
  quality: 100,
  effort: 4,
  dither: 0,
  compressionLevel: 6,
} as const satisfies PngOptions;

/** Changes whenever what writes a picture's file does; what it shows stays the same. */
const encoding = JSON.stringify([png, sharp.versions]);

/** The file that keeps a picture: named after all that it is drawn from. */
function keptPath({ name, sheet, zoom }: Picture, folder: string): string {
  const key = keyOf(
    drawingVersion(),
    encoding,
    `${zoom} ${name.endsWith('.svg')}`,
    renderSheet(sheet),
    // The characters decide which glyphs are embedded, and a no-break space is drawn as a plain one.
    JSON.stringify(sheet.texts),
  );
  return join(folder, key);
}

async function drawAnew({ name, sheet, zoom }: Picture, folder: string): Promise<Uint8Array> {
  if (name.endsWith('.svg'))
    return Buffer.from(renderSheet(sheet, await embeddedFonts(sheet, folder)));
  const fonts = await smallFaces(folder);
  const image = await renderAsync(renderSheet(sheet), {
    font: { loadSystemFonts: false, fontFiles: fonts.map(({ path }) => path) },
    fitTo: { mode: 'zoom', value: zoom },
  });
  const { width, height, pixels } = image;
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(png)
    .toBuffer();
}

/** The bytes of a picture: kept ones where they are whole, else drawn again and kept. */
export async function drawPicture(picture: Picture, folder = cacheFolder): Promise<Uint8Array> {
  const path = keptPath(picture, folder);
  const kept = readKept(path);
  if (kept !== undefined) return kept;
  const content = await drawAnew(picture, folder);
  writeKept(path, content);
  return content;
}

/**
 * Starts to draw a whole set, as many at a time as there are processors; what earlier sets kept and
 * this one does not use goes from the cache.
 *
 * @returns the bytes of each picture by its name, as they come; for the caller to take out
 */
export function drawPictures(
  pictures: readonly Picture[],
  folder = cacheFolder,
): Map<string, Promise<Uint8Array>> {
  pruneKept(folder, new Set(pictures.map((picture) => basename(keptPath(picture, folder)))));
  const lanes = Array.from({ length: availableParallelism() }, () => Promise.resolve());
  return new Map(
    pictures.map((picture, index) => {
      const lane = index % lanes.length;
      const content = (lanes[lane] ?? Promise.resolve()).then(() => drawPicture(picture, folder));
      // A picture that fails is reported to whoever waits for it, and holds up no other.
      lanes[lane] = content.then(
        () => undefined,
        () => undefined,
      );
      return [picture.name, content];
    }),
  );
}
