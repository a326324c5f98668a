/** A mark `≠` as its component renders it; its title has the words of the note, as HTML. */
const pattern = /<a class="mark"[^>]* title="([^"]*)"[^>]*>\s*≠\s*<\/a>/g;

/** A sentence ends behind a stop that a letter or a quotation follows: "No. 409" goes on. */
const sentenceEnd = /[.!?…]["”’)]*\s+["“‘(]*\p{Lu}/u;

/**
 * Leaves of the marks in a paragraph the first of each sentence, which says what the others would
 * have said too.
 *
 * @param html a paragraph as it is rendered
 * @returns the paragraph, and the words of the marks that stay, as HTML
 */
export function joinMarks(html: string): {
  readonly html: string;
  readonly notes: readonly string[];
} {
  const pieces: string[] = [];
  const kept: { readonly place: number; readonly said: Set<string> }[] = [];
  let from = 0;
  for (const { 0: mark, 1: words = '', index } of html.matchAll(pattern)) {
    const between = html.slice(from, index);
    from = index + mark.length;
    pieces.push(between);
    const last = kept.at(-1);
    if (last !== undefined && !sentenceEnd.test(between.replaceAll(/<[^>]*>/g, '')))
      last.said.add(words);
    else kept.push({ place: pieces.push(mark) - 1, said: new Set([words]) });
  }
  pieces.push(html.slice(from));
  const notes = kept.map(({ place, said }) => {
    const words = [...said].join(' ');
    pieces[place] = (pieces[place] ?? '').replace(/ title="[^"]*"/, () => ` title="${words}"`);
    return words;
  });
  return { html: pieces.join(''), notes };
}
