import type { Drawing, LegendItem, Panel, Row } from '../drawing.ts';
import { pageEm } from '../frame.ts';
import type { Mark } from '../marks/index.ts';
import { svg } from '../svg.ts';
import { renderDots, unitLines, unitPitch, type Units } from '../units.ts';
import {
  besidePieces,
  linesPiece,
  piecesHeight,
  spacePiece,
  stackPieces,
  type Piece,
} from './piece.ts';
import { splitRows } from './splitRows.ts';
import { axisPiece, panelScale, stripPiece, translation, type Scale } from './stripPiece.ts';
import { balanceRuns, lineWidth, wrapRuns, type Measure, type Run } from './text.ts';

/** How a chart is laid out at {@link pageEm}, all lengths in pixels. */
export interface Layout {
  readonly width: number;
  /** In how many columns the rows stand. */
  readonly columns?: number;
  /** Whether the lines of words under the rows are shown. */
  readonly remarks?: boolean;
  /** The size of the dots of unit charts; 1 when absent. */
  readonly dots?: number;
  /** How many rows are shown; all when absent. */
  readonly rows?: number;
  /** Says how many rows are not shown. */
  readonly more?: (hidden: number) => string;
}

const padding = 0.28 * pageEm;
const gap = 0.9 * pageEm;
const columnGap = 2.6 * pageEm;
/** From here on names stand beside the marks instead of above them; short ones always do. */
const wide = 27 * pageEm;

function labelRuns({ label, value, total = false }: Row): Run[] {
  const name: Run = { text: label, style: total ? 'strong' : 'plain' };
  return value === undefined ? [name] : [name, { text: value, style: 'strong' }];
}

function unitsPiece(units: Units, room: number, dots: number): Piece {
  const pitch = dots * Math.min(unitPitch * pageEm, room / units.columns);
  const top = 0.2 * pageEm;
  return {
    height: unitLines(units) * pitch + 2 * top,
    place: (x, y) => ({
      shapes: [
        svg(
          'g',
          { transform: `${translation(x, y + top)} scale(${pitch.toFixed(3)})` },
          ...renderDots(units),
        ),
      ],
      texts: [],
    }),
  };
}

/** Grid lines run through every strip of a panel with an axis, behind its marks. */
function withGrid(strip: NonNullable<Row['strip']>, { axis = [] }: Panel): typeof strip {
  const lines = axis.map(({ at }): Mark => {
    return { mark: 'rule', from: at, to: at, top: 0, bottom: strip.height, role: 'grid' };
  });
  return { ...strip, marks: [...lines, ...strip.marks] };
}

/** Signs and what they stand for, in as many lines as they need. */
function legendPiece(items: readonly LegendItem[], width: number, measure: Measure): Piece {
  const lines: { at: number; piece: Piece }[][] = [[]];
  let right = 0;
  for (const { label, marks } of items) {
    const lone = marks.every(({ mark }) => mark === 'dot' || mark === 'rule');
    const swatch = (lone ? 1 : 2.2) * pageEm;
    const size = swatch + (0.5 + measure(label, 'plain')) * pageEm;
    if (right > 0 && right + size > width) {
      lines.push([]);
      right = 0;
    }
    const words = [{ text: label, style: 'plain' }] satisfies Run[];
    lines.at(-1)?.push(
      {
        at: right,
        piece: stripPiece({ height: 1.2, marks }, { left: 0, width: swatch }, measure),
      },
      {
        at: right + swatch + 0.5 * pageEm,
        piece: linesPiece([words], { size: pageEm, tone: 'muted' }, measure),
      },
    );
    right += size + 1.5 * pageEm;
  }
  return stackPieces([...lines.map(besidePieces), spacePiece(gap / 2)]);
}

/**
 * Lays a chart out in a given width.
 *
 * @returns `undefined` when its panels cannot stand in so many columns
 */
