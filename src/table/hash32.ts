/**
 * A short name for a text, by which two copies of it are told apart: FNV-1a of 32 bits, as eight
 * hexadecimal digits. No proof against forgery.
 */
export function hash32(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
