import type { IssueCode } from './issue.ts';
import { oldWords } from './oldLetters.ts';

/** What is wrong with the letters of a text, and where in it. */
interface LetterProblem {
  readonly code: IssueCode;
  readonly at: number;
  readonly values: Readonly<Record<string, string>>;
}

/** What Windows-1252 shows for the bytes 0x80 to 0x9f. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(letter: string): number {
  const index = windows.indexOf(letter);
  return index >= 0 ? 0x80 + index : letter.charCodeAt(0);
}

/** What UTF-8 text says that was read as Windows-1252: "áº¥" is "ấ". */
function misread(run: string): string | undefined {
  const bytes = [...run].map(byteOf);
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    const meant = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
    return /^[\p{Script=Latin}\p{P}]+$/u.test(meant) ? meant : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What of a text is no Vietnamese or English, though every letter of it can be printed: it came
 * through an encoding that is not Unicode's, or out of a web page.
 */
export function wrongLetters(text: string): LetterProblem | undefined {
  const [old] = oldWords(text);
  if (old !== undefined) {
    const { at, encoding, word, meant } = old;
    return { code: 'letters-old', at, values: { encoding, word, meant } };
  }

  // "XÃ»" and "XÃ\u00a0" may be meant: two letters are less sure than three.
  for (const { 0: word, index } of text.matchAll(
    /[\u00e1-\u00e2][\u0080-\u2122]{2}|[\u00c3-\u00c6](?![\u00a0»])[\u0080-\u2122]/gu,
  )) {
    const meant = misread(word);
    if (meant !== undefined) return { code: 'letters-misread', at: index, values: { word, meant } };
  }

  for (const { 0: word, index } of text.matchAll(/\S+/gu))
    if (/\p{L}\?\p{Ll}/u.test(word) && !/[/=&]/.test(word))
      return { code: 'letters-lost', at: index, values: { word } };

  const entity = /&(?:#\d{2,7}|#x[\da-f]{2,6}|[a-z]{2,8}\d?);/iu.exec(text);
  if (entity !== null)
    return { code: 'letters-code', at: entity.index, values: { word: entity[0] } };

  const eth = text.indexOf('Ð');
  return eth < 0 ? undefined : { code: 'letters-eth', at: eth, values: {} };
}
