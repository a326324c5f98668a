import type { LegendItem } from '../drawing.ts';
import type { Mark } from '../marks/index.ts';
import type { Tone } from '../tone.ts';

const item = (label: string, mark: Mark): LegendItem => ({ label, marks: [mark] });

/** Entries of a legend: one for each kind of sign that the forms draw. */
export const legend = {
  bar: (label: string, tone: Tone = 'result', outline = false): LegendItem =>
    item(label, { mark: 'bar', from: 0, to: 1, y: 0.2, height: 0.8, tone, outline }),
  dot: (label: string, tone: Tone = 'result', hollow = false): LegendItem =>
    item(label, { mark: 'dot', x: 0.5, y: 0.6, radius: 0.45, tone, hollow }),
  arrow: (label: string): LegendItem => item(label, { mark: 'arrow', from: 0.2, to: 1, y: 0.6 }),
  target: (label: string, second = false): LegendItem =>
    item(label, {
      mark: 'rule',
      from: 0.5,
      to: 0.5,
      top: 0.1,
      bottom: 1.1,
      role: second ? 'target-second' : 'target',
    }),
};
