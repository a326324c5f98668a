import { describe, expect, test } from 'vitest';
import { cleaned, isFormula, shown, textProblem } from './text.ts';

describe('textProblem(text)', () => {
  test.each([
    '',
    'Mường Ảng',
    'Đề án\u00a006',
    'hai\ndòng',
    'a "b" — ‘c’ … 5 % ≥ ½ 🌸',
    'E\u0301\u0323',
  ])('finds nothing in “%s”', (text) => {
    expect(textProblem(text)).toBeUndefined();
  });

  test.each([
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a zero-width joiner', '\u200d', 'U+200D'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
    ['a soft hyphen', '\u00ad', 'U+00AD'],
    ['a right-to-left override', '\u202e', 'U+202E'],
    ['a combining grapheme joiner', '\u034f', 'U+034F'],
    ['a variation selector', '\ufe0f', 'U+FE0F'],
    ['a Hangul filler', '\u3164', 'U+3164'],
    ['a tag', '\u{e0041}', 'U+E0041'],
    ['a NUL', '\0', 'U+0000'],
    ['a tab', '\t', 'U+0009'],
    ['a carriage return', '\r', 'U+000D'],
    ['an escape', '\u001b', 'U+001B'],
    ['a control of the second set', '\u0085', 'U+0085'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a lone surrogate', '\ud83c', 'U+D83C'],
    ['a private character', '\ue000', 'U+E000'],
    ['a replacement character', '\ufffd', 'U+FFFD'],
    ['an object replacement', '\ufffc', 'U+FFFC'],
    ['an empty Braille cell', '\u2800', 'U+2800'],
  ])('refuses %s and shows where it is', (_, character, code) => {
    expect(textProblem(`a${character}b`)).toEqual({
      code: 'character',
      values: { text: 'a□b', code },
    });
  });

  test('shows every invisible character, and those of a long text too', () => {
    expect(textProblem('a\u200bb\u200bc')?.values['text']).toBe('a□b□c');
    const { text = '' } = textProblem(`${'a'.repeat(500)}\u200b${'b'.repeat(500)}`)?.values ?? {};
    expect(text).toMatch(/^…a+□b+…$/);
    expect(String(text).length).toBeLessThanOrEqual(40);
  });

  test.each([' a', 'a ', '\u00a0a', 'a\u3000', '\na', 'a\n', ' '])(
    'refuses spaces around a text: “%s”',
    (text) => {
      expect(textProblem(text)).toEqual({
        code: 'space',
        values: { text: text.replace('\n', ' ') },
      });
    },
  );

  test('shows the end of a long text when the space is there', () => {
    expect(textProblem(`${'a'.repeat(500)} `)?.values['text']).toMatch(/^…a+ $/);
    expect(textProblem(` ${'a'.repeat(500)}`)?.values['text']).toMatch(/^ a+…$/);
  });
});

describe('cleaned(text)', () => {
  test('leaves nothing that textProblem refuses', () => {
    expect(cleaned(' \u200bid\u00ad \ufeff')).toBe('id');
  });
});

describe('shown(text)', () => {
  test('leaves a short text as it is', () => {
    expect(shown('a'.repeat(40))).toBe('a'.repeat(40));
  });

  test('shortens a long one to 40 characters', () => {
    expect(shown('a'.repeat(41))).toBe(`${'a'.repeat(38)}…`);
  });

  test('puts it on one line and makes the invisible seen', () => {
    expect(shown('a\nb\u001b[31m')).toBe('a b□[31m');
  });

  test('never cuts a character in two', () => {
    for (let before = 0; before < 50; before += 1)
      for (const at of [0, 20, 45, 100]) {
        const text = shown(`${'a'.repeat(before)}${'🌸'.repeat(40)}`, at);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain('□');
      }
  });
});

describe('isFormula(text)', () => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '- Trường', '＝1', '＋1', '－1', '＠a'])(
    'refuses “%s”',
    (text) => {
      expect(isFormula(text)).toBe(true);
    },
  );

  test.each(['a=1', '1-2', '(−5)', '', 'a@b.vn'])('allows “%s”', (text) => {
    expect(isFormula(text)).toBe(false);
  });
});
