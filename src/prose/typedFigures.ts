/**
 * Numbers that prose may hold, because they name something rather than count it. A rule speaks of
 * a kind of name, never of one story's words.
 */
const names: readonly RegExp[] = [
  // Days and months: 19/9/2019, 12/2024, ngày 15 tháng 7, 15 July, July 15.
  /\b\d{1,2}\/\d{1,2}\/\d{4}\b|\b\d{1,2}\/\d{4}\b/gu,
  /(?:ngày|tháng|quý)\s+\d{1,2}(?!\d)/giu,
  /\b\d{1,2}\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu,
  // Sections of the report: II.1.1.m.
  /(?<![\p{L}\d])[IVX]+(?:\.[\da-zđ]+)+/gu,
  // Numbers of checks, decisions and the like: 2072/QĐ-UBND, 43/2019/QH14, 29-NQ/TW, Luật số 43.
  /\b\d+(?:\/\d{4})?[-/]\p{Lu}[\p{Lu}\d\-/]*/gu,
  /(?:(?:Luật|Nghị định|Thông tư|Quyết định|Nghị quyết|Chỉ thị|Kết luận|Quy định|Thông báo|Kế hoạch|Công văn)\s+số|\bNo\.)\s+\d+(?!\d|[.,]\d)/giu,
  // Lists of years: 2020, 2022, 2023.
  /(?<![\d.,])(?:19|20)\d{2}(?:,\s?(?:19|20)\d{2})+(?![\d%]|[.,]\d)/gu,
  // Years from 1900 to 2099, alone or as a span, and school years.
  /(?<![\d.,])(?:19|20)\d{2}(?:[–-](?:(?:19|20)\d{2}|\d{2}))?(?![\d%]|[.,]\d)/gu,
  // Age groups: 3–5 tuổi, từ 3 đến 36 tháng tuổi, aged 3–5, aged 3–36 months.
  /(?<![\d.,])\d{1,2}(?:\s?[-–]\s?\d{1,2}|\s+đến\s+\d{1,2})?\s+(?:tháng\s+)?tuổi(?!\s+Đảng)/giu,
  /\baged?\s+\d{1,2}(?:\s?[-–]\s?\d{1,2})?/giu,
  // Names with a number behind them: lớp 10, mức độ 3, Đề án 06, grade 10, level 3, Project 06.
  /(?<!\p{L})(?:lớp|khối|mức độ|cấp độ|Đề án|Chương trình|Điều|khoản|Trung ương|bài|bước|trang|chú thích|(?<!danh )mục|nhóm|đối tượng|grades?|levels?|Project|Article|step|footnotes?|section|group)\s+\d+(?!\d|[.,]\d|\s*%)/giu,
  // A number grown together with letters: N4, Covid-19, C18, 3D.
  /\p{L}[\p{L}\d]*-?\d+\b|\b\d+\p{Lu}\b/gu,
];

/** A figure typed in prose, and where in the text it starts. */
export interface TypedFigure {
  readonly text: string;
  readonly offset: number;
}

/** The prose with every number that names something blanked out, its length unchanged. */
function blankNames(prose: string): string {
  const blank = (found: string): string => ' '.repeat(found.length);
  return names.reduce((text, name) => text.replaceAll(name, blank), prose);
}

/**
 * The figures typed in a piece of prose: every number that is no name of something.
 *
 * @example typedFigures('Năm 2024 có 48 lớp 10') // [{ text: '48', offset: 12 }]
 */
export function typedFigures(prose: string): readonly TypedFigure[] {
  return [...blankNames(prose).matchAll(/\d+(?:[.,]\d+)*\s?%?/gu)].map((match) => ({
    text: match[0].trim(),
    offset: match.index,
  }));
}
