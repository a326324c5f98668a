import type { CellProblem } from './issue.ts';

/**
 * Characters that have no place in a cell: controls but the line feed, lone surrogates, private
 * and unassigned ones, and the format characters that nobody sees (zero-width, direction marks,
 * soft hyphen, byte order mark).
 */
const unwanted = /[^\P{C}\n]|[\u115f\u1160\u2028\u2029\u2800\u3164\uffa0\ufffd]/u;

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with a cell's text before anyone asks what it means; nothing, most of the time. */
export function textProblem(text: string): CellProblem | undefined {
  const bad = unwanted.exec(text)?.[0];
  if (bad !== undefined)
    return { code: 'character', values: { text: text.replace(bad, '□'), code: codePoint(bad) } };
  if (text !== text.trim()) return { code: 'space', values: { text } };
  return undefined;
}

/** Whether a spreadsheet would run the text as a formula when it opens the file. */
export function isFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠]/u.test(text);
}
