import { describe, expect, test } from 'vitest';
import { joinMarks } from './marks.ts';

const mark = (title: string): string => `<a class="mark" href="#x" title="${title}"> ≠ </a>`;

describe('joinMarks(html)', () => {
  test('keeps one mark for each sentence, with the words of all', () => {
    const html = `Có <a>85</a>${mark('Một.')}, rồi 80${mark('Hai.')}. Còn 7${mark('Ba.')} nữa.`;
    expect(joinMarks(html)).toEqual({
      html: `Có <a>85</a>${mark('Một. Hai.')}, rồi 80. Còn 7${mark('Ba.')} nữa.`,
      notes: ['Một. Hai.', 'Ba.'],
    });
  });

  test('says once what two marks of a sentence say alike', () => {
    const { html, notes } = joinMarks(`Ghi 19${mark('Hai số.')}, lại ghi 7${mark('Hai số.')}.`);
    expect(html).toBe(`Ghi 19${mark('Hai số.')}, lại ghi 7.`);
    expect(notes).toEqual(['Hai số.']);
  });

  test.each([
    ['Plan No. 409 of', 1],
    ['the end.” The next', 2],
    ['hết. <a>Một</a>', 2],
    ['hết? “Hai', 2],
    ['12.5 points', 1],
    ['a; B', 1],
  ])('of two marks with “%s” between them keeps %d', (between, kept) => {
    expect(joinMarks(`A${mark('x')} ${between} ${mark('y')}.`).notes).toHaveLength(kept);
  });

  test('leaves a paragraph without marks as it is', () => {
    expect(joinMarks('Một <b>câu</b>.')).toEqual({ html: 'Một <b>câu</b>.', notes: [] });
  });
});
