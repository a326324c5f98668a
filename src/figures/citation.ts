import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import type { FieldType, ReadCell } from '../table/fieldTypes.ts';

/** A place in the report, as the report numbers its parts, sections and footnotes. */
export interface Citation {
  readonly part: 'I' | 'II';
  /** Such as `II.1.1.m`. */
  readonly section: string;
  readonly footnote: number | null;
}

const pattern = /^(I|II):((?:[IVX]+)(?:\.[0-9a-zđ]+)*)(?::([1-9]\d?))?$/;

/**
 * Reads a place in the report from `part:section` or `part:section:footnote`.
 *
 * @example parseCitation('I:II.1.1.m:16') // { part: 'I', section: 'II.1.1.m', footnote: 16 }
 * @returns `undefined` when the text follows no such pattern
 */
export function parseCitation(text: string): Citation | undefined {
  const [, part, section, footnote] = pattern.exec(text) ?? [];
  if ((part !== 'I' && part !== 'II') || section === undefined) return undefined;
  return { part, section, footnote: footnote === undefined ? null : Number(footnote) };
}

/** Whether a value of a row is a place in the report. */
export function isCitation(value: unknown): value is Citation {
  return typeof value === 'object' && value !== null && 'section' in value;
}

/** Writes a place in the report so that {@link parseCitation} reads it back. */
export function writeCitation({ part, section, footnote }: Citation): string {
  return [part, section, ...(footnote === null ? [] : [footnote])].join(':');
}

/** A field that says where in the report a row stands. */
export function source(): FieldType<Citation> {
  const read = (text: string): ReadCell<Citation> => {
    const value = parseCitation(text);
    return value === undefined ? { problem: { code: 'source', values: { text } } } : { value };
  };
  return { kind: 'source', optional: false, read, write: writeCitation };
}

/** The anchor of a source note: the same in every language. */
export function citationAnchor(citation: Citation): string {
  return `source-${writeCitation(citation).toLowerCase().replaceAll(/[.:]/g, '-')}`;
}

/** Places in words, each part and section named once: "Part I, II.1.1.b (fn. 2, 3), III.2.1". */
export function formatCitations(citations: readonly Citation[], locale: Locale): string {
  const sections = Map.groupBy(citations, ({ part, section }) => `${part}:${section}`);
  const places = [...sections.values()].flatMap((notes) => {
    const [first] = notes;
    if (first === undefined) return [];
    const footnotes = notes.flatMap(({ footnote }) => footnote ?? []).join(', ');
    const { part, section } = first;
    const noted = translate(locale, 'citation.footnotes', { section, footnotes });
    return { part, section: footnotes === '' ? section : noted, footnote: null };
  });
  return [...Map.groupBy(places, ({ part }) => part)]
    .map(([part, each]) => {
      const section = each.map((place) => place.section).join(', ');
      return formatCitation({ part, section, footnote: null }, locale);
    })
    .join('; ');
}

/** A place in the report in words: "Part I, II.1.1.m, footnote 16". */
export function formatCitation({ part, section, footnote }: Citation, locale: Locale): string {
  const values = {
    part: translate(locale, part === 'I' ? 'citation.partI' : 'citation.partII'),
    section,
  };
  return footnote === null
    ? translate(locale, 'citation.full', values)
    : translate(locale, 'citation.footnote', { ...values, footnote });
}
