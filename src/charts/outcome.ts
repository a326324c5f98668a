import { isMet, type Relation } from '../figures/target.ts';
import { formatQuantity } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import type { Unit } from '../locale/unit.ts';

/** A target and the result it is held against. */
interface Outcome {
  readonly result: number;
  readonly target: number;
  readonly relation: Relation;
  readonly unit: Unit;
}

/** The target in words: "above 75%". */
export function formatTarget(
  { target, relation, unit }: Omit<Outcome, 'result'>,
  locale: Locale,
): string {
  const value = formatQuantity(target, unit, locale);
  return relation === 'at-least' ? value : translate(locale, `relation.${relation}`, { value });
}

/** A share in words, for the report may say no more than that it is above a figure. */
export function formatStated(value: number, stated: 'exactly' | 'above', locale: Locale): string {
  const relation = stated === 'above' ? 'above' : 'at-least';
  return formatTarget({ target: value, relation, unit: 'percent' }, locale);
}

/** What is said of an outcome, and whether it fell short. */
export interface Remark {
  readonly text: string;
  readonly unmet: boolean;
}

/** The outcome as a remark: whose target, how high, met or how far short. */
export function outcomeRemark(outcome: Outcome, body: string, locale: Locale): Remark {
  const { result, target, unit } = outcome;
  const gap = Math.round(Math.abs(result - target) * 1e6) / 1e6;
  const values = {
    body,
    target: formatTarget(outcome, locale),
    gap: formatQuantity(gap, unit === 'percent' ? 'point' : unit, locale),
  };
  if (!isMet(result, outcome))
    return { text: translate(locale, 'outcome.unmet', values), unmet: true };
  const key = gap === 0 ? 'outcome.met' : 'outcome.exceeded';
  return { text: translate(locale, key, values), unmet: false };
}
