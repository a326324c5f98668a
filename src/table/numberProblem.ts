import type { Dialect } from './dialect.ts';
import type { CellProblem, IssueCode } from './issue.ts';
import { parsePlain, writePlain, type NumberRule } from './plainNumber.ts';

/** What someone may have meant: digits with a decimal point, and what is wrong with their writing. */
interface Reading {
  readonly code: IssueCode;
  readonly digits: string;
}

const multipliers = { trăm: 2, nghìn: 3, ngàn: 3, triệu: 6, tỷ: 9, tỉ: 9 };
const englishMultipliers = { k: 3, thousand: 3, million: 6, billion: 9 };

/** Words that multiply, as powers of ten: "30 nghìn" is not 30. */
const powers = new Map(Object.entries({ ...multipliers, ...englishMultipliers }));

function powerOf(unit: string): number {
  const words = unit.trim().toLowerCase().split(/\s+/);
  return words.reduce((sum, word) => sum + (powers.get(word) ?? 0), 0);
}

/** The readings of digits with signs between them, the likeliest first. */
function readings(text: string, decimal: Dialect['decimal']): Reading[] {
  const digits = text.replace(',', '.');
  if (/^\d+$/.test(text) || (/^\d+[.,]\d+$/.test(text) && text.includes(decimal)))
    return [{ code: /^0\d/.test(text) ? 'number-zeros' : 'not-number', digits }];
  if (/^(\d+[.,]|[.,]\d+)$/.test(text)) return [{ code: 'number-zeros', digits }];
  const found: Reading[] = [];
  const groups = /^[1-9]\d{0,2}(?:([.,'’ \u00a0\u2009\u202f])\d{3})(?:\1\d{3})*([.,]\d+)?$/u;
  const [whole, sign = '', fraction = ''] = groups.exec(text) ?? [];
  if (whole !== undefined && !fraction.startsWith(sign))
    found.push({ code: 'number-thousands', digits: text.replaceAll(sign, '').replace(',', '.') });
  if (/^\d+[.,]\d+$/.test(text)) found.push({ code: 'number-decimal', digits });
  return found;
}

/**
 * What is wrong with a text that is not a plain number, and what to write instead.
 *
 * Only what the field would take is suggested: "1.923" in a semicolon file is 1923 where schools
 * are counted, but 1,923 where a percentage stands.
 */
export function numberProblem(text: string, dialect: Dialect, rule: NumberRule): CellProblem {
  const example = writePlain(rule.sample, dialect);
  const notNumber: CellProblem = { code: 'not-number', values: { text, example } };
  if (text.length > 60) return notNumber;
  if (/^[+\-−]?(nan|inf|infinity|∞)$/iu.test(text))
    return { code: 'number-infinite', values: { text } };
  if (/^[+\-−]?[\d.,]+ ?e[+\-−]?\d+$/iu.test(text))
    return { code: 'number-exponent', values: { text } };

  const [sign = ''] = /^[+\-−‐-―]\s?/u.exec(text) ?? [];
  const [unit = ''] = /\s*[\p{L}%\p{Sc}][\p{L}%\p{Sc}\s/.²³]*$/u.exec(text) ?? [];
  const minus = sign === '' || sign.startsWith('+') ? '' : '-';
  const body = text.slice(sign.length, text.length - unit.length);

  let refused: CellProblem | undefined;
  for (const { code, digits } of readings(body, dialect.decimal)) {
    const plain = writePlain(Number(`${minus}${digits}e${powerOf(unit)}`), dialect);
    const parsed = parsePlain(plain, dialect, rule);
    if (parsed !== undefined && 'value' in parsed)
      return unit === '' && code === 'not-number'
        ? { code, values: { text, example: plain } }
        : { code: unit === '' ? code : 'number-unit', values: { text, plain } };
    if (parsed !== undefined)
      refused ??= { ...parsed.problem, values: { ...parsed.problem.values, text } };
  }
  return refused ?? notNumber;
}
