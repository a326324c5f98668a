const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));

/**
 * What a file is when it is no text: a workbook or a document, whatever its name says.
 *
 * @returns the name of the format, the same in every language; `undefined` for anything else
 */
export function fileKind(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]))
    return 'Excel 97–2003 (.xls)';
  if (startsWith(bytes, ascii('%PDF-'))) return 'PDF';
  const isZip = [3, 5, 7].some((kind) => startsWith(bytes, [0x50, 0x4b, kind, kind + 1]));
  const head = String.fromCharCode(...bytes.subarray(0, 2000));
  if (isZip) {
    if (head.includes('opendocument')) return 'OpenDocument (.ods)';
    return /\[Content_Types\]|_rels\/|xl\/|docProps\//.test(head) ? 'Excel (.xlsx)' : 'ZIP';
  }
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|table|meta)\b/i.test(head)) return 'HTML';
  return /^(?:\xef\xbb\xbf)?\s*<\?xml\b/i.test(head) ? 'XML' : undefined;
}
