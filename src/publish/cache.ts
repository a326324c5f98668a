import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

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

/** The name under which something is kept: a hash of all that decides its bytes. */
export function keyOf(...deciding: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  // Each with its length before it: 'a', 'bc' is not 'ab', 'c'.
  for (const part of deciding) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return hash.digest('hex');
}

/** Removes from a folder what is kept under keys and not used; fonts, which have names, stay. */
export function pruneKept(folder: string, used: ReadonlySet<string>): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (/^[0-9a-f]{64}$/.test(name) && !used.has(name)) rmSync(join(folder, name), { force: true });
}
