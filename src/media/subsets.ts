import { once } from '../once.ts';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { readKept, writeKept } from '../publish/cache.ts';
import {
  drawingVersion,
  faceOf,
  facePath,
  faces,
  readFace,
  subsetOptions as options,
  type Face,
} from './fonts.ts';
import { repertoire } from './repertoire.ts';
import type { Sheet } from './sheet.ts';

/** A font cut down to what pictures may be written with: a twentieth of it, loaded in no time. */
interface SmallFace {
  readonly face: Face;
  readonly content: Buffer;
  /** A file that holds it; the font as installed where none could be written. */
  readonly path: string;
}

async function shrink(face: Face, folder: string): Promise<SmallFace> {
  const name = `${face.family}-${face.weight}-${drawingVersion().slice(0, 16)}.ttf`;
  const path = join(folder, name.toLowerCase().replaceAll(' ', '-'));
  const kept = readKept(path);
  if (kept !== undefined) return { face, content: kept, path };
  const content = await subsetFont(readFace(face), repertoire, options);
  return { face, content, path: writeKept(path, content) ? path : facePath(face) };
}

/** All fonts, cut down; kept in `folder`. */
export const smallFaces = once((folder: string): Promise<readonly SmallFace[]> =>
  Promise.all(faces.map((face) => shrink(face, folder))),
);

/** A style sheet that holds the fonts of a sheet, with no glyph that it does not use. */
export async function embeddedFonts({ texts }: Sheet, folder: string): Promise<string> {
  const used = new Map<Face, Set<string>>();
  for (const { text, style } of texts)
    for (const character of text) {
      const face = faceOf(character, style);
      used.set(face, (used.get(face) ?? new Set()).add(character));
    }
  const rules = (await smallFaces(folder)).map(async ({ face, content }) => {
    const characters = used.get(face);
    if (characters === undefined) return '';
    const font = await subsetFont(content, [...characters].sort().join(''), options);
    return `@font-face{font-family:'${face.family}';font-weight:${face.weight};src:url(data:font/ttf;base64,${font.toString('base64')})}`;
  });
  return (await Promise.all(rules)).join('');
}
