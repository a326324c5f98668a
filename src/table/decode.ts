import { fileKind } from './fileKind.ts';
import type { TableIssue } from './issue.ts';
import { oldWords } from './oldLetters.ts';
import { isSyllable } from './syllable.ts';
import { shown } from './text.ts';

/** The text of a file, or why it has none. */
export type Decoded =
  | { readonly text: string; readonly issues?: never }
  | { readonly text?: never; readonly issues: readonly TableIssue[] };

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function isUtf8(bytes: Uint8Array, options: { stream: boolean }): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, options);
    return true;
  } catch {
    return false;
  }
}

/** The offset of the first byte that begins no UTF-8 character, found by halving. */
function firstInvalid(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, middle), { stream: true })) valid = middle;
    else invalid = middle;
  }
  // "á" of Windows-1258 opens a sequence that the next letter breaks: the culprit is the "á".
  while (!isUtf8(bytes.subarray(0, valid), { stream: false })) valid -= 1;
  return valid;
}

/** Whether every other byte of the header is zero, as in Latin letters written two bytes each. */
function looksUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const zeros = [0, 0];
  const head = bytes.subarray(0, 64);
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  return Math.min(...zeros) === 0 && Math.max(...zeros) * 4 > head.length;
}

/** Letters that no encoding of one byte but Windows-1258 has. */
const vietnamese = /[\u0102-\u01b0\u1ea0-\u1ef9]/;

/**
 * Tells text in TCVN3 or VNI, saved with one byte a letter: more of its words are Vietnamese in that
 * encoding than in Windows-1258, in which Excel on a Vietnamese Windows saves.
 */
function oldIssue(bytes: Uint8Array): TableIssue | undefined {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const words = oldWords(text);
  const [first] = words;
  const windows = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const others = (windows.match(/\p{L}+/gu) ?? []).filter(
    (word) => vietnamese.test(word) && isSyllable(word),
  );
  if (first === undefined || words.length <= others.length) return undefined;
  const { at, encoding, word, meant } = first;
  const line = text.slice(0, at).split('\n').length;
  return { code: 'encoding-old', line, values: { encoding, word: shown(word), meant } };
}

/**
 * Reads the bytes of a CSV as UTF-8, with or without a byte order mark.
 *
 * Line ends become LF and the Unicode is composed (NFC), so that what follows knows one form only.
 * Any other encoding is an issue, never guessed, and so is a workbook that bears the name of a CSV.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const format = fileKind(bytes);
  if (format !== undefined) return { issues: [{ code: 'not-csv', line: 1, values: { format } }] };
  if (looksUtf16(bytes)) return { issues: [{ code: 'encoding-utf16', line: 1, values: {} }] };
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    const old = oldIssue(bytes);
    if (old !== undefined) return { issues: [old] };
    const offset = firstInvalid(bytes);
    const line = bytes.subarray(0, offset).filter((byte) => byte === 0x0a).length + 1;
    const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`;
    return { issues: [{ code: 'encoding-invalid', line, values: { byte } }] };
  }
  return { text: normaliseText(text) };
}

/** Drops byte order marks at the start, makes line ends LF and composes the Unicode. */
export function normaliseText(text: string): string {
  return text
    .replace(/^\ufeff+/, '')
    .replaceAll('\r\n', '\n')
    .normalize('NFC');
}
