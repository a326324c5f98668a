import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

/** Pixels across the icons that phones put on their screens. */
export const iconSizes = [180, 192, 512] as const;

/** The site's flower on paper, small enough to stay whole where a phone cuts a circle out of it. */
export function icon(size: number): Uint8Array<ArrayBuffer> {
  const flower = readFileSync('public/favicon.svg', 'utf8').replace(
    '<svg ',
    '<svg x="6" y="6" width="20" height="20" ',
  );
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="#fbf8f3"/>${flower}</svg>`;
  return Uint8Array.from(
    new Resvg(picture, { fitTo: { mode: 'width', value: size } }).render().asPng(),
  );
}
