import { expect, test } from 'vitest';
import { formatLoad, loadGoal } from './loadReport.ts';

const measured = [
  { name: 'a story', ruled: [90, 45, 80], bare: [100, 50, 100] },
  { name: 'a pack', ruled: [79, 79, 79], bare: [100, 100, 100] },
];

test('formatLoad(measured) compares within a round', () => {
  expect(formatLoad(measured)).toMatch(/a story .*90 %/);
});

test('loadGoal(measured) is missed where one kind of file falls short', () => {
  expect(loadGoal(measured).reached).toBe(false);
  expect(loadGoal(measured.slice(0, 1)).reached).toBe(true);
});
