/** A column on one side of a line, and the words that belong to it, if they stand on that side. */
export interface Flagged {
  /** Left and right edge of the column. */
  readonly left: number;
  readonly right: number;
  /** How far the column reaches from the line on this side. */
  readonly reach: number;
  /** The size of its words; none when absent. */
  readonly words?: { readonly width: number; readonly height: number };
}

/** Where words stand: `x` their left edge, `from` and `to` how far from the line they are. */
export interface Flag {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  /** Where a lead joins them to their column; none where they stand right above it. */
  readonly lead?: number;
}

interface Area {
  readonly left: number;
  readonly right: number;
  readonly from: number;
  readonly to: number;
}

/** From a lead to its words, and between words and marks. */
const beside = 5;
const apart = 3;

/** Beyond this, words are so far from their column that they count as not placed. */
const farthest = 600;

const isBeside = (a: Pick<Area, 'left' | 'right'>, b: Area): boolean =>
  a.left < b.right + apart && b.left < a.right + apart;

const isLevel = (a: Pick<Area, 'from' | 'to'>, b: Area): boolean => a.from < b.to && b.from < a.to;

const meet = (a: Area, b: Area): boolean => isBeside(a, b) && isLevel(a, b);

/**
 * Places words over columns like flags: each flies to the right of its pole, as low as it can without
 * touching a column, a pole or other words. Where the right edge is too near it flies to the left.
 * Returns nothing when some words find no place.
 */
export function placeFlags(
  columns: readonly Flagged[],
  width: number,
): readonly (Flag | undefined)[] | undefined {
  const bars = columns.map(({ left, right, reach }): Area => ({ left, right, from: 0, to: reach }));
  const taken: Area[] = [];
  const flags: (Flag | undefined)[] = columns.map(() => undefined);
  for (let index = columns.length - 1; index >= 0; index -= 1) {
    const column = columns[index];
    if (column?.words === undefined) continue;
    const { left, right, reach, words } = column;
    const pole = (left + right) / 2;
    const turned = pole + beside + words.width > width;
    // Columns on the left still need room for their words under a flag that flies over them.
    const under = turned
      ? columns
          .slice(0, index)
          .filter((other) => other.words !== undefined && other.left > pole - words.width - 24)
      : [];
    const start = reach + apart + under.reduce((sum, other) => sum + (other.words?.height ?? 0), 0);
    const close = { x: Math.min(left, width - words.width), pole: false };
    const sides = [pole + beside, pole - beside - words.width]
      .filter((x) => x >= 0 && x + words.width <= width)
      .map((x) => ({ x, pole: true }));
    /** The lowest place from `start` up to `end` where words at `x` touch nothing. */
    const lowest = (x: number, led: boolean, end: number): number | undefined => {
      const met = [...bars.filter((_, at) => at !== index), ...taken].filter((other) =>
        isBeside({ left: x, right: x + words.width }, other),
      );
      let up = 0;
      for (;;) {
        const from = start + up;
        if (from >= end) return undefined;
        const to = from + words.height;
        const other = met.find((each) => isLevel({ from, to }, each));
        if (other === undefined) {
          const lead: Area = { left: pole - 1, right: pole + 1, from: reach, to: to - 4 };
          // A lead that touches something goes on to do so, however high its words are.
          return led && taken.some((each) => meet(lead, each)) ? undefined : from;
        }
        up += Math.max(1, Math.ceil(other.to - from));
      }
    };
    // Right above the column; else on the right of a pole, however high; else on its left.
    const tries = [
      ...(turned || close.x < 0 ? [] : [{ ...close, end: start + 1 }]),
      ...sides.map((side) => ({ ...side, end: farthest })),
    ];
    let found: Flag | undefined;
    for (const { x, pole: led, end } of tries) {
      const from = lowest(x, led, end);
      if (from === undefined) continue;
      found = { x, from, to: from + words.height, ...(led ? { lead: pole } : {}) };
      break;
    }
    if (found === undefined) return undefined;
    const { x, from, to, lead } = found;
    taken.push({ left: x, right: x + words.width, from, to });
    if (lead !== undefined)
      taken.push({ left: pole - 1, right: pole + 1, from: reach, to: to - 4 });
    flags[index] = found;
  }
  return flags;
}
