import { expect, test } from 'vitest';
import type { Press, Pressed, Visit } from './measurePresses.ts';
import { formatPresses, pressGoals } from './pressReport.ts';

const press = (answered: number, frames = 60, task = 0): Press => ({ answered, frames, task });

const visit = (first: number, ...later: readonly number[]): Visit => ({
  first: press(first),
  later: later.map((each) => press(each)),
});

const place = { chart: 'a', width: 360, slowdown: 4 };

test('formatPresses(measured, folders) gives the median and the ends of the rounds', () => {
  const visits = [[visit(200, 40, 50, 90), visit(220, 30, 60, 60), visit(100, 70, 70, 70)]];
  expect(formatPresses([{ ...place, visits }], ['dist'])).toMatch(
    /^a\s+360\s+4 ×\s+200 \(100–220\)\s+60 \(50–70\)\s+0\s+60\s+dist$/m,
  );
});

test('formatPresses(measured, folders) holds one site against another, round by round', () => {
  const slow = { own: visit(800, 400), other: visit(1600, 800) };
  const quick = { own: visit(100, 40), other: visit(200, 50) };
  const visits = [
    [quick.own, quick.own, slow.own],
    [quick.other, quick.other, slow.other],
  ];
  expect(formatPresses([{ ...place, visits }], ['new', 'old'])).toMatch(
    /^a\s+360\s+4 ×\s+0\.50 ×\s+0\.80 ×\s+–\s+1\.00 ×\s+ratio$/m,
  );
});

test('pressGoals(measured) asks the first site, slowed and not, in every place', () => {
  const good: Pressed = { ...place, visits: [[visit(200, 70)], [visit(900, 900)]] };
  const reached = (measured: readonly Pressed[]) =>
    pressGoals(measured).map((each) => each.reached);
  expect(reached([good])).toEqual([true, true, true, true, true]);
  const late: Pressed = { ...place, visits: [[visit(200, 81)]] };
  expect(reached([good, late])).toEqual([true, false, true, true, true]);
  const rough = { first: press(301, 49, 151), later: [press(10, 49, 0)] };
  expect(reached([{ ...place, visits: [[rough]] }])).toEqual([false, true, false, false, true]);
  const quick = { first: press(301, 57), later: [press(301, 57)] };
  expect(reached([good, { ...place, slowdown: 1, visits: [[quick]] }])).toEqual([
    ...[true, true, true, true],
    false,
  ]);
});
