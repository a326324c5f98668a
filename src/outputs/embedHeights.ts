import { sum } from 'd3';
import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import { fillWords } from '../figures/words.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import type { Drawing, LegendItem, Panel, Row } from '../plot/drawing.ts';
import { chartSources } from './citationText.ts';
import type { EmbedHeights } from './embedCode.ts';

/** Text as the styles of a framed chart set it: pixels of a wide average letter and of a line. */
interface Type {
  readonly letter: number;
  readonly line: number;
}

const title: Type = { letter: 9.6, line: 23.8 };
const small: Type = { letter: 8, line: 21.6 };
const label: Type = { letter: 8, line: 20.2 };
const remark: Type = { letter: 7.3, line: 18.2 };
/** Pixels to an em of a chart's text. */
const em = 14.4;
/** Pixels across a swatch of the legend and the room behind it. */
const swatch = 60;
/** From this width on, names stand beside the marks, in a column of their own. */
const beside = { from: 640, names: 192, gap: 16 } as const;

function height(text: string, { letter, line }: Type, width: number): number {
  return Math.ceil((text.length * letter) / width) * line;
}

function rowHeight(row: Row, width: number): number {
  const { units, strip, remarks = [] } = row;
  const wide = width >= beside.from;
  const room = wide ? width - beside.names - beside.gap : width;
  const dots = units === undefined ? 0 : sum(units.groups, ({ count }) => count);
  const pitch = units === undefined ? 0 : Math.min(room / units.columns, 1.05 * em);
  const name = height(`${row.label} ${row.value ?? ''}`, label, wide ? beside.names : width);
  const marks =
    (units === undefined ? 0 : Math.ceil(dots / units.columns) * pitch + 0.4 * em) +
    (strip?.height ?? 0) * em +
    sum(remarks, ({ text }) => height(text, remark, room));
  return 11.2 + (wide ? Math.max(name, marks) : name + marks);
}

function panelHeight(panel: Panel, width: number): number {
  return (
    16 +
    (panel.title === undefined ? 0 : height(panel.title, label, width)) +
    sum(panel.rows, (row) => rowHeight(row, width)) +
    (panel.axis === undefined ? 0 : 1.3 * em + 11.2)
  );
}

/** Lines of a legend: an entry that has no room left in a line begins the next. */
function legendLines(legend: readonly LegendItem[], width: number): number {
  let [lines, left] = [0, 0];
  for (const { label: words } of legend) {
    const room = words.length * label.letter + swatch;
    if (room > left) {
      lines += Math.ceil(room / width);
      left = width * Math.ceil(room / width);
    }
    left -= room;
  }
  return lines;
}

function drawingHeight({ panels, legend = [] }: Drawing, width: number): number {
  return (
    (legend.length === 0 ? 0 : legendLines(legend, width) * 24.2 + 16) +
    sum(panels, (panel) => panelHeight(panel, width))
  );
}

/**
 * How high a framed chart becomes, reckoned from its words and rows: rather a little too high than
 * too low, for a frame that is too low scrolls.
 */
export function embedHeights(chart: Chart, data: Data, locale: Locale): EmbedHeights {
  const words = chart.words[locale];
  const drawing = chart.draw(data, locale);
  const fill = (text: string): string => fillWords(text, locale, data);
  const at = (frame: number): number => {
    const width = frame - 16;
    const notes = [
      words.subtitle,
      words.note ?? '',
      `${translate(locale, 'chart.source')} ${chartSources(chart, data, locale)}`,
    ];
    return Math.ceil(
      92 +
        height(fill(words.title), title, width) +
        drawingHeight(drawing, width) +
        sum(notes.filter(Boolean), (text) => height(fill(text), small, width) + 8) +
        small.line,
    );
  };
  return { narrow: at(280), wide: Math.max(at(420), at(560), at(800)) };
}
