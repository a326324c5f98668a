import { expect, test } from 'vitest';
import { drawnIn } from '../../test/support/sceneProblems.ts';
import { chartById, charts } from '../charts/index.ts';
import { loadData } from '../datasets/read.ts';
import { locales } from '../locale/locales.ts';
import { rooms, type Room, type Scene } from '../plot/scene.ts';
import type { SvgNode } from '../plot/svg.ts';
import { guessOf } from './guesses.ts';

const data = loadData();
const asked = charts.flatMap(({ id }) => guessOf(id) ?? []);

const find = (
  { marks }: Scene,
  wanted: (node: Exclude<SvgNode, string>) => boolean,
): readonly Exclude<SvgNode, string>[] => {
  const visit = (node: SvgNode): readonly Exclude<SvgNode, string>[] =>
    typeof node === 'string'
      ? []
      : [...(wanted(node) ? [node] : []), ...node.children.flatMap(visit)];
  return marks.flatMap(visit);
};

/** The ends of the dotted lines of a drawing, and the drawing. */
function guessed(chart: string, room: Room, guess: number) {
  const scene = chartById(chart).draw(data, room, { locale: 'vi', guess });
  const lines = find(scene, ({ attributes }) => attributes['class'] === 'guessed');
  return {
    scene,
    lines: lines.map(({ attributes }) =>
      ['x1', 'y1', 'x2', 'y2'].map((name) => Number(attributes[name])),
    ),
  };
}

test.each(asked)('a guess stands in the drawing of $chart once, whatever it is', (guess) => {
  for (const locale of locales)
    for (const room of [rooms.narrow, rooms.wide])
      for (const value of [0, guess.step, guess.most / 2, guess.most]) {
        const scene = chartById(guess.chart).draw(data, room, { locale, guess: value });
        const marks = drawnIn(scene).filter(({ classes }) => classes.includes('guessed'));
        expect(marks, `${value} in ${room.width}`).toHaveLength(1);
        for (const { left, right, top, bottom } of drawnIn(scene)) {
          expect(left).toBeGreaterThanOrEqual(-2);
          expect(right).toBeLessThanOrEqual(scene.width + 2);
          expect(top).toBeGreaterThanOrEqual(-2);
          expect(bottom).toBeLessThanOrEqual(scene.height + 2);
        }
      }
});

test.each([rooms.narrow, rooms.wide])('a right guess lies on its figure, at $width px', (room) => {
  const valueOf = (chart: string): number => data.figure(guessOf(chart)?.of ?? '').value;

  const slopes = guessed('teacher-qualification', room, valueOf('teacher-qualification'));
  const [way] = find(slopes.scene, ({ attributes }) => attributes['class'] === 'line result');
  const ends =
    String(way?.attributes['d'])
      .match(/-?[\d.]+/g)
      ?.map(Number) ?? [];
  slopes.lines[0]?.forEach((end, index) => expect(end).toBeCloseTo(ends[index] ?? NaN, 1));

  const columns = guessed('permanent-rooms', room, valueOf('permanent-rooms'));
  const befores = find(columns.scene, ({ attributes }) => attributes['class'] === 'before').map(
    ({ attributes }) => Number(attributes['y']) + 1.5,
  );
  expect(befores.some((y) => Math.abs(y - (columns.lines[0]?.[1] ?? NaN)) < 1e-6)).toBe(true);

  const long = (people: number): number => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = guessed('lao-students', room, people).lines[0] ?? [];
    return Math.abs(x2 - x1) + Math.abs(y2 - y1);
  };
  expect(long(100)).toBeCloseTo(2 * long(50), 5);

  const profile = guessed('enrolment-rates', room, valueOf('enrolment-rates'));
  const edges = find(profile.scene, ({ attributes }) => attributes['class'] === 'result');
  const [x1 = 0, y1 = 0] = profile.lines[0] ?? [];
  expect(
    edges.some(
      ({ attributes }) =>
        Number(attributes['x']) <= x1 && Math.abs(Number(attributes['y']) + 2 - y1) < 4,
    ),
  ).toBe(true);
});
