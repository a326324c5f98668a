import { describe, expect, test } from 'vitest';
import { drawnIn, sceneProblems, type Drawn } from '../../test/support/sceneProblems.ts';
import { loadData } from '../datasets/read.ts';
import { interpolate } from '../figures/words.ts';
import { guides } from '../guides/index.ts';
import { locales } from '../locale/locales.ts';
import { renderScene } from '../plot/renderScene.ts';
import { rooms, rowsIn, type Room } from '../plot/scene.ts';
import { chartLevels } from './chartLevels.ts';
import { chartForms } from './forms.ts';
import { chartCitations, charts } from './index.ts';

const data = loadData();

/** One tag a line, so that a change to a chart reads as a change of lines. */
const spread = (markup: string): string => markup.replaceAll('><', '>\n<');

const cases = charts.flatMap((chart) => locales.map((locale) => ({ chart, locale, id: chart.id })));

/** Rooms of pages, and such as pictures have in which every drawing is to fit somehow. */
const tried: Readonly<Record<string, Room>> = {
  ...rooms,
  phone: { width: 288 },
  projector: { width: 1100 },
  card: { width: 720, height: 260 },
  square: { width: 480, height: 360 },
  tall: { width: 480, height: 560 },
};

const left = (each: Drawn): number => each.left;
const right = (each: Drawn): number => each.right;
const top = (each: Drawn): number => each.top;
const bottom = (each: Drawn): number => each.bottom;

test('chart ids are unique, in kebab case', () => {
  const ids = charts.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(cases)('$id in $locale', ({ chart, locale, id }) => {
  const table = chart.table(data, { locale });
  const views = [
    undefined,
    ...chart.views.slice(1).map((view) => view.id),
    ...(guides.find((guide) => guide.chart === id)?.steps ?? []).map(({ view }) => view),
  ];
  const looks = [...new Set(views)].map((view) => ({
    locale,
    ...(view === undefined ? {} : { view }),
  }));

  test.each(['narrow', 'wide', 'thumbnail'] as const)(
    'is drawn as its golden file shows: %s',
    async (name) => {
      const markup = spread(renderScene(chart.draw(data, rooms[name], { locale })));
      await expect(`${markup}\n`).toMatchFileSnapshot(
        `../../test/golden/${id}.${locale}.${name}.svg`,
      );
    },
  );

  for (const { view } of looks.slice(1))
    test(`is drawn as its golden file shows: ${view}`, async () => {
      const markup = spread(
        renderScene(chart.draw(data, rooms.wide, { locale, view: view ?? '' })),
      );
      await expect(`${markup}\n`).toMatchFileSnapshot(
        `../../test/golden/${id}.${locale}.${view}.svg`,
      );
    });

  for (const look of looks)
    for (const [name, room] of Object.entries(tried))
      test(`stays inside its frame, its words apart: ${name} ${look.view ?? ''}`, () => {
        const scene = chart.draw(data, room, look);
        expect(scene.width).toBe(room.width);
        expect(sceneProblems(scene)).toEqual([]);
        if (room.bare === true) expect(JSON.stringify(scene.marks)).not.toContain('"text"');
      });

  test('fills its thumbnail', () => {
    const drawn = drawnIn(chart.draw(data, rooms.thumbnail, { locale }));
    const across = Math.max(...drawn.map(right)) - Math.min(...drawn.map(left));
    const down = Math.max(...drawn.map(bottom)) - Math.min(...drawn.map(top));
    const { width, height } = rooms.thumbnail;
    expect(across).toBeGreaterThan(width / 2);
    expect(down).toBeGreaterThan(height / 2);
    expect((across * down) / (width * height)).toBeGreaterThan(0.45);
  });

  test.each(looks)('leaves no great part of a wide room empty: $view', (look) => {
    const scene = chart.draw(data, rooms.wide, look);
    let [reached, widest] = [0, 0];
    // Lines may run from end to end where nothing else is drawn.
    const drawn = drawnIn(scene).filter(({ tag }) => tag !== 'line');
    for (const each of [
      ...drawn.toSorted((a, b) => a.top - b.top),
      { top: scene.height, bottom: 0 },
    ]) {
      widest = Math.max(widest, each.top - reached);
      reached = Math.max(reached, each.bottom);
    }
    // On a full scale shares may well crowd at its end.
    expect(widest).toBeLessThan(scene.height * 0.6);
  });

  test('has a table whose rows are as wide as its head, and a row of it for everything drawn', () => {
    const keys = table.rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { cells } of table.rows) expect(cells).toHaveLength(table.columns.length);
    for (const look of looks)
      for (const room of [rooms.narrow, rooms.wide]) {
        const drawn = rowsIn(chart.draw(data, room, look).marks);
        expect(drawn.length).toBeGreaterThan(0);
        expect(keys).toEqual(expect.arrayContaining([...drawn]));
      }
  });

  test('has views in both languages that show something else each', () => {
    const ids = chart.views.map((view) => view.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).not.toBe(1);
    for (const view of chart.views) expect(view.id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const drawn = chart.views.map((view) =>
      renderScene(chart.draw(data, rooms.wide, { locale, view: view.id })),
    );
    expect(new Set(drawn).size).toBe(drawn.length);
    const [first] = drawn;
    if (first !== undefined)
      expect(renderScene(chart.draw(data, rooms.wide, { locale }))).toBe(first);
  });

  test('has words, every figure in them filled in', () => {
    const words = [
      ...Object.values(chart.words[locale]),
      ...chart.views.flatMap((view) => [view.label[locale], view.says[locale]]),
    ];
    for (const text of words.map((each: string) => interpolate(each, locale, data))) {
      expect(text).toMatch(/\p{L}/u);
      expect(text).not.toMatch(/[{}]|undefined|NaN/);
    }
  });

  test('says where in the report it stands', () => {
    const places = chartCitations(chart, data);
    expect(places.length).toBeGreaterThan(0);
    expect(places).toHaveLength(chart.sources?.length ?? places.length);
  });
});

test('at least twenty charts have a second look', () => {
  expect(charts.filter(({ views }) => views.length > 1).length).toBeGreaterThanOrEqual(20);
});

test('every form that readers may choose has charts', () => {
  expect(new Set(charts.map(({ form }) => form))).toEqual(new Set(chartForms));
});

test('a chart is about the same levels of schooling in both languages', () => {
  for (const chart of charts)
    expect(chartLevels(chart, data, 'en'), chart.id).toEqual(chartLevels(chart, data, 'vi'));
});
