import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode.ts';
import { wrongLetters } from './wrongLetters.ts';

// Two columns of the table of TCVN 5712:1993, VN3: a letter, and what Latin-1 shows in its place.
const vietnamese = 'àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđĂÂÊÔƠƯĐ';
const shown = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊËÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ®¡¢£¤¥¦§';
const inTcvn3 = (text: string): string =>
  text.replaceAll(/\p{L}/gu, (letter) => {
    const at = [letter, letter.toLowerCase()].map((each) => vietnamese.indexOf(each));
    return shown[at.find((index) => index >= 0) ?? -1] ?? letter;
  });

const texts = ['data', 'src/stories/vi', 'src/stories/en', 'src/locale'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(csv|mdx|json)$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8').normalize('NFC')),
);
const lines = [...new Set(texts.flatMap((text) => text.split('\n')))];

describe('wrongLetters(text)', () => {
  test('finds nothing in any line that the site prints', () => {
    const own = lines.filter((line) => !line.includes('issue.letters-'));
    expect(own.filter((line) => wrongLetters(line) !== undefined)).toEqual([]);
  });

  test.each(
    [
      ...[
        'Cao',
        'Cao Bằng',
        'São Tomé',
        'Café',
        'Müller',
        'naïve résumé',
        'Noël',
        'Malmö',
        'Zürich',
      ],
      ...['Curaçao', 'Côte d’Ivoire', 'Québec', 'Köln', 'José Peña', 'El Niño', 'façade', 'thé'],
      ...[
        'hôtel',
        'dôme',
        'Maître',
        'Ångström',
        'Bjørn',
        'Genève',
        'Loïc',
        'laïc',
        'Hué',
        'CHÂU Á',
      ],
      ...[
        '5 µm',
        '50 m²',
        '25 °C',
        '1½',
        '3×4',
        '6÷2',
        'Windows®',
        '© 2025',
        '§5',
        '«Lào»',
        'XÃ\u00a0HỘI',
      ],
      ...['Hmông', 'Plông', 'Xtiêng', 'Gié-Triêng', 'Ê-đê', 'Sê Pôn', 'Phông-xa-lỳ', 'Krông Pắc'],
      ...[
        'GDĐT',
        'QĐ-UBND',
        'ThS.',
        'Vì sao? Vì',
        'Ai?',
        'https://a.vn/x?y=1',
        'R&D; khác',
        'a & b;',
      ],
    ].map((text) => [text]),
  )('lets “%s” stand', (text) => {
    expect(wrongLetters(text)).toBeUndefined();
  });

  test.each([
    ['Trung cÊp', 'TCVN3 (ABC)', 'cấp'],
    ['Cao ®¼ng', 'TCVN3 (ABC)', 'đẳng'],
    ['CAO §¼NG', 'TCVN3 (ABC)', 'ĐẲNG'],
    ['häc sinh', 'TCVN3 (ABC)', 'học'],
    ['tr\u00adêng', 'TCVN3 (ABC)', 'trường'],
    ['Sè l\u00adîng', 'TCVN3 (ABC)', 'lượng'],
    ['§iÖn Biªn', 'TCVN3 (ABC)', 'Điện'],
    ['Gi¸o dôc', 'TCVN3 (ABC)', 'Giáo'],
    ['Tổng sè tr\u00adêng', 'TCVN3 (ABC)', 'trường'],
    ['Trung caáp', 'VNI Windows', 'cấp'],
    ['Cao ñaúng', 'VNI Windows', 'đẳng'],
    ['CAO ÑAÚNG', 'VNI Windows', 'ĐẲNG'],
    ['hoïc sinh', 'VNI Windows', 'học'],
    ['tröôøng', 'VNI Windows', 'trường'],
    ['Ñieän Bieân', 'VNI Windows', 'Điện'],
    ['khoâng', 'VNI Windows', 'không'],
    ['Tö thuïc', 'VNI Windows', 'Tư'],
  ])('tells “%s” as %s for “%s”', (text, encoding, meant) => {
    expect(wrongLetters(text)).toMatchObject({
      code: 'letters-old',
      values: { encoding, meant },
    });
  });

  test('tells TCVN3 in every line with several Vietnamese words, and reads it right', () => {
    const long = lines.filter((line) => (line.match(/[a-z]*[ạ-ỹđơư][a-z]*/giu) ?? []).length > 8);
    expect(long.length).toBeGreaterThan(100);
    for (const line of long) {
      const problem = wrongLetters(inTcvn3(line));
      expect(problem, line).toMatchObject({ values: { encoding: 'TCVN3 (ABC)' } });
      expect(line.toLowerCase()).toContain(problem?.values['meant']?.toLowerCase());
    }
  });

  test.each([
    ['Trung cáº¥p', 'letters-misread', 'ấ'],
    ['Äiá»‡n', 'letters-misread', 'ệ'],
    ['BiÃªn', 'letters-misread', 'ê'],
    ['â€œhai', 'letters-misread', '“'],
  ])('tells what “%s” was before it was read as Windows-1252', (text, code, meant) => {
    expect(wrongLetters(text)).toMatchObject({ code, values: { meant } });
  });

  test.each([
    ['Trung c?p', 'letters-lost', 6],
    ['Điện Bi?n', 'letters-lost', 5],
    ['c&#7845;p', 'letters-code', 1],
    ['a&nbsp;b', 'letters-code', 1],
    ['Ðiện Biên', 'letters-eth', 0],
  ])('finds what is wrong in “%s”', (text, code, at) => {
    expect(wrongLetters(text)).toMatchObject({ code, at });
  });
});

describe('decodeText(bytes) of a file with one byte a letter', () => {
  const inBytes = (text: string): Uint8Array =>
    Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));

  test.each([
    [inTcvn3('id,n\na,Trung cấp\nb,Cao đẳng\n'), 'TCVN3 (ABC)', 'cấp', 2],
    ['id,n\na,x\nb,Trung caáp\n', 'VNI Windows', 'cấp', 3],
  ])('names the encoding: %j', (text, encoding, meant, line) => {
    expect(decodeText(inBytes(text)).issues).toMatchObject([
      { code: 'encoding-old', line, values: { encoding, meant } },
    ]);
  });

  test('names none where Windows-1258 makes as much sense: Excel saves so on a Vietnamese Windows', () => {
    // "Trò chơi, tròn": some of its words happen to be TCVN3 too.
    const { issues } = decodeText(inBytes('Tro\u00cc ch\u00f5i, tro\u00ccn, \u00d0i\u00ea\u00f2n'));
    expect(issues?.map(({ code }) => code)).toEqual(['encoding-invalid']);
  });
});