export function placeDrawing(
  { panels, legend }: Drawing,
  { width, columns = 1, remarks = true, dots = 1, rows: shown, more }: Layout,
  measure: Measure,
): Piece | undefined {
  const column = (width - columnGap * (columns - 1)) / columns;
  const all = panels.flatMap((panel) => panel.rows.map((row) => ({ row, panel })));
  const cells = all.slice(0, shown);
  const natural = Math.max(
    ...cells.map(
      ({ row }) =>
        lineWidth(wrapRuns(labelRuns(row), Infinity, measure)[0] ?? [], measure) * pageEm + 1,
    ),
  );
  const unitColumns = Math.max(0, ...cells.map(({ row }) => row.units?.columns ?? 0));
  const beside =
    column >= wide ||
    (natural <= 0.42 * column &&
      unitColumns * dots * unitPitch * pageEm <= column - natural - pageEm);
  const name = beside ? Math.min(natural, Math.max(0.36 * column, 9 * pageEm)) : column;
  const left = beside ? name + pageEm : 0;
  const room = column - left;
  const scales = new Map(panels.map((panel) => [panel, panelScale(panel, room, measure)]));
  const scaleOf = (panel: Panel): Scale => scales.get(panel) ?? { left: 0, width: room };

  const rowPieces = cells.map(({ row, panel }): Piece => {
    const label = linesPiece(
      balanceRuns(labelRuns(row), name / pageEm, measure),
      { size: pageEm, tone: 'ink' },
      measure,
    );
    const said = remarks ? (row.remarks ?? []) : [];
    const marks = stackPieces([
      ...(row.units === undefined ? [] : [unitsPiece(row.units, room, dots)]),
      ...(row.strip === undefined
        ? []
        : [stripPiece(withGrid(row.strip, panel), scaleOf(panel), measure)]),
      ...(said.length > 0 ? [spacePiece(0.12 * pageEm)] : []),
      ...said.map(({ text, outcome }) => {
        const size = 0.9 * pageEm;
        const tone = outcome === 'unmet' ? 'shortfall' : 'muted';
        const lines = balanceRuns([{ text, style: 'plain' }], room / size, measure);
        return linesPiece(lines, { size, tone }, measure);
      }),
    ]);
    const body = beside
      ? besidePieces([
          { at: 0, piece: label },
          { at: left, piece: marks },
        ])
      : stackPieces([label, marks]);
    return stackPieces([spacePiece(padding), body, spacePiece(padding)]);
  });

  const heads = new Map(
    panels.map((panel) => {
      const words = { text: panel.title ?? '', style: 'plain' } as const;
      const lines = panel.title === undefined ? [] : wrapRuns([words], column / pageEm, measure);
      return [panel, linesPiece(lines, { size: pageEm, tone: 'muted' }, measure)];
    }),
  );
  const feet = new Map(
    panels.map((panel) => {
      if (panel.axis === undefined) return [panel, spacePiece(0)];
      const axis = axisPiece(panel.axis, scaleOf(panel), room, measure);
      return [panel, besidePieces([{ at: left, piece: axis }])];
    }),
  );
  /** A column's parts: titles where panels begin, an axis wherever one ends or goes on elsewhere. */
  const columnPieces = (start: number, end: number): Piece[] => {
    const pieces: Piece[] = [];
    for (let index = start; index < end; index += 1) {
      const panel = cells[index]?.panel;
      const row = rowPieces[index];
      if (panel === undefined || row === undefined) continue;
      if (cells[index - 1]?.panel !== panel) {
        if (index > start) pieces.push(spacePiece(gap));
        pieces.push(heads.get(panel) ?? spacePiece(0));
      }
      pieces.push(row);
      if (index + 1 === end || cells[index + 1]?.panel !== panel)
        pieces.push(feet.get(panel) ?? spacePiece(0));
    }
    return pieces;
  };
  const starts = splitRows(
    cells.map(({ panel }) => panel),
    columns,
    (start, end) => piecesHeight(columnPieces(start, end)),
  );
  if (starts === undefined) return undefined;
  const hidden = all.length - cells.length;
  const rest = hidden > 0 && more !== undefined ? more(hidden) : undefined;
  return stackPieces([
    ...(legend === undefined ? [] : [legendPiece(legend, width, measure)]),
    besidePieces(
      starts.map((start, index) => ({
        at: index * (column + columnGap),
        piece: stackPieces(columnPieces(start, starts[index + 1] ?? cells.length)),
      })),
    ),
    ...(rest === undefined
      ? []
      : [linesPiece([[{ text: rest, style: 'plain' }]], { size: pageEm, tone: 'muted' }, measure)]),
  ]);
}
