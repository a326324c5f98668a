import type { CellProblem } from './issue.ts';
import { wrongLetters } from './wrongLetters.ts';

/**
 * Characters that have no place in a cell: controls but the line feed, lone surrogates, private
 * and unassigned ones, and what nobody sees (zero-width, direction marks, soft hyphen, variation
 * selectors, fillers, byte order mark) or nobody can read (replacement characters).
 */
const unwanted = /[^\P{C}\n]|\p{Default_Ignorable_Code_Point}|[\u2028\u2029\u2800\ufffc\ufffd]/u;
const everyUnwanted = new RegExp(unwanted, 'gu');

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is wrong with a cell's text before anyone asks what it means; nothing, most of the time. */
export function textProblem(text: string): CellProblem | undefined {
  const letters = wrongLetters(text);
  if (letters !== undefined)
    return {
      code: letters.code,
      values: {
        ...Object.fromEntries(Object.entries(letters.values).map(([k, word]) => [k, shown(word)])),
        text: shown(text, letters.at),
      },
    };
  const bad = unwanted.exec(text);
  if (bad !== null)
    return { code: 'character', values: { text: shown(text, bad.index), code: codePoint(bad[0]) } };
  if (text === text.trim()) return undefined;
  const at = text === text.trimStart() ? text.length : 0;
  return { code: 'space', values: { text: shown(text, at) } };
}

/** The text that is left when everything {@link textProblem} refuses is taken out. */
export function cleaned(text: string): string {
  return text.replaceAll(everyUnwanted, '').trim();
}

const longest = 40;

/**
 * A text as an issue shows it: one line, nothing invisible, 40 characters at most.
 *
 * @param at the place that must be seen
 */
export function shown(text: string, at = 0): string {
  const start = text.length <= longest ? 0 : Math.max(0, Math.min(at - 20, text.length - 38));
  const end = text.length <= longest ? text.length : start + 38;
  const piece = text
    .slice(start, end)
    .replace(/^[\udc00-\udfff]/, start > 0 ? '' : '$&')
    .replace(/[\ud800-\udbff]$/, end < text.length ? '' : '$&')
    .replaceAll('\n', ' ')
    .replaceAll(everyUnwanted, '□');
  return `${start > 0 ? '…' : ''}${piece}${end < text.length ? '…' : ''}`;
}

/** Whether a spreadsheet would run the text as a formula when it opens the file. */
export function isFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠]/u.test(text);
}
