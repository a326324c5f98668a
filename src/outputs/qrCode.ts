import { Resvg } from '@resvg/resvg-js';
import encodeQR from 'qr';
import { renderSvg, svg } from '../plot/svg.ts';

/** Pixels across a printed code: 10 cm at 300 dots to the inch. */
const printWidth = 1200;

/** The dark squares of a line that stand side by side, as one stroke each. */
function strokes(line: readonly boolean[], y: number): string {
  return [
    ...line
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
    .join('');
}

/**
 * A QR code as SVG, black on white with the quiet margin that readers need.
 *
 * @param text mostly an address
 */
export function qrSvg(text: string): string {
  const lines = encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
  const size = lines.length;
  return renderSvg(
    svg(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${size} ${size}` },
      svg('rect', { width: size, height: size, fill: '#fff' }),
      svg('path', { d: lines.map(strokes).join(''), 'shape-rendering': 'crispEdges' }),
    ),
  );
}

/** The same code as a PNG for print. */
export function qrPng(text: string): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(qrSvg(text), { fitTo: { mode: 'width', value: printWidth } });
  return Uint8Array.from(picture.render().asPng());
}
