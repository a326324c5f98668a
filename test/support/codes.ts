import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import decodeQR from 'qr/decode.js';
import { select } from './markup.ts';
import { fileAt, type Page, type Site } from './site.ts';

/** What a camera would read from a picture of a code. */
function readCode(svg: string): string {
  const { width, height, pixels } = new Resvg(svg, {
    fitTo: { mode: 'width', value: 400 },
  }).render();
  return decodeQR({ width, height, data: Uint8Array.from(pixels) });
}

/** A picture, whatever its kind, as a camera gets it: on a sheet of its own. */
function asSvg(file: string, content: Buffer): string {
  if (file.endsWith('.svg')) return content.toString('utf8');
  const data = content.toString('base64');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1200"><image width="1200" height="1200" href="data:image/png;base64,${data}"/></svg>`;
}

/** Where the codes of a page lead, that on the screen and that for print. */
export function codesOf(site: Site, page: Page): readonly string[] {
  const [shown] = select(page.root, '.share img').map((image) => image.attribute('src'));
  const [printed] = select(page.root, '.share a[download]').map((link) => link.attribute('href'));
  return [shown, printed].map((address) => {
    const file = fileAt(site, new URL(address ?? 'none:', site.origin));
    if (file === undefined) throw new Error(`${page.file}: ${address} leads to no file`);
    return readCode(asSvg(file, readFileSync(join(site.folder, file))));
  });
}
