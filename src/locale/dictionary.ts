import type { Locale } from './locales.ts';
import { charts } from './texts/charts.ts';
import { commands } from './texts/commands.ts';
import { data } from './texts/data.ts';
import { downloads } from './texts/downloads.ts';
import { fileProblems } from './texts/fileProblems.ts';
import { home } from './texts/home.ts';
import { hostCheck } from './texts/hostCheck.ts';
import { levels } from './texts/levels.ts';
import { offline } from './texts/offline.ts';
import { reference } from './texts/reference.ts';
import { search } from './texts/search.ts';
import { share } from './texts/share.ts';
import { site } from './texts/site.ts';
import { story } from './texts/story.ts';
import { storyProblems } from './texts/storyProblems.ts';
import { tableProblems } from './texts/tableProblems.ts';
import { targets } from './texts/targets.ts';
import { units } from './texts/units.ts';

/**
 * Every text of the interface, in both languages. Browsers get only those that drawings need:
 * src/commands/fewTexts.ts.
 */
// Called and marked as pure, so that a bundle that says nothing leaves it out.
export const dictionary = /* @__PURE__ */ (() => ({
  ...site,
  ...home,
  ...story,
  ...charts,
  ...share,
  ...targets,
  ...levels,
  ...data,
  ...reference,
  ...search,
  ...downloads,
  ...offline,
  ...units,
  ...hostCheck,
  ...commands,
  ...fileProblems,
  ...tableProblems,
  ...storyProblems,
}))();

/** The key of a text of the interface. */
export type Key = keyof typeof dictionary;

/** The names in braces of a text: `size` of `Save ({size} kB)`. */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

/** What fills the names in braces of a text: a value for each, in both languages the same. */
export type ValuesOf<K extends Key> = {
  readonly [Name in Names<(typeof dictionary)[K][Locale]>]: string | number;
};

/** The keys of texts that are said as they stand. */
export type PlainKey = {
  [K in Key]: [keyof ValuesOf<K>] extends [never] ? K : never;
}[Key];
