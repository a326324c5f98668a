import { referencesIn } from '../figures/words.ts';
import { spanIn } from './spanIn.ts';
import type { Field } from './story.ts';

/** A name at the start of a line, and its value: to the end of the line, and all lines set in below. */
const field = /^([A-Za-z]\w*):[ \t]*([^\r\n]*(?:\r?\n(?![A-Za-z#])[^\r\n]*)*)/gm;

/** A name and its value in an item of a list: `- figure: '…'`, and below it, set in, `label: …`. */
const partOfItem = /^ +(?:- +)?([A-Za-z]\w*):[ \t]*([^\r\n]*)/gm;

/** The text of a value as a reader gets it. Whether it is good YAML, Astro says in a build. */
function readValue(written: string): string {
  const folded = written.replace(/^[>|][-+]?\s+/, '').replaceAll(/\s*\n\s*/g, ' ');
  const [, single, double] = /^(?:'(.*)'|"(.*)")$/s.exec(folded) ?? [];
  return single?.replaceAll("''", "'") ?? double?.replaceAll(/\\(["\\])/g, '$1') ?? folded;
}

/**
 * The fields of a story's front matter, in their order. The parts of a list's items are fields of
 * their own: `keys.figure`, `keys.label`, `keys.figure`, …
 *
 * @param text the whole story
 * @param start where in it the YAML starts
 * @param end where in it the YAML ends
 */
export function parseFrontMatter(text: string, start: number, end: number): readonly Field[] {
  const read = (name: string, value: string, offset: number): Field => {
    const written = value.trim();
    const from = offset + value.indexOf(written);
    return {
      name,
      text: readValue(written),
      references: referencesIn(written).map(({ ref, form, start: first, end: last }) => {
        return { ref, form, at: spanIn(text, from + first, from + last) };
      }),
      at: spanIn(text, from, from + written.length),
    };
  };
  return [...text.slice(start, end).matchAll(field)].flatMap(
    ({ 0: whole, 1: name = '', 2: value = '', index }) => {
      const from = start + index + whole.length - value.length;
      if (!value.trimStart().startsWith('- ')) return read(name, value, from);
      return [...value.matchAll(partOfItem)].map(
        ({ 0: line, 1: part = '', 2: own = '', index: at }) =>
          read(`${name}.${part}`, own, from + at + line.length - own.length),
      );
    },
  );
}
