import { parseCitation, type Citation } from '../figures/citation.ts';
import { fingerprint } from '../stories/fingerprint.ts';
import { typedFigures } from '../prose/typedFigures.ts';
import { parseNumber } from '../table/number.ts';

/** A figure in the text of a draft. */
export interface DraftFigure {
  readonly value: number;
  /** The value with the word behind it multiplied in, as in "10 nghìn". */
  readonly scaled: number;
  /** As the draft prints it. */
  readonly text: string;
  readonly citation: Citation;
  /** The words around it. */
  readonly context: string;
}

/** A paragraph of a draft, an item of a list or a footnote. */
export interface DraftParagraph {
  /** What stands before the first section counts to it. */
  readonly citation: Citation;
  /** Its first ten words, by which it is known at its place. */
  readonly opening: string;
  /** Changes whenever its words do. */
  readonly mark: string;
}

/** A draft in plain text, read. */
export interface Draft {
  readonly figures: readonly DraftFigure[];
  readonly paragraphs: readonly DraftParagraph[];
}

/** Where in the draft a line stands: part, and the headings above it. */
interface Place {
  part: 'I' | 'II';
  roman: string;
  first: string;
  second: string;
  letter: string;
}

/** Numbers that only order the draft itself: list marks, group numbers, kinds of trainees. */
const marks =
  /^\s*(?:\d+(?:\.\d+)*\.?\s|\(\d+\)-?)|\(\d\)|(?:nhóm chỉ tiêu|đối tượng)\s+\d(?:,\s?\d)*/gu;

const multipliers: Readonly<Record<string, number>> = { nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

/** Reads a number as a Vietnamese draft prints it: 1.625.851, 99,92, 05. */
export function parseDraftNumber(text: string): number | undefined {
  const whole = /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
  const trimmed = whole.replace(/^0+(?=\d)/, '');
  const parsed = parseNumber(trimmed, { delimiter: ';', decimal: ',' });
  return 'value' in parsed ? parsed.value : undefined;
}

const numbered = /^\s*(?:\d\.|[IVX]+-)/;

/** Whether a line is part of the text: headings do not end as sentences do. */
function isProse(line: string): boolean {
  const end = numbered.test(line) ? /[.;!?…”]\s*$/u : /[.:;!?…”]\s*$/u;
  return end.test(line) || /^\s*(?:-(?!-)|\(\d+\))/.test(line);
}

function move(place: Place, line: string): void {
  const part = /^\s*Phần thứ (nhất|hai)\s*$/u.exec(line)?.[1];
  if (part !== undefined) {
    Object.assign(place, { part: part === 'nhất' ? 'I' : 'II', roman: '' });
    Object.assign(place, { first: '', second: '', letter: '' });
  }
  const roman = /^\s*([IVX]+)- /.exec(line)?.[1];
  if (roman !== undefined) Object.assign(place, { roman, first: '', second: '', letter: '' });
  const [, first, second = ''] = /^\s*(\d)\.(?:(\d)\.?)?\s/.exec(line) ?? [];
  // "1. Một là, phải tăng cường …." is an item of the list above it, and no section.
  if (first !== undefined && (second !== '' || !isProse(line)))
    Object.assign(place, { first, second, letter: '' });
  const letter = /^\s*([a-zđ])\)\s/u.exec(line)?.[1];
  if (letter !== undefined) Object.assign(place, { letter });
}

function citationOf(place: Place, footnote: string | undefined): Citation | undefined {
  const section = [place.roman, place.first, place.second, place.letter].filter(Boolean).join('.');
  const end = footnote === undefined ? '' : `:${footnote}`;
  return section === '' ? undefined : parseCitation(`${place.part}:${section}${end}`);
}

function figuresIn(text: string, citation: Citation): DraftFigure[] {
  const prose = text.replaceAll(marks, (found) => ' '.repeat(found.length));
  return typedFigures(prose).flatMap(({ text: found, offset }) => {
    const value = parseDraftNumber(found.replace(/\s?%$/, ''));
    const context = text.slice(Math.max(0, offset - 40), offset + found.length + 30).trim();
    if (value === undefined) return [];
    const [, word = ''] = /^\s+(nghìn|triệu|tỷ)/u.exec(text.slice(offset + found.length)) ?? [];
    const scaled = value * (multipliers[word] ?? 1);
    return [{ value, scaled, text: found, citation, context }];
  });
}

function paragraphOf(text: string, citation: Citation): DraftParagraph {
  const words = text.replace(/^\s*(?:\d(?:\.\d)?\.|[a-zđ]\)|\(\d+\)-?|-)\s/u, '').trim();
  const opening = words.split(/\s+/).slice(0, 10).join(' ');
  return { citation, opening, mark: fingerprint(words.replaceAll(/\s+/g, ' ')) };
}

/**
 * The figures and the paragraphs of a draft in plain text, each with its place: sections are told
 * by their headings, footnotes by `[N: …]`. Dates, numbers of documents, sections and lists are no
 * figures; titles and headings are no paragraphs.
 */
export function readDraft(text: string): Draft {
  const place: Place = { part: 'I', roman: '', first: '', second: '', letter: '' };
  const [figures, paragraphs]: [DraftFigure[], DraftParagraph[]] = [[], []];
  // Footnotes run over lines: keep each within the line that it hangs on.
  const lines = text
    .normalize('NFC')
    .replaceAll(/\[\d+:[^\]]*\]/g, (footnote) => footnote.replaceAll('\n', '\v'))
    .replaceAll(/\[footnoteRef:\d+\]/g, '')
    .split('\n');
  for (const whole of lines) {
    const line = whole.replaceAll(/\[\d+:[^\]]*\]/g, '').trimEnd();
    move(place, line);
    const citation = citationOf(place, undefined);
    if (citation !== undefined) figures.push(...figuresIn(line, citation));
    if (isProse(line))
      paragraphs.push(paragraphOf(line, citation ?? { part: 'I', section: 'I', footnote: null }));
    for (const [, number, body = ''] of whole.matchAll(/\[(\d+):([^\]]*)\]/g)) {
      const noted = citationOf(place, number);
      if (noted === undefined) continue;
      for (const each of body.split('\v')) figures.push(...figuresIn(each, noted));
      paragraphs.push(paragraphOf(body, noted));
    }
  }
  return { figures, paragraphs };
}
