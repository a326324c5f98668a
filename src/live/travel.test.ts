import { expect, test } from 'vitest';
import type { Dot, Look, Mark } from './marks.ts';
import { dotsAt, marksAt } from './travel.ts';

const look: Look = {
  fill: 'red',
  stroke: 'none',
  width: 0,
  dash: [],
  cap: 'butt',
  weight: '400',
  family: 'serif',
  size: 13.5,
  opacity: 1,
};

/** Nodes are told apart by what they are, and by nothing in them. */
const nodes = new Map<string, object>();
const nodeOf = (name: string): object => {
  const known = nodes.get(name) ?? {};
  nodes.set(name, known);
  return known;
};

const mark = (name: string, ...numbers: readonly number[]): Mark => ({
  node: nodeOf(name),
  tag: 'rect',
  look,
  numbers,
  runs: [],
  anchor: 'start',
  parts: [],
});

const from = [mark('both', 1, 0, 0), mark('gone', 0.5, 7, 7), mark('rests', 1, 3, 3)];
const to = [mark('both', 1, 10, 20), mark('new', 1, 5, 5), mark('rests', 1, 3, 3)];

const numbersAt = (progress: number) => marksAt(from, to)(progress).map(({ numbers }) => numbers);

test('marksAt(from, to) begins where marks are and ends where they go', () => {
  expect(numbersAt(0)).toEqual([
    [0.5, 7, 7],
    [1, 0, 0],
    [0, 5, 5],
    [1, 3, 3],
  ]);
  expect(numbersAt(1)).toEqual(to.map(({ numbers }) => numbers));
});

test('marksAt(from, to) has what is gone go, and what both have travel, before the new is there', () => {
  expect(numbersAt(0.2)[0]).toEqual([0.25, 7, 7]);
  expect(numbersAt(0.5)).toEqual([
    [1, 5, 10],
    [expect.closeTo(0.0185, 3), 5, 5],
    [1, 3, 3],
  ]);
});

test('marksAt(from, to) shows a path of other parts as it will be', () => {
  const [first] = marksAt([mark('path', 1, 0, 0, 4)], [mark('path', 1, 0, 0, 4, 4, 8)])(0.1);
  expect(first?.numbers).toEqual([1, 0, 0, 4, 4, 8]);
});

const dot = (x: number, more: Partial<Dot> = {}): Dot => ({
  x,
  y: 0,
  radius: 2,
  colour: 'red',
  ring: false,
  opacity: 1,
  ...more,
});

test('dotsAt(from, to) sends dots off in turn, in the colour of the end from half way on', () => {
  const at = dotsAt([dot(0), dot(10)], [dot(100, { colour: 'grey' }), dot(110)]);
  expect(at(0)).toEqual([dot(0), dot(10)]);
  expect(at(0.35)).toEqual([
    dot(50, { colour: 'grey' }),
    expect.objectContaining({ colour: 'red' }),
  ]);
  expect(at(0.35)[1]?.x).toBeLessThan(60);
  expect(at(1)).toEqual([dot(100, { colour: 'grey' }), dot(110)]);
});

test('dotsAt(from, to) lets those that are too many go, and those that are too few come', () => {
  expect(dotsAt([dot(0), dot(10)], [dot(0)])(1)).toEqual([dot(0), dot(10, { opacity: 0 })]);
  expect(dotsAt([dot(0)], [dot(0), dot(10)])(0)).toEqual([dot(0), dot(10, { opacity: 0 })]);
});
