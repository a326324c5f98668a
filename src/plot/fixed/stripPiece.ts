import type { Panel, Row } from '../drawing.ts';
import { fixedFrame, pageEm } from '../frame.ts';
import { renderMark, type Mark } from '../marks/index.ts';
import type { Label } from '../marks/label.ts';
import { svg } from '../svg.ts';
import type { Piece } from './piece.ts';
import type { Measure, PlacedText, TextStyle } from './text.ts';

/** Where a panel's strips stand in the room for marks: they share a scale, so also a width. */
export interface Scale {
  readonly left: number;
  readonly width: number;
}

const isLabel = (mark: Mark): mark is Label => mark.mark === 'label';
const styleOf = ({ role }: Label): TextStyle => (role === 'figure' ? 'strong' : 'plain');

/** Where the frame of a row's bar ends: a figure stands inside it or behind it, not on its line. */
function frameEnd(marks: readonly Mark[]): number {
  return Math.max(
    0,
    ...marks.map((mark) => (mark.mark === 'bar' && mark.outline === true ? mark.to : 0)),
  );
}

/** The scale of a panel: room for half a dot at both ends, or for the figures behind the marks. */
export function panelScale({ rows }: Panel, room: number, measure: Measure): Scale {
  const labels = rows.flatMap(({ strip }) => {
    const marks = strip?.marks ?? [];
    const end = frameEnd(marks);
    return marks.filter(isLabel).map((label) => ({ ...label, x: Math.max(label.x, end) }));
  });
  if (labels.length === 0) return { left: pageEm / 2, width: room - pageEm };
  const widths = labels
    .filter(({ x }) => x > 0)
    .map((label) => {
      const words = (label.gap ?? 0) + measure(label.text, styleOf(label));
      return (room - words * pageEm) / label.x;
    });
  return { left: 0, width: Math.min(room, ...widths) };
}

function placeLabel(
  label: Label,
  marks: readonly Mark[],
  scale: Scale,
  measure: Measure,
): PlacedText {
  const { text, anchor, role } = label;
  const width = measure(text, styleOf(label)) * pageEm;
  const gap = (label.gap ?? 0) * pageEm;
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor];
  const end = frameEnd(marks) * scale.width;
  const left = label.x * scale.width + gap - shift * width;
  const crosses = left < end && left + width + gap > end;
  return {
    text,
    style: styleOf(label),
    x: scale.left + (crosses ? end + gap : left),
    y: label.y * pageEm,
    size: pageEm,
    width,
    tone: role === 'axis' ? 'muted' : 'ink',
  };
}

/** Marks on a scale, and the words among them. */
export function stripPiece(
  { height, marks }: NonNullable<Row['strip']>,
  scale: Scale,
  measure: Measure,
): Piece {
  const frame = fixedFrame(scale.width);
  const drawn = marks.filter((mark) => !isLabel(mark)).map((mark) => renderMark(mark, frame));
  return {
    height: height * pageEm,
    place: (x, y) => ({
      shapes: [svg('g', { transform: translation(x + scale.left, y) }, ...drawn)],
      texts: marks.filter(isLabel).map((label) => {
        const text = placeLabel(label, marks, scale, measure);
        return { ...text, x: x + text.x, y: y + text.y };
      }),
    }),
  };
}

/** The names on a panel's axis, kept within its room. */
export function axisPiece(
  axis: NonNullable<Panel['axis']>,
  scale: Scale,
  room: number,
  measure: Measure,
): Piece {
  return {
    height: 1.3 * pageEm,
    place: (x, y) => ({
      shapes: [],
      texts: axis
        .filter(({ label }) => label !== '')
        .map(({ at, label }) => {
          const width = measure(label, 'plain') * pageEm;
          const left = scale.left + at * scale.width - width / 2;
          return {
            text: label,
            style: 'plain',
            x: x + Math.max(0, Math.min(left, room - width)),
            y: y + pageEm,
            size: pageEm,
            width,
            tone: 'muted',
          };
        }),
    }),
  };
}

/** An SVG transform that moves things. */
export function translation(x: number, y: number): string {
  const round = (value: number): string => String(Math.round(value * 100) / 100);
  return `translate(${round(x)} ${round(y)})`;
}
