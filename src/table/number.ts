import type { Dialect } from './dialect.ts';
import type { CellProblem, IssueCode } from './issue.ts';

type Parsed = { readonly value: number } | { readonly problem: CellProblem };

const plainNumber = { '.': /^-?(0|[1-9]\d*)(\.\d+)?$/, ',': /^-?(0|[1-9]\d*)(,\d+)?$/ } as const;

function problem(code: IssueCode, text: string, values: Record<string, string> = {}): Parsed {
  return { problem: { code, values: { text, ...values } } };
}

/** The number a person may have meant, in the dialect's own writing, for the remedy only. */
function suggestion(text: string, dialect: Dialect): string {
  const other = dialect.decimal === '.' ? ',' : '.';
  const digits = text.replaceAll(/[^\d.,-]/gu, '').replaceAll(other, '');
  return digits === '' ? `12${dialect.decimal}5` : digits;
}

/**
 * Reads a number strictly: digits, one decimal sign, a minus; nothing else and nothing guessed.
 *
 * In a comma file the decimal sign is a point, in a semicolon or tab file a comma.
 *
 * @example parseNumber('99,92', { delimiter: ';', decimal: ',' }) // { value: 99.92 }
 */
export function parseNumber(text: string, dialect: Dialect): Parsed {
  const { decimal } = dialect;
  const other = decimal === '.' ? ',' : '.';
  if (plainNumber[decimal].test(text)) {
    if (text.replaceAll(/\D/g, '').replace(/^0+/, '').length > 15)
      return problem('number-precision', text);
    const value = Number(text.replace(',', '.'));
    return { value: value === 0 ? 0 : value };
  }
  if (/^[+-]?(nan|inf|infinity|∞)$/iu.test(text)) return problem('number-infinite', text);
  if (/^[+-]?[\d.,]+e[+-]?\d+$/iu.test(text)) return problem('number-exponent', text);
  const groups = new RegExp(`^-?\\d{1,3}(\\${other}\\d{3})+(\\${decimal}\\d+)?$`);
  if (groups.test(text) || /^-?\d{1,3}([ '\u00a0\u202f]\d{3})+([.,]\d+)?$/u.test(text))
    return problem('number-thousands', text, { plain: suggestion(text, dialect) });
  if (new RegExp(`^-?\\d+\\${other}\\d+$`).test(text))
    return problem('number-decimal', text, { plain: text.replace(other, decimal) });
  if (/^[+-]?(\d+[.,]?|\d*[.,]\d+|\d{2,}[.,]\d+)$/u.test(text)) {
    const value = Number(text.replace(',', '.'));
    return problem('number-zeros', text, { plain: String(value).replace('.', decimal) });
  }
  if (/^[+-]?[\d.,]+\s*\p{L}{0,12}\s*[%\p{L}/]*$/u.test(text) && /[%\p{L}]/u.test(text))
    return problem('number-unit', text, { plain: suggestion(text, dialect) });
  return problem('not-number', text, { example: `99${decimal}92` });
}

/** Writes a number in a dialect so that {@link parseNumber} reads the same value back. */
export function writeNumber(value: number, dialect: Dialect): string {
  const digits = String(value);
  const plain = digits.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : digits;
  return plain.replace('.', dialect.decimal);
}
