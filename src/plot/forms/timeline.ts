import { scalePoint } from 'd3';
import type { Panel, Row } from '../drawing.ts';
import type { Mark } from '../marks/index.ts';
import type { Tone } from '../tone.ts';

/** What held in which years. */
export interface TimelineItem extends Omit<Row, 'strip' | 'units'> {
  readonly years: readonly number[];
  readonly tone?: Tone;
  /** For years in which something fell short or was missing. */
  readonly hollow?: boolean;
}

const height = 1.5;

/** A panel with a dot for every year in which something held, on one line of years. */
export function timelinePanel(
  items: readonly TimelineItem[],
  years: readonly number[],
  title?: string,
): Panel {
  const scale = scalePoint(years, [0, 1]).padding(1);
  const x = (year: number): number => scale(year) ?? 0;
  const rows = items.map(({ years: held, tone = 'result', hollow = false, ...row }): Row => {
    const marks = held.map((year): Mark => {
      return { mark: 'dot', x: x(year), y: height / 2, radius: 0.45, tone, hollow };
    });
    return { ...row, strip: { height, marks } };
  });
  return {
    rows,
    axis: years.map((year, index) => {
      // Every second year is named: five of them would touch where the text is large.
      return { at: x(year), label: index % 2 === 0 ? String(year) : '' };
    }),
    ...(title === undefined ? {} : { title }),
  };
}
