import { once } from '../once.ts';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import opentype from 'opentype.js';
import type { TextStyle } from '../plot/text.ts';
import { repertoire } from './repertoire.ts';

/** A font that pictures are set in. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  /** Its file, among the installed packages. */
  readonly file: string;
}

const packages = '@expo-google-fonts';

/** The font of each style. */
const styleFaces: Readonly<Record<TextStyle, Face>> = {
  plain: {
    family: 'Noto Sans',
    weight: 400,
    file: `${packages}/noto-sans/400Regular/NotoSans_400Regular.ttf`,
  },
  strong: {
    family: 'Noto Sans',
    weight: 600,
    file: `${packages}/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf`,
  },
  headline: {
    family: 'Noto Serif',
    weight: 700,
    file: `${packages}/noto-serif/700Bold/NotoSerif_700Bold.ttf`,
  },
};

/** Fonts for the signs that the others lack: ✓ and ✗, then →. */
const signFaces: readonly Face[] = [
  {
    family: 'Noto Sans Symbols 2',
    weight: 400,
    file: `${packages}/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf`,
  },
  {
    family: 'Noto Sans Math',
    weight: 400,
    file: `${packages}/noto-sans-math/400Regular/NotoSansMath_400Regular.ttf`,
  },
];

/** All fonts of pictures. */
export const faces: readonly Face[] = [...Object.values(styleFaces), ...signFaces];

/** How fonts are cut down. */
export const subsetOptions = {
  targetFormat: 'sfnt',
  // For small screens of old; nothing here uses them.
  noHinting: true,
  // Letters with their marks are single characters here; only pairs are moved together.
  keepFeatures: ['kern'],
  // The family's and the weight's own names, by which the rasteriser finds a semibold.
  preserveNameIds: [16, 17],
} as const;

const require = createRequire(resolve('package.json'));

/** Where a font is installed. */
export function facePath({ file }: Face): string {
  return require.resolve(file);
}

/** The bytes of a font. */
export function readFace(face: Face): Buffer {
  return readFileSync(facePath(face));
}

const fontOf = once((face: Face) => opentype.parse(new Uint8Array(readFace(face)).buffer));

/**
 * The font that has a character: the style's own, or one of the signs'.
 *
 * @throws Error for a character that none has, so that no picture shows an empty box
 */
export function faceOf(character: string, style: TextStyle): Face {
  const face = repertoire.includes(character)
    ? [styleFaces[style], ...signFaces].find((each) => fontOf(each).charToGlyphIndex(character) > 0)
    : undefined;
  if (face !== undefined) return face;
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  throw new Error(
    `No font of the pictures has "${character}" (U+${code ?? ''}); see ${import.meta.filename}`,
  );
}

function characterWidth(character: string, style: TextStyle): number {
  const font = fontOf(faceOf(character, style));
  return (font.charToGlyph(character).advanceWidth ?? 0) / font.unitsPerEm;
}

const widths = {
  plain: new Map<string, number>(),
  strong: new Map<string, number>(),
  headline: new Map<string, number>(),
} satisfies Record<TextStyle, Map<string, number>>;

/** The width of words in em. Pairs of letters are not moved together, so it is never too small. */
export function measure(text: string, style: TextStyle): number {
  const known = widths[style];
  let width = 0;
  // Characters are remembered, not words: lines are tried by the thousand.
  for (const character of text) {
    let size = known.get(character);
    if (size === undefined) {
      size = characterWidth(character, style);
      known.set(character, size);
    }
    width += size;
  }
  return width;
}

/** Changes whenever what draws the pictures does: fonts or rasteriser. */
export const drawingVersion = once((): string =>
  faces
    .reduce((hash, face) => hash.update(readFace(face)), createHash('sha256'))
    .update(repertoire + JSON.stringify(subsetOptions))
    .update(readFileSync(require.resolve('@resvg/resvg-js/package.json')))
    .digest('hex'),
);
