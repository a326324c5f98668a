import { isSlip } from './nearest.ts';
import { cleaned } from './text.ts';

/** What columns may be called besides their names, by name. */
export type ColumnTitles = Readonly<Record<string, readonly string[]>>;

/** Tells which column a cell of a header means, however it is written. */
export interface ColumnNames {
  readonly all: readonly string[];
  /** The column that a cell names to the letter, in other letters or by a title. */
  of(cell: string): string | undefined;
  /** The same, or the one column out of some that is a slip of the keyboard away. */
  guess(cell: string, among: readonly string[]): string | undefined;
}

/** Letters and digits alone, small and without marks: "Số người" and "so_nguoi" are the same. */
function folded(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replaceAll('đ', 'd');
  return plain.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The names and titles of columns, to be looked up; a title that two columns have tells nothing. */
export function columnNames(all: readonly string[], titles: ColumnTitles = {}): ColumnNames {
  const exact = new Set(all);
  const others = new Map<string, Set<string>>();
  for (const name of all) {
    const own = Object.hasOwn(titles, name) ? (titles[name] ?? []) : [];
    for (const word of [name, ...own].map(folded).filter((text) => text !== ''))
      others.set(word, (others.get(word) ?? new Set<string>()).add(name));
  }
  const of = (cell: string): string | undefined => {
    const name = cleaned(cell);
    if (exact.has(name)) return name;
    const found = [...(others.get(folded(name)) ?? [])];
    return found.length === 1 ? found[0] : undefined;
  };
  return {
    all,
    of,
    guess(cell, among) {
      const name = of(cell);
      if (name !== undefined) return among.includes(name) ? name : undefined;
      const near = among.filter((other) => isSlip(cleaned(cell), other));
      return near.length === 1 ? near[0] : undefined;
    },
  };
}
