import { parseCitation, type Citation } from '../figures/citation.ts';
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

function move(place: Place, line: string): void {
  const part = /^\s*Phần thứ (nhất|hai)\s*$/u.exec(line)?.[1];
  if (part !== undefined) {
    Object.assign(place, { part: part === 'nhất' ? 'I' : 'II', roman: '' });
    Object.assign(place, { first: '', second: '', letter: '' });
  }
  const roman = /^\s*([IVX]+)- /.exec(line)?.[1];
  if (roman !== undefined) Object.assign(place, { roman, first: '', second: '', letter: '' });
  const [, first, second = ''] = /^\s*(\d)\.(?:(\d)\.?)?\s/.exec(line) ?? [];
  if (first !== undefined) Object.assign(place, { first, second, letter: '' });
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

/**
 * The figures of a draft in plain text, each with its place: sections are told by their headings,
 * footnotes by `[N: …]`. Dates, numbers of documents, sections and lists are no figures.
 */
export function readDraft(text: string): readonly DraftFigure[] {
  const place: Place = { part: 'I', roman: '', first: '', second: '', letter: '' };
  const figures: DraftFigure[] = [];
  // Footnotes run over lines: cut them out first, and read each where it was cut.
  const pieces = text.normalize('NFC').split(/(\[\d+:[^\]]*\])/);
  for (const piece of pieces) {
    const [, footnote, body] = /^\[(\d+):([^\]]*)\]$/s.exec(piece) ?? [];
    if (footnote !== undefined && body !== undefined) {
      const citation = citationOf(place, footnote);
      if (citation !== undefined)
        for (const line of body.split('\n')) figures.push(...figuresIn(line, citation));
      continue;
    }
    for (const line of piece.replaceAll(/\[footnoteRef:\d+\]/g, '').split('\n')) {
      move(place, line);
      const citation = citationOf(place, undefined);
      if (citation !== undefined) figures.push(...figuresIn(line, citation));
    }
  }
  return figures;
}
