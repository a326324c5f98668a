import type { Reference } from '../figures/words.ts';
import type { StoryFile } from './storyFile.ts';

/** Where something stands in a story's file. */
export interface Span {
  /** Offsets into the story's text: the first character, and the one behind the last. */
  readonly start: number;
  readonly end: number;
  /** Line and column of the first character, from 1. */
  readonly line: number;
  readonly column: number;
}

/** A line of the front matter: `headline: 'Gộp {school-mergers/all/before} trường'`. */
export interface Field {
  readonly name: string;
  /** Without its quotes. A list stands here as it is written. */
  readonly text: string;
  readonly references: readonly PlacedReference[];
  /** Where the value stands, quotes included. */
  readonly at: Span;
}

/** A figure that a story gives: by `<Value of="…" form="…" />`, or by `{…|…}` in the front matter. */
export interface PlacedReference extends Reference {
  readonly at: Span;
}

/** A heading: `## Gộp trường [#mergers]`. */
interface Heading {
  /** As written behind it, the same in every language; empty where it is missing. */
  readonly id: string;
  /** From 1. */
  readonly level: number;
  /** What a reader reads, with `{references}` for figures. */
  readonly text: string;
  readonly at: Span;
}

/** A paragraph, an item of a list or a cell of a table: one piece of text between others. */
interface Paragraph {
  /** What a reader reads, without markup and with `{references}` for figures. */
  readonly text: string;
  readonly at: Span;
}

/** `<Chart id="…" guided />` */
interface PlacedChart {
  readonly id: string;
  readonly guided: boolean;
  readonly at: Span;
}

/** `<Term id="…">…</Term>` */
interface PlacedTerm {
  readonly id: string;
  /** The words that lead to the glossary, with `{references}` for figures. */
  readonly text: string;
  readonly at: Span;
}

/** `<Point chart="…" rows="…">…</Point>` */
interface PlacedPoint {
  readonly chart: string;
  /** Keys of rows of the chart. */
  readonly rows: readonly string[];
  readonly at: Span;
}

/** `<Guess chart="…" />` */
interface PlacedGuess {
  readonly chart: string;
  readonly at: Span;
}

/** `<Note id="…" />` */
interface PlacedNote {
  readonly id: string;
  readonly at: Span;
}

/** `[…](…)` */
interface PlacedLink {
  readonly url: string;
  readonly text: string;
  readonly at: Span;
}

/** Letters as an author typed them, between two pieces of markup: where figures may be typed. */
export interface TypedText {
  readonly text: string;
  readonly at: Span;
}

/** A story as everything that reads it sees it; each list is in the order of the file. */
export interface Story extends StoryFile {
  /** The front matter, field by field. */
  readonly fields: readonly Field[];
  readonly headings: readonly Heading[];
  readonly paragraphs: readonly Paragraph[];
  readonly values: readonly PlacedReference[];
  readonly charts: readonly PlacedChart[];
  readonly terms: readonly PlacedTerm[];
  readonly points: readonly PlacedPoint[];
  readonly guesses: readonly PlacedGuess[];
  readonly notes: readonly PlacedNote[];
  readonly links: readonly PlacedLink[];
  readonly typed: readonly TypedText[];
}

/** The text of a field of the front matter. */
export function fieldOf({ fields }: Story, name: string): string | undefined {
  return fields.find((field) => field.name === name)?.text;
}

/** Every figure that a story gives, in its front matter and in its text. */
export function referencesOf({ fields, values }: Story): readonly PlacedReference[] {
  return [...fields.flatMap(({ references }) => references), ...values];
}

/** Whether a story gives a figure of a dataset or shows one of the charts. */
export function isFedBy(story: Story, dataset: string, charts: readonly string[]): boolean {
  return (
    referencesOf(story).some(({ ref }) => ref.startsWith(`${dataset}/`)) ||
    story.charts.some(({ id }) => charts.includes(id))
  );
}
