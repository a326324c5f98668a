/** What the abbreviations in Vietnamese names and labels stand for; English spells them out. */
const meanings: ReadonlyMap<string, string> = new Map([
  ['THCS', 'trung học cơ sở'],
  ['THPT', 'trung học phổ thông'],
  ['PTDTNT', 'phổ thông dân tộc nội trú'],
  ['PTDTBT', 'phổ thông dân tộc bán trú'],
  ['GDĐT', 'giáo dục và đào tạo'],
  ['GDPT', 'giáo dục phổ thông'],
  ['GDNN', 'giáo dục nghề nghiệp'],
  ['GDTX', 'giáo dục thường xuyên'],
]);

/**
 * The abbreviations of a Vietnamese text with what they stand for, in the order of the list.
 *
 * @example abbreviationsIn('Tốt nghiệp THCS') // [['THCS', 'trung học cơ sở']]
 */
export function abbreviationsIn(text: string): readonly (readonly [string, string])[] {
  const words = new Set(text.match(/\p{Lu}{4,}/gu));
  return [...meanings].filter(([abbreviation]) => words.has(abbreviation));
}
