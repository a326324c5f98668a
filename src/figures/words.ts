import { formatNumber, formatQuantity } from '../locale/format.ts';
import { spellNumber } from '../locale/spell.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { formatCitation } from './citation.ts';
import { checkSign, statedOperand } from './check.ts';
import type { Data } from './data.ts';
import type { Figure } from './figure.ts';
import type { CheckResult } from './runChecks.ts';

/**
 * How a figure is printed: with its unit, as the bare number, spelt out, or spelt out at the start
 * of a sentence.
 */
export const figureForms = ['unit', 'bare', 'words', 'Words'] as const;

/** How a figure is printed; see {@link formatFigure}. */
export type FigureForm = (typeof figureForms)[number];

/** A figure as a language writes it, the same in prose, charts, tables and pictures. */
export function formatFigure(figure: Figure, locale: Locale, form: FigureForm = 'unit'): string {
  switch (form) {
    case 'unit':
      return formatQuantity(figure.value, figure.unit, locale);
    case 'bare':
      return formatNumber(figure.value, locale);
    case 'words':
      return spellNumber(figure.value, locale);
    case 'Words': {
      const words = spellNumber(figure.value, locale);
      return words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);
    }
  }
}

/** A reference in words that are filled from the data: `{dataset/row/field}` or `{dataset/name|bare}`. */
export const placeholder = /\{([a-z0-9-]+\/[^{}|]+)(?:\|(\w+))?\}/g;

/** A figure that words ask for, as written: neither the figure nor the form need exist. */
export interface Reference {
  readonly ref: string;
  /** How it is to be printed; see {@link figureForms}. */
  readonly form: string;
}

/** A reference, and where in the words it starts and ends. */
export interface ReferenceInWords extends Reference {
  readonly start: number;
  readonly end: number;
}

/** The `{references}` in words, in their order. */
export function referencesIn(text: string): readonly ReferenceInWords[] {
  return [...text.matchAll(placeholder)].map(
    ({ 0: whole, 1: ref = '', 2: form = 'unit', index }) => {
      return { ref, form, start: index, end: index + whole.length };
    },
  );
}

/** Whether a text names one of the {@link figureForms}. */
export function isFigureForm(text: string): text is FigureForm {
  return figureForms.some((form) => form === text);
}

/**
 * Fills the `{references}` of a headline, a chart title or a note with figures.
 *
 * @throws UnknownFigure for a reference to nothing, Error for an unknown form
 * @example interpolate('Gộp {school-mergers/all/before} …', 'vi', data) // 'Gộp 81 trường …'
 */
export function interpolate(text: string, locale: Locale, data: Data): string {
  return text.replaceAll(placeholder, (whole, ref: string, form: string = 'unit') => {
    if (!isFigureForm(form)) throw new Error(`${whole}: no form "${form}"`);
    return formatFigure(data.figure(ref), locale, form);
  });
}

/** What a figure is: the name of its row, if it has one, and what is counted. */
export function nameFigure({ label, title }: Figure, locale: Locale): string {
  return label === undefined ? title[locale] : `${label[locale]}\u00a0– ${title[locale]}`;
}

/**
 * A check result in words: "81 − 41 = 40 schools", "53% in one place, 50% in another".
 *
 * A quotient that the report has rounded stands behind "≈".
 */
export function formatCheckResult(checkResult: CheckResult, locale: Locale): string {
  const { kind, kept, operands, stated, expected } = checkResult;
  const figures = Object.entries(operands).flatMap(([part, each]) =>
    part === statedOperand(kind) ? [] : each,
  );
  const words = {
    expression: figures.map((each) => formatFigure(each, locale, 'bare')).join(checkSign(kind)),
    expected: formatQuantity(expected, stated.unit, locale),
    stated: formatFigure(stated, locale),
    equals: kept && expected !== stated.value ? '≈' : '=',
  };
  const outcome = kept ? 'kept' : 'broken';
  if (kind !== 'same') return translate(locale, `checkResult.${outcome}`, words);
  const counted = figures.some(({ note }) => note !== undefined);
  return translate(
    locale,
    counted ? `checkResult.counted.${outcome}` : `checkResult.same.${outcome}`,
    words,
  );
}

/** A check result as a list has it. */
export interface CheckLine {
  readonly checkResult: CheckResult;
  /** What the figure is and how it comes out: "Women – Share: 199 ÷ 288 ≈ 69.1%". */
  readonly words: string;
  /** Where in the report the figures stand. */
  readonly places: string;
}

/** Check results for a list; what holds for two bodies alike is said once. */
export function checkLines(
  checkResults: readonly CheckResult[],
  locale: Locale,
): readonly CheckLine[] {
  const lines = new Map<string, CheckLine>();
  for (const checkResult of checkResults) {
    const { dataset, stated, operands } = checkResult;
    const words = `${nameFigure(stated, locale)}: ${formatCheckResult(checkResult, locale)}`;
    const places = Object.values(operands)
      .flat()
      .map(({ citation }) => formatCitation(citation, locale));
    const line = { checkResult, words, places: [...new Set(places)].join('; ') };
    lines.set(`${dataset}\n${words}`, line);
  }
  return [...lines.values()];
}
