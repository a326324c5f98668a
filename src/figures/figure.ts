import type { Localized } from '../locale/locales.ts';
import type { Unit } from '../locale/unit.ts';
import type { Citation } from './citation.ts';

/** A figure with all that is known about it. */
export interface Figure {
  /** `dataset/row/field`, or `dataset/name` for a derived figure. */
  readonly ref: string;
  readonly value: number;
  readonly unit: Unit;
  readonly title: Localized;
  /** What its row is about, where rows have names. */
  readonly label?: Localized;
  readonly citation: Citation;
  /** How the site worked it out; absent when the report states it. */
  readonly note?: Localized;
}

/** Something that a declaration needs and no table holds. */
export interface Missing {
  /** `dataset/row/field`, without the field where a whole row is needed. */
  readonly ref: string;
  /** The dataset whose declaration needs it. */
  readonly dataset: string;
  /** What needs it: a derived figure, by its reference, or a check. */
  readonly neededBy: string;
}

/** A derived figure that could not be worked out, and why. */
export interface Failure {
  readonly ref: string;
  readonly reason: string;
}
