/** What is used of two libraries that bring no types. */
declare module 'opentype.js' {
  interface Glyph {
    readonly advanceWidth?: number;
  }
  interface Font {
    readonly unitsPerEm: number;
    /** 0 where the font has no such glyph. */
    charToGlyphIndex(character: string): number;
    charToGlyph(character: string): Glyph;
  }
  const opentype: { parse(buffer: ArrayBuffer): Font };
  export default opentype;
}

declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'sfnt' | 'woff2';
    readonly noHinting?: boolean;
    readonly keepFeatures?: readonly string[];
    readonly preserveNameIds?: readonly number[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
