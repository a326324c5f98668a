/**
 * Capitals and digits held together by dashes or strokes: 91-KL/TW, 2025–2030, SEA-PLM. With them
 * goes what must not begin or end a line without them: browsers break between a box and a comma.
 */
const wholeName = /[(“]?[\p{Lu}\d]+(?:[.,]\d+)*(?:[-–/][\p{Lu}\d]+(?:[.,]\d+)*)+[%.,;:)”]*/gu;

/** What holds no markup but its own end, a tag with its attributes, and the text between tags. */
const piece =
  /<!--[^]*?-->|<(script|style|title|textarea|option)\b[^]*?<\/\1>|<(\/?)([a-z]+)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gi;

/** Digits beside a stroke never part: 29/7/2021, 1/4. */
const wrap = (name: string): string =>
  /^[^\p{L}–-]+$/u.test(name) ? name : `<whole-name>${name}</whole-name>`;

/** Elements that may hold no other, or whose text is whole already. */
const isKept = (tag: string): boolean => /<(?:svg|whole-name)\b/.test(tag);

/**
 * Keeps spans of years, dates and numbers of documents on one line, wherever a page has them: in an
 * element with a name of its own, which no other rule of a style means.
 *
 * @example keepNamesWhole('<h2>Nhiệm kỳ 2020–2025</h2>') // '<h2>Nhiệm kỳ <whole-name>2020–2025</whole-name></h2>'
 */
export function keepNamesWhole(html: string): string {
  // The element that is left as it is, and how many of its name are open in one another.
  let kept = '';
  let depth = 0;
  const look = (text: string, _raw?: string, end = '', tag = ''): string => {
    if (!text.startsWith('<')) return depth > 0 ? text : text.replace(wholeName, wrap);
    if (depth === 0 && isKept(text)) kept = tag;
    if (tag !== '' && tag === kept) depth = Math.max(0, depth + (end === '/' ? -1 : 1));
    if (depth === 0) kept = '';
    return text;
  };
  return html.replace(piece, look);
}
