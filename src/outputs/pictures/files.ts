import { renderAsync } from '@resvg/resvg-js';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { keyOf, pruneKept, readKept, writeKept } from '../cache.ts';
import type { Picture } from '../pictures.ts';
import { encodePng } from './encodePng.ts';
import { drawingVersion } from './fonts.ts';
import { renderSheet } from './sheet.ts';
import { embeddedFonts, smallFaces } from './subsets.ts';

/** Where drawn pictures are kept from one build to the next. */
const cacheFolder = '.cache/pictures';

/** The file that keeps a picture: named after all that it is drawn from. */
function keptPath({ name, sheet, zoom }: Picture, folder: string): string {
  const key = keyOf(
    drawingVersion(),
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
  return (await encodePng(image.pixels, image.width, image.height)) ?? image.asPng();
}

/** The bytes of a picture: kept ones where they are whole, else drawn anew and kept. */
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
 * @returns the bytes of each picture by its name, as they come
 */
export function drawPictures(
  pictures: readonly Picture[],
  folder = cacheFolder,
): ReadonlyMap<string, Promise<Uint8Array>> {
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
