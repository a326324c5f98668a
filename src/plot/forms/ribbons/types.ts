import type { Tone } from '../../tone.ts';

/** People who go to one of several ends. */
export interface RibbonPart {
  readonly key: string;
  readonly label: string;
  /** Their number, as the language writes it. */
  readonly text: string;
  readonly value: number;
  readonly tone: Tone;
  /** How many a reader has guessed. */
  readonly guess?: number;
}

/** People who set out from one place: a ribbon to each end, as wide as they are many. */
export interface RibbonBundle {
  /** The row of the table that holds all of them. */
  readonly key: string;
  /** Where they come from. */
  readonly from: string;
  /** All of them, in words. */
  readonly says: string;
  readonly parts: readonly RibbonPart[];
}
