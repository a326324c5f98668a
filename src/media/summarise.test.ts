import { describe, expect, test } from 'vitest';
import { summarise } from './summarise.ts';

describe('summarise(text)', () => {
  const sentence = `${'từ '.repeat(25)}hết.`;

  test('leaves a short text as it is', () => {
    expect(summarise('Một câu. Hai câu.')).toBe('Một câu. Hai câu.');
  });

  test('keeps whole sentences', () => {
    expect(summarise(`${sentence} ${sentence} ${sentence}`)).toBe(`${sentence} ${sentence}`);
  });

  test('does not take the point of a number for the end of a sentence', () => {
    const text = `${'từ '.repeat(40)}1.625.851 ${'từ '.repeat(40)}hết. Thêm.`;
    expect(summarise(text)).toMatch(/1\.625\.851 .*từ…$/);
  });

  test('cuts a sentence that is too long behind a word', () => {
    const cut = summarise('chữ '.repeat(80));
    expect(cut.length).toBeLessThanOrEqual(200);
    expect(cut).toMatch(/chữ…$/);
  });
});
