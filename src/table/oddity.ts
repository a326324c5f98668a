import type { Dialect } from './dialect.ts';
import type { FieldType } from './fieldTypes.ts';
import type { CellProblem } from './issue.ts';
import { shown } from './text.ts';

/** What Excel and LibreOffice write where a formula has no value. */
const noValue =
  /^(?:#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|PYTHON!|EXTERNAL!|GETTING_DATA)|(?:Err|Lỗi):\d{3})$/iu;

/** What a spreadsheet writes for a value that it could not work out, or that its column cannot show. */
export function spreadsheetError(text: string): CellProblem | undefined {
  if (/^#{2,}$/.test(text)) return { code: 'cell-narrow', values: { text: shown(text) } };
  return noValue.test(text) ? { code: 'cell-error', values: { text } } : undefined;
}

const month =
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?|(?:tháng|thg|th)\\.?[ -]?(?:\\d{1,2}|giêng|chạp|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|mười một|mười hai)';
const dates = [
  `\\d{1,4}[-/. ](?:${month})(?:[-/., ]+\\d{2,4})?`,
  `(?:${month})[-/., ]+\\d{1,4}(?:, ?\\d{4})?`,
  '\\d{1,2}([-/.])\\d{1,2}\\1(?:\\d{2}|\\d{4})',
  '\\d{4}([-/.])\\d{1,2}\\2\\d{1,2}',
];
const time = '\\d{1,2}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?: ?[ap]m| ?(?:SA|CH))?';

/** A day, a month or a time of day, in the forms in which Excel shows one in English or Vietnamese. */
const date = new RegExp(`^(?:(?:${dates.join('|')})(?:[ T]${time})?|${time})$`, 'iu');

const apostrophe = /^['’‘`´]/u;

/**
 * What a spreadsheet, rather than the writer, made of a cell that its field refuses: a date of a
 * number ("2-1" becomes "2-Jan"), or an apostrophe in front, which was to keep it as it is.
 */
export function oddityOf(
  text: string,
  type: FieldType<unknown>,
  dialect: Dialect,
): CellProblem | undefined {
  if (type.kind !== 'text' && text.length <= 40 && date.test(text))
    return { code: 'cell-date', values: { text } };
  if (!apostrophe.test(text)) return undefined;
  const plain = text.slice(1);
  const read = type.read(plain, dialect);
  if (plain === '') return undefined;
  if ('value' in read) return { code: 'cell-apostrophe', values: { text, plain } };
  const { code, values } = read.problem;
  return values['plain'] === undefined ? undefined : { code, values: { ...values, text } };
}
