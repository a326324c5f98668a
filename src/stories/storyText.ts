import type { Data } from '../figures/data.ts';
import { interpolate } from '../figures/words.ts';
import type { Story } from './story.ts';

/** A part of a story as a reader finds it: its heading and its paragraphs, without any markup. */
export interface StorySection {
  /** Anchor of the heading; empty before the first one. */
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** References of the figures that its sentences give. */
  readonly figures: readonly string[];
  /** Ids of its charts. */
  readonly charts: readonly string[];
}

/**
 * What a reader reads in a story, section by section, with its figures filled in. Headings below
 * the second level are read like paragraphs.
 *
 * @throws UnknownFigure for a reference to nothing
 */
export function storyText(
  { locale, headings, paragraphs, values, charts }: Story,
  data: Data,
): readonly StorySection[] {
  const fill = (text: string): string =>
    interpolate(text, locale, data).replaceAll(/\s+/g, ' ').trim();
  const opening = headings.filter(({ level }) => level === 2);
  const read = [...headings.filter(({ level }) => level !== 2), ...paragraphs];
  const section = (id: string, text: string, start: number, end: number): StorySection => {
    const isInside = ({ at }: { readonly at: { readonly start: number } }): boolean =>
      at.start >= start && at.start < end;
    return {
      id,
      heading: interpolate(text, locale, data),
      paragraphs: read
        .filter(isInside)
        .toSorted((a, b) => a.at.start - b.at.start)
        .map((each) => fill(each.text))
        .filter(Boolean),
      figures: values.filter(isInside).map(({ ref }) => ref),
      charts: charts.filter(isInside).map((chart) => chart.id),
    };
  };
  const startOf = (index: number): number => opening[index]?.at.start ?? Infinity;
  return [
    section('', '', 0, startOf(0)),
    ...opening.map(({ id, text, at }, index) => section(id, text, at.end, startOf(index + 1))),
  ].filter(({ id, paragraphs }) => id !== '' || paragraphs.length > 0);
}
