import { measure } from './measure.ts';
import { svg, type SvgNode } from './svg.ts';
import { balanceRuns, leading, lineWidth, type Run, type TextStyle } from './text.ts';

/** The size of names, notes and ticks, in a drawing's pixels: never less than 12 on a screen. */
export const textSize = 13.5;

/** What words mean, which decides their colour. */
type WordTone = 'ink' | 'muted' | 'result' | 'shortfall' | 'before';

/** How words are set. */
export interface Set {
  readonly size?: number;
  readonly style?: TextStyle;
  readonly tone?: WordTone;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** With the paper's colour around the letters, where they stand over marks. */
  readonly halo?: boolean;
}

const classes = (style: TextStyle, tone: WordTone, halo: boolean): string | undefined =>
  [
    ...(style === 'plain' ? [] : [style]),
    ...(tone === 'ink' ? [] : [`in-${tone}`]),
    ...(halo ? ['halo'] : []),
  ].join(' ') || undefined;

/** The width of words in a drawing's pixels. */
export function wordsWidth(text: string, { size = textSize, style = 'plain' }: Set = {}): number {
  return measure(text, style) * size;
}

/** Words on one line: `x` is where they begin, stand or end, as `anchor` says; `y` the baseline. */
export function label(text: string | readonly Run[], x: number, y: number, set: Set = {}): SvgNode {
  const { size = textSize, style = 'plain', tone = 'ink', anchor = 'start', halo = false } = set;
  const runs = typeof text === 'string' ? [{ text, style }] : text;
  const [only] = runs;
  const alone = runs.length === 1 && only !== undefined;
  return svg(
    'text',
    {
      class: classes(alone ? only.style : 'plain', tone, halo),
      x,
      y,
      'font-size': size === textSize ? undefined : size,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    ...(alone
      ? [only.text]
      : runs.map((run) =>
          run.style === 'plain' ? run.text : svg('tspan', { class: run.style }, run.text),
        )),
  );
}

/** Words of several sizes and colours on one line, a space apart, as {@link label} places them. */
export function labels(
  parts: readonly (readonly [text: string, set?: Set])[],
  x: number,
  y: number,
  anchor: 'start' | 'end' = 'start',
): SvgNode {
  return svg(
    'text',
    { x, y, 'text-anchor': anchor === 'start' ? undefined : anchor },
    ...parts.flatMap(([text, set = {}], index) => {
      const { size, style = 'plain', tone = 'ink' } = set;
      const run = svg('tspan', { class: classes(style, tone, false), 'font-size': size }, text);
      return index === 0 ? [run] : [' ', run];
    }),
  );
}

/** Lines of words: how much room they take, and how to place them. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly lines: number;
  /** `x` as `anchor` says, `y` the top of the first line. */
  place(x: number, y: number): readonly SvgNode[];
}

/** Words in lines no wider than `width`, as even as can be; figures stay with their units. */
export function block(text: string | readonly Run[], width: number, set: Set = {}): Block {
  const { size = textSize, style = 'plain' } = set;
  const runs = typeof text === 'string' ? [{ text, style }] : text;
  const lines = text.length === 0 ? [] : balanceRuns(runs, width / size, measure);
  return {
    width: Math.max(0, ...lines.map((line) => lineWidth(line, measure) * size)),
    height: lines.length * leading * size,
    lines: lines.length,
    place: (x, y) =>
      lines.map((line, index) => label(line, x, y + (index * leading + 1) * size, set)),
  };
}

/** No words, and no room for any. */
export const noWords: Block = { width: 0, height: 0, lines: 0, place: () => [] };
