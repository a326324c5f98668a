import { max, scaleLinear } from 'd3';
import type { Panel, Row } from '../drawing.ts';
import type { Bar } from '../marks/bar.ts';
import type { Mark } from '../marks/index.ts';
import type { Tone } from '../tone.ts';
import type { Scale } from './results.ts';

/** A bar with its figure behind it. */
export interface BarItem extends Omit<Row, 'strip' | 'units'> {
  readonly size: number;
  /** The figure, as the language writes it. */
  readonly text: string;
  /** What the bar consists of, from the left; one part in the colour of results when absent. */
  readonly parts?: readonly { readonly size: number; readonly tone: Tone }[];
}

interface BarOptions {
  /** Size of the longest bar that there could be; the longest there is when absent. */
  readonly whole?: number;
  /** Draws the room that each bar could fill. */
  readonly outlined?: boolean;
}

const height = 1.3;

/** Rows of bars that start at zero and share a scale. */
export function barRows(
  items: readonly BarItem[],
  { whole, outlined = false }: BarOptions = {},
): readonly Row[] {
  const x = scaleLinear([0, whole ?? max(items, ({ size }) => size) ?? 1], [0, 1]);
  const frame: Mark = { mark: 'bar', from: 0, to: 1, y: 0, height, tone: 'quiet', outline: true };
  return items.map(({ size, text, parts = [{ size, tone: 'result' }], ...row }) => {
    let end = 0;
    const bars = parts.map((part): Bar => {
      const from = end;
      end += part.size;
      return { mark: 'bar', from: x(from), to: x(end), y: 0, height, tone: part.tone };
    });
    const figure: Mark = {
      mark: 'label',
      text,
      x: x(size),
      y: 1,
      gap: 0.4,
      anchor: 'start',
      role: 'figure',
    };
    return { ...row, strip: { height, marks: [...(outlined ? [frame] : []), ...bars, figure] } };
  });
}

/** How far something lies above or below a line that all rows share. */
export interface GapItem extends Omit<Row, 'strip' | 'units'> {
  /** Above the line where positive. */
  readonly gap: number;
}

const gapHeight = 0.9;

/** A panel of bars to either side of zero: what falls short to the left, what goes beyond to the right. */
export function gapPanel(
  items: readonly GapItem[],
  { domain, ticks, format }: Scale,
  title?: string,
): Panel {
  const x = scaleLinear(domain, [0, 1]);
  const rows = items.map(({ gap, ...row }): Row => {
    const [from, to] = [x(Math.min(gap, 0)), x(Math.max(gap, 0))];
    const tone = gap < 0 ? 'shortfall' : 'result';
    return {
      ...row,
      strip: {
        height: gapHeight,
        marks: [
          { mark: 'bar', from, to, y: 0.1, height: gapHeight - 0.2, tone },
          { mark: 'rule', from: x(0), to: x(0), top: 0, bottom: gapHeight, role: 'target' },
        ],
      },
    };
  });
  return {
    rows,
    axis: ticks.map((tick) => ({ at: x(tick), label: format(tick) })),
    ...(title === undefined ? {} : { title }),
  };
}
