import { createHash } from 'node:crypto';

/**
 * A short mark that changes whenever the text of a story changes, so that a translation can say
 * which text it renders. Line ends and the form of the Unicode do not count.
 */
export function fingerprint(text: string): string {
  const plain = text.replaceAll('\r\n', '\n').normalize('NFC').trim();
  return createHash('sha256').update(plain).digest('hex').slice(0, 12);
}
