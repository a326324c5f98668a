import { expect, test } from 'vitest';
import { chartLevels } from '../charts/chartLevels.ts';
import { charts } from '../charts/index.ts';
import { loadData } from '../datasets/read.ts';
import { locales } from '../locale/locales.ts';
import { rooms, rowsIn, type Scene } from '../plot/scene.ts';
import type { SvgNode } from '../plot/svg.ts';
import { levelsIn, type Level } from './levels.ts';

const data = loadData();
const levelled = charts.filter((chart) => chartLevels(chart, data, 'vi').length > 0);

/** The rows of a drawing that have a box: a reader's level washes it and draws a line around it. */
function boxed({ marks }: Scene): ReadonlySet<string> {
  const visit = (node: SvgNode): readonly string[] => {
    if (typeof node === 'string') return [];
    const key = node.attributes['data-row'];
    const own = node.children.some(
      (child) =>
        typeof child !== 'string' &&
        child.attributes['class'] === 'hit' &&
        Number(child.attributes['width']) * Number(child.attributes['height']) > 0,
    );
    return [...(key !== undefined && own ? [String(key)] : []), ...node.children.flatMap(visit)];
  };
  return new Set(marks.flatMap(visit));
}

test.each(levelled.map((chart) => ({ chart, id: chart.id })))(
  '$id brings forward every level that its table names, and every row of it that a view draws',
  ({ chart }) => {
    for (const locale of locales) {
      const { rows } = chart.table(data, { locale });
      const about = (keys: ReadonlySet<string>, level: Level): readonly string[] =>
        rows
          .filter(({ key, cells: [name = ''] }) => keys.has(key) && levelsIn(name).includes(level))
          .map(({ key }) => key);
      for (const view of [undefined, ...chart.views.map(({ id }) => id)])
        for (const room of [rooms.narrow, rooms.wide]) {
          const look = { locale, ...(view === undefined ? {} : { view }) };
          const scene = chart.draw(data, room, look);
          const [drawn, forward] = [new Set(rowsIn(scene.marks)), boxed(scene)];
          for (const level of chartLevels(chart, data, locale)) {
            const place = `${locale} ${view ?? 'first'} ${room.width} ${level}`;
            expect(about(forward, level), place).toEqual(about(drawn, level));
            // A view may leave out what it is not about; the page's own drawing leaves out no level.
            if (view === undefined) expect(about(forward, level), place).not.toEqual([]);
          }
        }
    }
  },
);
