import { crc32, deflateSync } from 'node:zlib';
import encodeQR from 'qr';
import { renderSvg, svg } from '../plot/svg.ts';

/** Pixels across a printed code: 10 cm at 300 dots to the inch. */
const printWidth = 1200;

type Lines = readonly (readonly boolean[])[];

/** The squares of a code, true for the dark ones, with the quiet margin that readers need. */
function squaresOf(text: string): Lines {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
}

/** The dark squares that stand side by side as one stroke, each from where the last one ended. */
function strokes(lines: Lines): string {
  let [left, top] = [0, 0];
  return lines
    .flatMap((line, y) =>
      [
        ...line
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(({ 0: { length }, index: x }) => {
        const move = `m${x - left} ${y - top}h${length}`;
        [left, top] = [x + length, y];
        return move;
      }),
    )
    .join('');
}

/**
 * A QR code as SVG, black on white.
 *
 * @param text mostly an address
 */
export function qrSvg(text: string): string {
  const lines = squaresOf(text);
  const size = lines.length;
  return renderSvg(
    svg(
      'svg',
      // Each stroke runs along the middle of its line.
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 -0.5 ${size} ${size}` },
      svg('rect', { y: -0.5, width: size, height: size, fill: '#fff' }),
      svg('path', { d: strokes(lines), stroke: '#000', 'shape-rendering': 'crispEdges' }),
    ),
  );
}

/** Lines of pixels as PNG wants them, a bit for each: every square is as many whole pixels as fit. */
function pixelLines(lines: Lines): Buffer {
  const scale = Math.floor(printWidth / lines.length);
  const margin = Math.floor((printWidth - scale * lines.length) / 2);
  const pixelLine = (line: readonly boolean[]): Buffer => {
    const squares = line.map((dark) => (dark ? '0' : '1').repeat(scale)).join('');
    const bits = ('1'.repeat(margin) + squares).padEnd(printWidth, '1');
    // It begins with the number of its filter: none.
    return Buffer.from([0, ...(bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2))]);
  };
  const drawn = lines.flatMap((line) => Array<Buffer>(scale).fill(pixelLine(line)));
  const above = Array<Buffer>(margin).fill(pixelLine([]));
  const below = Array<Buffer>(printWidth - margin - drawn.length).fill(pixelLine([]));
  return Buffer.concat([...above, ...drawn, ...below]);
}

/** Four bytes of a number, as PNG writes them. */
function bytes(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32BE(value);
  return buffer;
}

function chunk(type: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  return Buffer.concat([bytes(content.length), named, bytes(crc32(named))]);
}

/**
 * The same code as a PNG for print, of one bit a pixel. Written here, since a rasteriser takes
 * thirty times as long and blurs the edges of squares that are no whole pixels wide.
 */
export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  const size = bytes(printWidth);
  return Uint8Array.from(
    Buffer.concat([
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
      chunk('IHDR', Buffer.concat([size, size, Buffer.from([1, 0, 0, 0, 0])])),
      chunk('IDAT', deflateSync(pixelLines(squaresOf(text)), { level: 9 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  );
}
