import { afterAll, beforeAll, expect, it } from 'vitest';
import { newFiles, newLines } from '../recipe/files.ts';
import { followRecipe, type Told } from '../recipe/follow.ts';

let told: Told;

beforeAll(async () => {
  told = await followRecipe();
});

afterAll(() => told.copy.remove());

it('a dataset, a chart and a story in both languages take seven files, two of them a line', () => {
  const files = [...Object.keys(newFiles), ...Object.keys(newLines)];
  expect(files.length).toBeLessThanOrEqual(7);
  const lines = Object.values(newLines).flatMap((text) => text.split('\n'));
  expect(lines.length).toBeLessThanOrEqual(2);
});

it('they are long enough to be a trial: 60 rows, 900 words', () => {
  const ofType = (ending: string): readonly string[] =>
    Object.entries(newFiles).flatMap(([file, text]) => (file.endsWith(ending) ? [text] : []));
  for (const csv of ofType('.csv')) expect(csv.trimEnd().split('\n').length - 1).toBe(60);
  for (const story of ofType('.mdx')) {
    const [, , body = ''] = story.split('---\n');
    expect(body.replaceAll(/<[^>]*>/g, '0').split(/\s+/).length).toBeGreaterThanOrEqual(900);
  }
});

it('the check has nothing against them', () => {
  expect(told.checked).toMatchObject({ status: 0, stderr: '' });
  const files = [...Object.keys(newFiles), ...Object.keys(newLines)];
  expect(files.filter((file) => told.checked.stdout.includes(file))).toEqual([]);
});
