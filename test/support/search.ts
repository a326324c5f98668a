import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { datasets } from '../../src/datasets/index.ts';
import { loadData } from '../../src/datasets/read.ts';
import { createSearch, type Entry, type Result } from '../../src/search/engine.ts';
import { indexEntries, parseIndex } from '../../src/search/entries.ts';
import type { Locale } from '../../src/locale/locales.ts';
import { slugs } from '../../src/routes/slugs.ts';
import { figureLines } from '../../src/search/index.ts';
import { parseStories } from '../../src/stories/parseStory.ts';
import { fieldOf } from '../../src/stories/story.ts';
import { readStories } from '../../src/stories/storyFile.ts';
import { select, textOf } from './markup.ts';
import type { Site } from './site.ts';

/** What a reader might type, and what should be among the first answers. */
export interface Question {
  /** With all marks, half of them, none (`plain`), with a typing error, or not yet to the end. */
  readonly typed: string;
  readonly question: string;
  /** Such as `section:enrolment#nursery` or `figure:rooms/*`. */
  readonly targets: readonly string[];
  /** The place of the first target when the ranks were last recorded; undefined for a new question. */
  readonly rank: number | undefined;
}

const questionFile = (locale: Locale): string => `test/search/questions.${locale}.csv`;

/** The questions of a language, as test/search keeps them. */
export function readQuestions(locale: Locale): readonly Question[] {
  const text = readFileSync(questionFile(locale), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.trim(), { header: true });
  return data.map(({ typed = '', question = '', targets = '', rank = '' }) => {
    const recorded = rank === '' ? undefined : Number(rank);
    return { typed, question, targets: targets.split(' '), rank: recorded };
  });
}

/** Writes the questions of a language, each with its rank. */
export function writeQuestions(locale: Locale, questions: readonly Question[]): void {
  const lines = questions.map(({ typed, question, targets, rank }) => {
    return [typed, question, targets.join(' '), rank === Infinity ? undefined : rank];
  });
  const fields = ['typed', 'question', 'targets', 'rank'];
  const text = Papa.unparse({ fields, data: lines }, { newline: '\n' });
  writeFileSync(questionFile(locale), `${text}\n`);
}

/** The search page of a language. */
function searchPage(site: Site, locale: Locale) {
  const path = site.base + (locale === 'vi' ? '' : `${locale}/`) + `${slugs.search[locale]}/`;
  const page = site.pages.find((each) => each.path === path);
  if (page === undefined) throw new Error(`there is no ${path}`);
  return page;
}

/** All that can be found in a language, as the page of a built site reads it. */
function readEntries(site: Site, locale: Locale): readonly Entry[] {
  const page = searchPage(site, locale);
  const links = select(page.root, 'a[data-kind]').map((link) => ({
    kind: link.attribute('data-kind') ?? '',
    title: textOf(link),
    href: link.attribute('href') ?? '',
  }));
  const file = readFileSync(`${site.folder}/search/${locale}.json`, 'utf8');
  return indexEntries(parseIndex(file), links);
}

/** The addresses of stories and their parts that the search knows by their titles alone. */
export function withoutText(site: Site, locale: Locale): readonly string[] {
  return readEntries(site, locale)
    .filter(({ kind, text }) => ['story', 'section'].includes(kind) && text === '')
    .map(({ href }) => href);
}

/** The search of a built site over the entries that are wanted. */
function builtSearch(
  site: Site,
  locale: Locale,
  wanted: (entry: Entry) => boolean,
): Promise<(query: string) => readonly Result[]> {
  return createSearch(readEntries(site, locale).filter(wanted), locale);
}

/** Names an entry as questions do; a figure that several rows give has several names. */
function entryNames(locale: Locale): (entry: Entry) => readonly string[] {
  const data = loadData();
  const figures = new Map(
    datasets.flatMap((dataset) =>
      figureLines(dataset, data, locale).map(({ refs, title, value }): [string, string[]] => [
        `${dataset.title[locale]} ${title}: ${value}`,
        refs.map((ref) => `figure:${ref}`),
      ]),
    ),
  );
  const stories = new Map(
    parseStories(readStories())
      .stories.filter((story) => story.locale === locale)
      .map((story) => [fieldOf(story, 'slug') ?? '', story.name]),
  );
  return ({ kind, title, href, context }) => {
    if (kind === 'figure') return figures.get(`${context} ${title}`) ?? [];
    const [path = '', id = ''] = href.split('#');
    const last = path.split('/').at(-2) ?? '';
    if (kind === 'story') return [`story:${stories.get(last)}`];
    if (kind === 'section') return [`section:${stories.get(last)}#${id}`];
    if (kind === 'term') return [`term:${id}`];
    return [`chart:${id === '' ? last : id.replace('chart-', '')}`];
  };
}

/** Whether a name is one of the targets, in which a star stands for anything. */
function isTarget(name: string, targets: readonly string[]): boolean {
  return targets.some((target) => {
    const [start = '', ...rest] = target.split('*');
    if (rest.length === 0) return name === target;
    return name.startsWith(start) && name.endsWith(rest.join('*'));
  });
}

const pathOf = (address: string): string => address.split('#')[0] ?? '';

/**
 * Ranks questions on a built site: the place of the first answer that was looked for, from 1. Only
 * what was published is looked through: what has been written since makes no older answer worse, so
 * that an author may write about anything. The next release counts it.
 *
 * @param published the addresses of the last release
 * @returns Infinity where none of the first ten is what was looked for
 */
export async function rankIn(
  site: Site,
  locale: Locale,
  published: readonly string[],
): Promise<(question: Question) => number> {
  const known = new Set(published);
  const withPlaces = new Set(published.filter((each) => each.includes('#')).map(pathOf));
  const search = await builtSearch(site, locale, ({ href }) =>
    withPlaces.has(pathOf(href)) ? known.has(href) : known.has(pathOf(href)),
  );
  const names = entryNames(locale);
  return ({ question, targets }) => {
    const first = search(question).slice(0, 10);
    const rank = first.findIndex(({ entry }) =>
      names(entry).some((name) => isTarget(name, targets)),
    );
    return rank < 0 ? Infinity : rank + 1;
  };
}
