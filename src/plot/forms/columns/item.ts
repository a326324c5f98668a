import type { Tone } from '../../tone.ts';

/** A level across a column, with the words beside it. */
export interface ColumnLevel {
  readonly at: number;
  readonly text: string;
}

/** A column from zero, with its figure and its name below. */
export interface ColumnItem {
  readonly key: string;
  readonly label: string;
  /** A line of words under the name. */
  readonly note?: string;
  readonly value: number;
  /** The figure, as the language writes it. */
  readonly text: string;
  readonly tone?: Tone;
  readonly look?: 'hatch' | 'outline';
  /** What it was to reach, and in words; what is missing up to the highest is hatched. */
  readonly targets?: readonly (ColumnLevel & { readonly second?: boolean })[];
  /** Where it stood before, a grey mark. */
  readonly before?: ColumnLevel;
  /** What a reader has guessed. */
  readonly guess?: number;
}

/** The levels of a column that have words: its targets, or what it was to reach and where it stood. */
export const levelsOf = ({ targets = [], before }: ColumnItem): readonly ColumnLevel[] =>
  before === undefined ? targets : [...targets, before];
