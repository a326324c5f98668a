import { Resvg } from '@resvg/resvg-js';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrPng, qrSvg } from './qrCode.ts';

const address = 'https://so-lieu.example/en/charts/lao-students/';
// As long as addresses become, and too long to be drawn with a whole quiet margin if that were cut.
const texts = [address, address + 'a'.repeat(200)];

/** The pixels of an SVG of a square, as `qr` takes them. */
function pixelsOf(svg: string) {
  const { width, height, pixels } = new Resvg(svg).render();
  return { width, height, data: Uint8Array.from(pixels) };
}

const sized = (width: number, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width}">${content}</svg>`;

describe.each(texts)('a code for %s', (text) => {
  const href = `data:image/png;base64,${Buffer.from(qrPng(text)).toString('base64')}`;
  const { data } = pixelsOf(sized(1200, `<image width="1200" height="1200" href="${href}"/>`));

  test('qrPng(text) is read by a camera', () => {
    expect(decodeQR({ width: 1200, height: 1200, data })).toBe(text);
  });

  test('qrPng(text) is black and white, with squares of whole pixels and a quiet margin', () => {
    const dark = Array.from({ length: 1200 * 1200 }, (_, index) => data[index * 4] === 0);
    expect(dark.filter(Boolean).length).toBe(data.filter((value) => value !== 255).length / 3);
    const rows = Array.from({ length: 1200 }, (_, y) => dark.slice(y * 1200, (y + 1) * 1200));
    // A finder, the square in the corner, is seven squares wide.
    const top = rows.findIndex((row) => row.includes(true));
    const left = rows[top]?.indexOf(true) ?? 0;
    const finder = (rows[top]?.indexOf(false, left) ?? 0) - left;
    const square = finder / 7;
    expect(square).toBe(Math.floor(square));
    expect(Math.min(top, left)).toBeGreaterThanOrEqual(4 * square);
    const runs = rows.flatMap((row) =>
      [
        ...row
          .map(Number)
          .join('')
          .replaceAll(/^0+|0+$/g, '')
          .matchAll(/0+|1+/g),
      ].map(([run]) => run.length % square),
    );
    expect(new Set(runs)).toEqual(new Set([0]));
  });

  test('qrSvg(text) is read by a camera', () => {
    const svg = qrSvg(text).replace('<svg ', '<svg width="400" height="400" ');
    expect(decodeQR(pixelsOf(svg))).toBe(text);
  });
});
