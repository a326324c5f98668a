import { referencesIn } from '../figures/words.ts';
import { spanIn } from './spanIn.ts';
import type { Field } from './story.ts';

/** A name at the start of a line, and its value: to the end of the line, and all lines set in below. */
const field = /^([A-Za-z]\w*):[ \t]*([^\r\n]*(?:\r?\n(?![A-Za-z#])[^\r\n]*)*)/gm;

/** The text of a value as a reader gets it. Whether it is good YAML, Astro says in a build. */
function readValue(written: string): string {
  const folded = written.replace(/^[>|][-+]?\s+/, '').replaceAll(/\s*\n\s*/g, ' ');
  const [, single, double] = /^(?:'(.*)'|"(.*)")$/s.exec(folded) ?? [];
  return single?.replaceAll("''", "'") ?? double?.replaceAll(/\\(["\\])/g, '$1') ?? folded;
}

/**
 * The fields of a story's front matter, in their order.
 *
 * @param text the whole story
 * @param start where in it the YAML starts
 * @param end where in it the YAML ends
 */
export function parseFrontMatter(text: string, start: number, end: number): readonly Field[] {
  return [...text.slice(start, end).matchAll(field)].map(({ 0: whole, 1: name = '', index }) => {
    const written = whole.slice(name.length + 1).trim();
    const from = start + index + whole.indexOf(written, name.length + 1);
    return {
      name,
      text: readValue(written),
      references: referencesIn(written).map(({ ref, form, start: first, end: last }) => {
        return { ref, form, at: spanIn(text, from + first, from + last) };
      }),
      at: spanIn(text, from, from + written.length),
    };
  });
}
