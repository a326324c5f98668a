import { sum } from 'd3';
import { legendBlock, type LegendItem } from '../legend.ts';
import { isWide, rowGroup, type Room, type Scene } from '../scene.ts';
import type { SvgNode } from '../svg.ts';
import { block, label, noWords, textSize, wordsWidth, type Block } from '../words.ts';

/** One thing that a chart shows in a row: its name, its figure, and what is said of it. */
export interface Row {
  /** The key of its row in the chart's table. */
  readonly key: string;
  readonly label: string;
  /** The figure, as the language writes it. */
  readonly text?: string;
  /** A line of words under the marks; what falls short is told apart by sign and word. */
  readonly remark?: { readonly text: string; readonly unmet?: boolean };
  /** A total stands out. */
  readonly total?: boolean;
}

/** Rows that belong together, with a heading where there are several such panels. */
export interface Panel<R extends Row> {
  readonly title?: string;
  readonly rows: readonly R[];
}

/** Where the marks of a row go: from `left` to `right`, and down from `top`. */
interface Strip {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly height: number;
}

/** How rows are drawn. */
export interface RowsOptions<R extends Row> {
  readonly legend?: readonly LegendItem[];
  /** How high the marks of a row are. */
  readonly height: number | ((row: R, width: number) => number);
  /** Where the figure stands: at the right edge, or where the marks say by drawing it themselves. */
  readonly figure?: 'edge' | 'marks';
  /** Draws the marks of a row. */
  readonly marks: (row: R, strip: Strip) => readonly SvgNode[];
  /** Draws what runs through all rows of a panel behind the marks: lines and names of the axis. */
  readonly axis?: (strip: Strip) => readonly SvgNode[];
  /** Room for the names of the axis under a panel. */
  readonly axisHeight?: number;
}

const gap = 14;
const padding = 5;

const nameOf = ({ label: name, total = false }: Row, width: number): Block =>
  block(name, width, total ? { style: 'strong' } : {});

function thumbnail<R extends Row>(
  panels: readonly Panel<R>[],
  { width, height = 160 }: Room,
  options: RowsOptions<R>,
): Scene {
  const heightOf = (row: R): number =>
    typeof options.height === 'number' ? options.height : options.height(row, width - 16);
  // Rows that are only words, as of what is not stated, are left out.
  const rows = panels.flatMap((panel) => panel.rows).filter((row) => heightOf(row) > 0);
  const pitch = (height - 16) / Math.max(1, rows.length);
  const marks = rows.map((row, index) => {
    const own = heightOf(row);
    const mark = Math.min(own * 2, pitch * 0.72);
    const top = 8 + index * pitch;
    const strip = {
      left: 8,
      right: width - 8,
      top: top + (pitch - mark) / 2,
      height: mark,
    };
    return rowGroup(row.key, { x: 0, y: top, width, height: pitch }, options.marks(row, strip));
  });
  return { width, height, marks };
}

/**
 * Rows of a name, marks and a figure, over one scale. In a wide room all three stand on one line; in
 * a narrow one the name stands above its marks.
 */
export function rowsForm<R extends Row>(
  panels: readonly Panel<R>[],
  room: Room,
  options: RowsOptions<R>,
): Scene {
  if (room.bare === true) return thumbnail(panels, room, options);
  const { width } = room;
  const wide = isWide(room);
  const { figure = 'edge', axisHeight = 0 } = options;
  const rows = panels.flatMap((panel) => panel.rows);
  const figures = rows.map(({ text = '' }) => wordsWidth(text, { style: 'strong' }));
  const figureWidth = figure === 'edge' ? Math.max(0, ...figures) : 0;
  const names = wide
    ? Math.min(width * 0.36, Math.max(...rows.map((row) => nameOf(row, Infinity).width), 60) + 1)
    : 0;
  const left = wide ? names + gap : 0;
  const right = width - (wide && figureWidth > 0 ? figureWidth + gap : 0);
  const markHeight = (row: R): number =>
    typeof options.height === 'number' ? options.height : options.height(row, right - left);

  const measured = panels.map((panel) => ({
    title: panel.title === undefined ? noWords : block(panel.title, width, { tone: 'muted' }),
    rows: panel.rows.map((row) => {
      const besideName = figure === 'edge' && row.text !== undefined && !wide;
      const figureRoom = wordsWidth(row.text ?? '', { style: 'strong' }) + gap;
      const name = nameOf(row, wide ? names : width - (besideName ? figureRoom : 0));
      const { remark } = row;
      const said =
        remark === undefined
          ? noWords
          : block(remark.text, right - left, {
              size: 13.5,
              tone: remark.unmet === true ? 'shortfall' : 'muted',
            });
      const marks = markHeight(row);
      const high = wide
        ? Math.max(name.height, marks + said.height)
        : name.height + marks + 3 + said.height;
      return { row, name, said, marks, high };
    }),
  }));
  const key = legendBlock(options.legend ?? [], width);
  const natural =
    key.height +
    sum(measured, ({ title, rows: own }) =>
      sum([
        title.height + (title.lines > 0 ? 4 : 0),
        axisHeight,
        ...own.map(({ high }) => high + 2 * padding),
      ]),
    ) +
    12 * (panels.length - 1);
  // A picture or a screen that has room to spare spreads its rows.
  const spare = Math.max(0, (room.height ?? natural) - natural);
  const spread = Math.min(spare / rows.length, 22);

  const marks: SvgNode[] = [...key.place(0, 0)];
  let top = key.height;
  measured.forEach(({ title, rows: own }, index) => {
    if (index > 0) top += 12;
    marks.push(...title.place(0, top));
    top += title.height + (title.lines > 0 ? 4 : 0);
    const start = top;
    const drawn = own.map(({ row, name, said, marks: size, high }) => {
      const box = { x: 0, y: top, width, height: high + 2 * padding + spread };
      const first = top + padding + spread / 2;
      const markTop = wide
        ? first + Math.max(0, (high - size - said.height) / 2)
        : first + name.height + 3;
      const nameTop = wide
        ? first +
          (high - name.height) / 2 -
          (said.lines > 0 && name.lines === 1 ? said.height / 2 : 0)
        : first;
      const baseline = wide ? markTop + size / 2 + textSize * 0.36 : first + textSize;
      top += box.height;
      return rowGroup(row.key, box, [
        ...name.place(0, nameTop),
        ...options.marks(row, { left, right, top: markTop, height: size }),
        ...(figure === 'edge' && row.text !== undefined
          ? [label(row.text, width, baseline, { style: 'strong', anchor: 'end' })]
          : []),
        ...said.place(left, markTop + size),
      ]);
    });
    marks.push(
      ...(options.axis?.({ left, right, top: start, height: top - start }) ?? []),
      ...drawn,
    );
    top += axisHeight;
  });
  return { width, height: Math.ceil(Math.max(top, 1)), marks };
}
