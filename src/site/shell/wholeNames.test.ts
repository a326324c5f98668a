import { describe, expect, test } from 'vitest';
import { keepNamesWhole } from './wholeNames.ts';

const whole = (name: string): string => `<whole-name>${name}</whole-name>`;

describe('keepNamesWhole(html)', () => {
  test.each([
    ['<h2>Nhiệm kỳ 2020–2025</h2>', `<h2>Nhiệm kỳ ${whole('2020–2025')}</h2>`],
    ['<p>Kết luận 91-KL/TW, ngày 29/7/2021.', `<p>Kết luận ${whole('91-KL/TW,')} ngày 29/7/2021.`],
    ['<p>đầu kỳ (2020–2021); trẻ 3–5.', `<p>đầu kỳ ${whole('(2020–2021);')} trẻ ${whole('3–5.')}`],
    ['<td>1.923–2.000,5</td>', `<td>${whole('1.923–2.000,5')}</td>`],
    [
      '<td>–29,3</td><td>Party-wide</td><td>a–b</td>',
      '<td>–29,3</td><td>Party-wide</td><td>a–b</td>',
    ],
  ])('%s', (html, expected) => {
    expect(keepNamesWhole(html)).toBe(expected);
  });

  test.each([
    '<a title="2020–2025" data-x=\'a>2020–2025\'>x</a>',
    '<title>2020–2025</title>',
    '<option value="1">2020–2025</option>',
    '<script>if (a < 2020-2025) b("<svg>")</script>',
    '<!-- 2020–2025 > -->',
    '<svg><svg><text>2020–2025</text></svg><text>2020–2025</text></svg>',
    '<whole-name>2020–2025</whole-name>',
  ])('leaves %s as it is', (html) => {
    expect(keepNamesWhole(html)).toBe(html);
  });

  test('goes on behind what it leaves as it is', () => {
    for (const html of [
      '<svg><path/></svg>',
      '<script>"<svg>"</script>',
      '<whole-name>1/2</whole-name>',
    ])
      expect(keepNamesWhole(`${html}<b>1–2</b>`)).toBe(`${html}<b>${whole('1–2')}</b>`);
  });
});
