import { strToU8, zipSync } from 'fflate';
import type { DataFile } from './datasetFiles.ts';

/**
 * Files as one ZIP archive, sorted by name; the same files on the same day make the same bytes.
 *
 * @param date day that all files bear, as `2026-11-23`
 */
export function zipFiles(files: readonly DataFile[], date: string): Uint8Array<ArrayBuffer> {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  // An archive keeps the time of the clock on the wall: noon is noon in every time zone.
  const mtime = new Date(year, month - 1, day, 12);
  const named = files
    .map(({ name, content }): [string, Uint8Array] => [name, strToU8(content)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Uint8Array.from(zipSync(Object.fromEntries(named), { level: 9, mtime }));
}
