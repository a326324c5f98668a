import { describe, expect, test } from 'vitest';
import { levelsIn, type Level } from './levels.ts';

describe('levelsIn(text)', () => {
  test.each<[string, string, readonly Level[]]>([
    ['Trẻ 3–5 tuổi học mẫu giáo', 'Children aged 3–5 in kindergarten', ['preschool']],
    ['Trường bán trú cấp tiểu học', 'Semi-boarding primary schools', ['primary']],
    [
      'Trường có cả THCS và THPT',
      'Lower and upper secondary schools',
      ['lower-secondary', 'upper-secondary'],
    ],
    [
      'Trung tâm GDNN–GDTX',
      'Vocational education and continuing education centres',
      ['continuing'],
    ],
    ['Toàn ngành', 'The whole sector', []],
    ['Trường Đại học Điện Biên Phủ', 'Dien Bien Phu University', []],
  ])('finds the same levels in “%s” and “%s”', (vietnamese, english, found) => {
    expect(levelsIn(vietnamese)).toEqual(found);
    expect(levelsIn(english)).toEqual(found);
  });
});
