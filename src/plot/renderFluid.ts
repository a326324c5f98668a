import type { Drawing, LegendItem, Panel, Row } from './drawing.ts';
import { fluidFrame } from './frame.ts';
import { renderMark, type Mark } from './marks/index.ts';
import { escapeMarkup, renderSvg, svg, type SvgNode } from './svg.ts';
import { renderUnits } from './units.ts';

function strip(className: string, height: number, marks: readonly Mark[]): SvgNode {
  const nodes = marks.map((mark) => renderMark(mark, fluidFrame));
  return svg('svg', { class: className, height: fluidFrame.em(height) }, ...nodes);
}

/** Strips with words behind their marks keep room for them on the right. */
function stripClass({ rows }: Panel): string {
  const labelled = rows.some((row) => row.strip?.marks.some(({ mark }) => mark === 'label'));
  return labelled ? 'strip labelled' : 'strip';
}

/** Grid lines run through every strip of a panel with an axis, behind its marks. */
function gridMarks(panel: Panel, height: number): Mark[] {
  return (panel.axis ?? []).map(({ at }) => ({
    mark: 'rule',
    from: at,
    to: at,
    top: 0,
    bottom: height,
    role: 'grid',
  }));
}

function renderRow(row: Row, panel: Panel): string {
  const drawn = [
    ...(row.units === undefined ? [] : [renderUnits(row.units)]),
    ...(row.strip === undefined
      ? []
      : [
          strip(stripClass(panel), row.strip.height, [
            ...gridMarks(panel, row.strip.height),
            ...row.strip.marks,
          ]),
        ]),
  ];
  const remarks = (row.remarks ?? []).map(
    ({ text, outcome }) => `<p class="${outcome ?? 'remark'}">${escapeMarkup(text)}</p>`,
  );
  const value = row.value === undefined ? '' : ` <b>${escapeMarkup(row.value)}</b>`;
  const name = `row${row.total === true ? ' total' : ''}${row.back === true ? ' back' : ''}`;
  const levels = row.levels?.length ? ` data-levels="${row.levels.join(' ')}"` : '';
  return (
    `<div class="${name}" data-row="${row.tableRow}"${levels}><p class="row-label">${escapeMarkup(row.label)}${value}</p>` +
    `<div class="row-marks">${drawn.map(renderSvg).join('')}${remarks.join('')}</div></div>`
  );
}

function renderAxis(panel: Panel): string {
  if (panel.axis === undefined) return '';
  const labels = panel.axis.map(({ at, label }): Mark => {
    const anchor = at <= 0 ? 'start' : at >= 1 ? 'end' : 'middle';
    return { mark: 'label', text: label, x: at, y: 1, anchor, role: 'axis' };
  });
  return `<div class="row axis-row"><div class="row-marks">${renderSvg(strip(stripClass(panel), 1.3, labels))}</div></div>`;
}

function renderPanel(panel: Panel): string {
  const title =
    panel.title === undefined ? '' : `<p class="panel-title">${escapeMarkup(panel.title)}</p>`;
  const rows = panel.rows.map((row) => renderRow(row, panel)).join('');
  return `<div class="panel">${title}${rows}${renderAxis(panel)}</div>`;
}

function renderLegend(items: readonly LegendItem[]): string {
  const entries = items.map(
    ({ label, marks }) =>
      `<li>${renderSvg(strip('swatch', 1.2, marks))} ${escapeMarkup(label)}</li>`,
  );
  return `<ul class="legend">${entries.join('')}</ul>`;
}

/**
 * Draws a chart for a page: names and remarks are HTML that wraps as the page narrows, marks are
 * SVG in percent of the width and em of the text, so that no script is needed to fit it.
 */
export function renderFluid({ panels, legend }: Drawing): string {
  return (legend === undefined ? '' : renderLegend(legend)) + panels.map(renderPanel).join('');
}
