import { readFileSync } from 'node:fs';
import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { FileIssue } from '../figures/fileIssue.ts';
import { interpolate } from '../figures/words.ts';
import { locales } from '../locale/locales.ts';
import { rooms } from '../plot/scene.ts';
import { chartFile } from '../stories/chartFile.ts';
import type { Story } from '../stories/story.ts';
import { repertoire } from './repertoire.ts';

/** A file, or the part of it up to where pictures show nothing more. */
interface Source {
  readonly file: string;
  readonly text: string;
}

/** What pictures show, and the files in which an editor may have written it. */
export interface DrawnTexts {
  readonly texts: readonly string[];
  readonly sources: readonly Source[];
}

const known = new Set(repertoire);

/** Every string in a value, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

const readSource = (file: string): Source => ({ file, text: readFileSync(file, 'utf8') });

/** What the pictures of a chart show: its words, and the names and figures that it draws. */
export function drawnTexts(chart: Chart, data: Data): DrawnTexts {
  const texts = locales.flatMap((locale) => {
    const { title, subtitle, note = '' } = chart.words[locale];
    const words = [title, subtitle, note].map((text) => interpolate(text, locale, data));
    return [...words, ...stringsIn(chart.draw(data, rooms.wide, { locale }).marks)];
  });
  const files = chart.datasets.flatMap(({ id }) => [`data/${id}.csv`, `src/datasets/${id}.ts`]);
  return { texts, sources: [chartFile(chart.id), ...files].map(readSource) };
}

/** What the card of a story shows. */
export function storyTexts({ file, fields, text }: Story): DrawnTexts {
  const shown = fields.filter(({ name }) => ['headline', 'leading', 'leadingLabel'].includes(name));
  const end = Math.max(0, ...fields.map(({ at }) => at.end));
  return { texts: shown.map((field) => field.text), sources: [{ file, text: text.slice(0, end) }] };
}

function issue(character: string): Pick<FileIssue, 'key' | 'values'> {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
  return { key: 'issue.letter', values: { text: character, code: `U+${code}` } };
}

/** Every line of some files in which a character stands. */
function findIn(sources: readonly Source[], character: string): readonly FileIssue[] {
  return sources.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, i) => {
      const column = line.indexOf(character) + 1;
      return column === 0 ? [] : [{ file, line: i + 1, column, ...issue(character) }];
    }),
  );
}

/**
 * Characters that no font of the pictures has, wherever an editor has written them. A picture would
 * show an empty box, and stops the build instead.
 */
export function checkLetters(drawn: readonly DrawnTexts[]): readonly FileIssue[] {
  const found = drawn.flatMap(({ texts, sources }) => {
    const foreign = [...new Set(texts.join(''))].filter(
      (character) => !known.has(character) && !/\s/.test(character),
    );
    return foreign.flatMap((character) => {
      const places = findIn(sources, character);
      // Code may write a character by its number.
      return places.length > 0 ? places : [{ file: sources[0]?.file ?? '', ...issue(character) }];
    });
  });
  const name = ({ file, line, column }: FileIssue): string => `${file}:${line}:${column}`;
  return [...new Map(found.map((each) => [name(each), each])).values()];
}
