import { describe, expect, test } from 'vitest';
import { decodeText, normaliseText } from './decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The same text in two bytes a letter. */
function utf16(text: string, { bigEndian = false, mark = true } = {}): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

describe('decodeText(bytes)', () => {
  test('reads UTF-8', () => {
    expect(decodeText(utf8('id,tên\n1,Mường Ảng\n'))).toEqual({ text: 'id,tên\n1,Mường Ảng\n' });
  });

  test('reads UTF-8 with a byte order mark, and drops the mark', () => {
    expect(decodeText(utf8('\ufeffid\n'))).toEqual({ text: 'id\n' });
  });

  test('makes CRLF line ends LF, also inside quotes', () => {
    expect(decodeText(utf8('id\r\n"a\r\nb"\r\n'))).toEqual({ text: 'id\n"a\nb"\n' });
  });

  test('composes decomposed letters', () => {
    const { text } = decodeText(utf8('Mường Ảng'.normalize('NFD')));
    expect(text).toBe('Mường Ảng'.normalize('NFC'));
  });

  test.each([
    ['little-endian', utf16('id\tn\r\nĐiện\t1\r\n')],
    ['big-endian', utf16('id\tn\r\nĐiện\t1\r\n', { bigEndian: true })],
    ['little-endian without a mark', utf16('id\tn\r\na\t1\r\n', { mark: false })],
    ['big-endian without a mark', utf16('id\tn\r\na\t1\r\n', { bigEndian: true, mark: false })],
    ['without a plain letter', utf16('Đệẩ')],
    ['big-endian without a plain letter', utf16('Đệẩ', { bigEndian: true })],
    ['cut off in the middle of a letter', utf16('id\tn\r\n').subarray(0, -1)],
  ])('refuses UTF-16 %s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({
      issues: [{ code: 'encoding-utf16', line: 1, values: {} }],
    });
  });

  test.each(['id,n\na\0,1\n', 'id,n\na\0\0,1\n', '\0a\0b\0cdefghijklmnop', '\0\0\0\0'])(
    'takes zero bytes in a UTF-8 file for what they are, not for UTF-16: %j',
    (text) => {
      expect(decodeText(utf8(text))).toEqual({ text });
    },
  );

  test.each([
    // "Mường" in Windows-1258: the byte of "ư" cannot be followed by an "n".
    ['Windows-1258', [0x69, 0x64, 0x0a, 0x4d, 0xfd, 0xf5, 0xf2, 0x6e, 0x67], 2, '0xfd'],
    // "Málaga" in Latin-1.
    ['Latin-1', [0x69, 0x64, 0x0a, 0x0a, 0x4d, 0xe1, 0x6c, 0x61, 0x67, 0x61], 3, '0xe1'],
    ['a lead byte before plain letters', [0xef, 0x78, 0x67], 1, '0xef'],
    ['a letter cut off at the end', [0x61, 0x0a, 0xe1, 0xbb], 2, '0xe1'],
    ['a continuation byte alone', [0x61, 0x0a, 0x0a, 0x80, 0x61], 3, '0x80'],
    ['a surrogate', [0x61, 0xed, 0xa0, 0x80], 1, '0xed'],
  ])('refuses %s with the line and the byte', (_, bytes, line, byte) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({
      issues: [{ code: 'encoding-invalid', line, values: { byte } }],
    });
  });

  test('finds the one wrong byte of a long file', () => {
    const bytes = utf8('id,tên\n'.repeat(10_000));
    const wrong = 8 * 7_777 + 3;
    bytes[wrong] = 0xff;
    expect(decodeText(bytes).issues).toEqual([
      { code: 'encoding-invalid', line: 7_778, values: { byte: '0xff' } },
    ]);
  });

  test('reads no bytes as no text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
  });
});

describe('normaliseText(text)', () => {
  test('changes nothing when applied again', () => {
    const once = normaliseText('\ufeff\ufeffa\r\nb\u0302');
    expect(once).toBe('a\nb\u0302');
    expect(normaliseText(once)).toBe(once);
  });
});
