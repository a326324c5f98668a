import { expect, test } from 'vitest';
import { formatScroll, scrollGoal } from './scrollReport.ts';

const story = { story: 'a', frames: 100 };

test('formatScroll(measured) gives the median and the ends of the rounds', () => {
  expect(formatScroll([{ ...story, guided: [3, 1, 2], still: [0, 0, 0] }])).toMatch(
    /^\/a\/\s+2 \(1–3\)\s+0\s+100$/m,
  );
});

test('scrollGoal(measured) compares within a round, so that a slow round does not count', () => {
  const slow = { ...story, guided: [50, 1, 2], still: [50, 0, 2] };
  expect(scrollGoal([slow])).toMatchObject({ measured: 'a 0', reached: true });
  const rough = { ...story, guided: [9, 8, 9], still: [0, 0, 1] };
  expect(scrollGoal([slow, rough])).toMatchObject({ measured: 'a 0, a +8', reached: false });
});
