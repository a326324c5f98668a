import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const digest = (content: Uint8Array): Buffer => createHash('sha256').update(content).digest();
const digestLength = 32;

/**
 * Reads what {@link writeKept} kept.
 *
 * @returns `undefined` when there is no such file, or its content is not what was written
 */
export function readKept(path: string): Buffer | undefined {
  let file: Buffer;
  try {
    file = readFileSync(path);
  } catch {
    return undefined;
  }
  const content = file.subarray(0, -digestLength);
  return digest(content).equals(file.subarray(-digestLength)) ? content : undefined;
}

/**
 * Keeps content in a file, with a digest behind it. Fonts and pictures are read as before: what
 * follows their end is ignored. The file appears whole or not at all.
 *
 * @returns whether it could be kept
 */
export function writeKept(path: string, content: Uint8Array): boolean {
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch {
    return false;
  }
  try {
    writeFileSync(aside, Buffer.concat([content, digest(content)]));
    renameSync(aside, path);
    return true;
  } catch {
    rmSync(aside, { force: true });
    return false;
  }
}
