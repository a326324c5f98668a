/** What search engines and shared links show of a description. */
const longest = 200;

/**
 * The first sentences of a text, as many as fit a description of 200 characters; where not even
 * the first one fits, its beginning up to a word's end.
 *
 * @example summarise('Một câu. Hai câu.') // 'Một câu. Hai câu.'
 */
export function summarise(text: string): string {
  if (text.length <= longest) return text;
  const ends = [...text.matchAll(/[.!?](?= )/g)].map(({ index }) => index + 1);
  const end = ends.filter((each) => each <= longest).at(-1);
  if (end !== undefined && end >= longest / 3) return text.slice(0, end);
  const cut = text.slice(0, longest - 1);
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`;
}
