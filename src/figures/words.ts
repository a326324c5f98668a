import { formatNumber, formatQuantity } from '../locale/format.ts';
import { spellNumber } from '../locale/spell.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { statedOperand } from './law.ts';
import type { Data, Figure } from './data.ts';
import type { Reconciliation } from './reconcile.ts';

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

/** Whether a text names one of the {@link figureForms}. */
export function isFigureForm(text: string): text is FigureForm {
  return figureForms.some((form) => form === text);
}

/**
 * Fills the `{references}` of a headline, a chart title or a note with figures.
 *
 * @throws UnknownFigure for a reference to nothing, Error for an unknown form
 * @example fillWords('Gộp {school-mergers/all/before} …', 'vi', data) // 'Gộp 81 trường …'
 */
export function fillWords(text: string, locale: Locale, data: Data): string {
  return text.replaceAll(placeholder, (whole, ref: string, form: string = 'unit') => {
    if (!isFigureForm(form)) throw new Error(`${whole}: no form "${form}"`);
    return formatFigure(data.figure(ref), locale, form);
  });
}

/** What a figure is: the name of its row, if it has one, and what is counted. */
export function nameFigure({ label, title }: Figure, locale: Locale): string {
  return label === undefined ? title[locale] : `${label[locale]} – ${title[locale]}`;
}

/** A reconciliation as a sentence without its outcome: "40 divided by 43 is 93.02%". */
export function formatLaw({ kind, operands }: Reconciliation, locale: Locale): string {
  const last = statedOperand(kind);
  const values = Object.entries(operands).map(([part, figures]): [string, string] => [
    part,
    figures
      .map((figure) => formatFigure(figure, locale, part === last ? 'unit' : 'bare'))
      .join(' + '),
  ]);
  return translate(locale, `law.${kind}`, Object.fromEntries(values));
}
