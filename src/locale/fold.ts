/** A word, with the decimals and thousands of a number, or a single other sign. */
const parts = /\d+(?:[.,]\d+)+(?![\p{L}\d])|[\p{L}\p{M}\d]+|[^\p{L}\p{M}\d]/gu;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const marks = /\p{M}/gu;
const finalY = /(h|k|l|m|s|t|qu)y$/;

/**
 * Cuts a text into words, numbers and the signs between them, spaces included.
 *
 * @example splitWords('hơn 1.625.851 (50,8%)') // ['hơn', ' ', '1.625.851', ' ', '(', '50,8', '%', ')']
 */
export function splitWords(text: string): readonly string[] {
  return text.normalize('NFC').match(parts) ?? [];
}

/** Whether a part of a text is a word or a number, and not a sign. */
export function isWord(part: string): boolean {
  return /[\p{L}\d]/u.test(part);
}

/**
 * A word as it is looked up: small, without marks, đ as d, final y as i where Vietnamese writes
 * either, a number without its signs. What readers type on any keyboard comes out the same.
 *
 * @example foldWord('Tỷ') // 'ti', as are 'tỉ' and 'ty'
 * @example foldWord('99,92') // '9992', as is '99.92'
 */
export function foldWord(word: string): string {
  if (/^\d[\d.,]*$/.test(word)) return word.replace(/[.,]/g, '');
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(marks, '')
    .replace(/đ/g, 'd')
    .replace(finalY, '$1i');
}

/**
 * A word with its marks but without the choices of spelling: small, the tone behind the letters
 * wherever it was put, i for y. Two spellings of one Vietnamese syllable come out the same.
 *
 * @example markedWord('hoà') === markedWord('hòa') // true
 */
export function markedWord(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  const tone = letters.match(tones) ?? [];
  return (letters.replace(tones, '').replace(finalY, '$1i') + tone.join('')).normalize('NFC');
}
