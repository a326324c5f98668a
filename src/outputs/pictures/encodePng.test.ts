import { Resvg } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { encodePng } from './encodePng.ts';

const decode = (png: Buffer, width: number, height: number): Buffer => {
  const href = `data:image/png;base64,${png.toString('base64')}`;
  const size = `width="${width}" height="${height}"`;
  return new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}"/></svg>`,
  ).render().pixels;
};

/** Opaque pixels, the colour of each made from its number. */
const pixelsOf = (count: number): Buffer =>
  Buffer.from(
    Array.from({ length: count }, (_, index) => [index & 255, index >> 8, 7, 255]).flat(),
  );

test('encodePng(pixels, width, height) loses no pixel', async () => {
  const pixels = pixelsOf(16 * 16);
  const png = await encodePng(pixels, 16, 16);
  expect(decode(png ?? Buffer.alloc(0), 16, 16).equals(pixels)).toBe(true);
});

test('encodePng(pixels, width, height) leaves more than 256 colours to others', async () => {
  expect(await encodePng(pixelsOf(257), 257, 1)).toBeUndefined();
});
