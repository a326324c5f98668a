import { describe, expect, test } from 'vitest';
import { fluidFrame } from './frame.ts';
import { renderMark, type Mark } from './marks/index.ts';
import { renderFluid } from './renderFluid.ts';
import { renderSvg, svg } from './svg.ts';
import { renderUnits } from './units.ts';

const draw = (mark: Mark): string => renderSvg(renderMark(mark, fluidFrame));

describe('renderSvg(node)', () => {
  test('escapes what comes from data, in text and in attributes', () => {
    expect(renderSvg(svg('text', { class: '"><x' }, '<b>&'))).toBe(
      '<text class="&quot;&gt;&lt;x">&lt;b&gt;&amp;</text>',
    );
  });

  test('rounds coordinates to two decimals and leaves out what is undefined', () => {
    expect(renderSvg(svg('circle', { r: 1 / 3, cx: undefined }))).toBe('<circle r="0.33"/>');
  });
});

describe('marks in a fluid frame', () => {
  test('stand at percent of the width and em of the text', () => {
    const bar: Mark = { mark: 'bar', from: 0.25, to: 0.75, y: 0.5, height: 1, tone: 'result' };
    expect(draw(bar)).toBe('<rect class="result" x="25%" y="0.5em" width="50%" height="1em"/>');
  });

  test('an arrow points the way the figure went', () => {
    const up = draw({ mark: 'arrow', from: 0.2, to: 0.6, y: 1 });
    const down = draw({ mark: 'arrow', from: 0.6, to: 0.2, y: 1 });
    expect(up).toContain('l-9-5');
    expect(down).toContain('l9-5');
  });
});

describe('renderUnits(units)', () => {
  test('draws one dot per thing, group after group', () => {
    const markup = renderSvg(
      renderUnits({
        columns: 5,
        groups: [
          { count: 7, tone: 'result' },
          { count: 3, tone: 'shortfall', hollow: true },
        ],
      }),
    );
    expect(markup.match(/M/g)).toHaveLength(7 + 3 + 3);
    expect(markup).toContain('viewBox="0 0 5 2"');
    expect(markup).toContain('M2.5 1.5h0');
  });
});

describe('renderFluid(drawing)', () => {
  test('joins every row to the row of the table that holds its figures', () => {
    const row = (tableRow: number) => ({ label: `Row ${tableRow}`, tableRow });
    const markup = renderFluid({ panels: [{ rows: [row(2), row(0)] }] });
    expect([...markup.matchAll(/data-row="(\d)"/g)].map(([, n]) => n)).toEqual(['2', '0']);
  });

  test('keeps room on the right only where words stand behind marks', () => {
    const strip = (marks: Mark[]) =>
      renderFluid({
        panels: [{ rows: [{ label: 'a', tableRow: 0, strip: { height: 1, marks } }] }],
      });
    const label: Mark = { mark: 'label', text: '9', x: 1, y: 1, anchor: 'start', role: 'figure' };
    expect(strip([label])).toContain('strip labelled');
    expect(strip([])).not.toContain('labelled');
  });
});
