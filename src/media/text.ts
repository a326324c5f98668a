import { lineWidth, type Measure, type Run } from '../plot/text.ts';

/** What words mean, which decides their colour. */
export type TextTone = 'ink' | 'muted' | 'result' | 'shortfall' | 'before';

/** Words at their place: `x` is where they begin, `y` their baseline, all in pixels. */
export interface PlacedText extends Run {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly tone: TextTone;
  /** With the paper's colour around the letters, where they stand over marks. */
  readonly halo?: boolean;
}

/** From one baseline to the next, in em: stacked Vietnamese marks must not touch the line above. */
export const leading = 1.38;

/** From the top of a line to its baseline, in em. */
const rise = 1.04;

/** Where lines of words stand, and in which look. */
export interface LinePlace {
  /** Left end or centre of the lines, as `align` says. */
  readonly x: number;
  /** Top of the first line. */
  readonly y: number;
  readonly size: number;
  readonly tone: TextTone;
  readonly align?: 'left' | 'centre';
}

/** Places lines one below the other. */
export function placeLines(
  lines: readonly (readonly Run[])[],
  { x, y, size, tone, align = 'left' }: LinePlace,
  measure: Measure,
): PlacedText[] {
  return lines.flatMap((line, index) => {
    const left = align === 'left' ? x : x - (lineWidth(line, measure) * size) / 2;
    return placeRuns(
      line,
      { x: left, y: y + (rise + index * leading) * size, size, tone },
      measure,
    );
  });
}

/** Places runs one behind the other, the first of them at `x`. */
export function placeRuns(
  runs: readonly Run[],
  { x, ...set }: Pick<PlacedText, 'x' | 'y' | 'size' | 'tone' | 'halo'>,
  measure: Measure,
): PlacedText[] {
  let left = x;
  return runs.map((run) => {
    const placed = {
      ...run,
      ...set,
      x: left,
      width: measure(run.text.trimEnd(), run.style) * set.size,
    };
    left += measure(run.text, run.style) * set.size;
    return placed;
  });
}
