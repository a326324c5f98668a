import type { CollectionEntry } from 'astro:content';
import { chartById } from '../charts/index.ts';
import type { Chart } from '../charts/define.ts';
import { loadData } from '../datasets/read.ts';
import type { Dataset } from '../figures/define.ts';
import { interpolate } from '../figures/words.ts';
import { byLetter } from '../glossary/byLetter.ts';
import type { Locale } from '../locale/locales.ts';
import { chartSlugs, pagePath } from '../routes/path.ts';
import { slugs } from '../routes/slugs.ts';
import { translate } from '../locale/translate.ts';
import { fingerprint } from '../stories/fingerprint.ts';
import { storyGroups } from '../stories/groups.ts';
import { storyText } from '../stories/storyText.ts';
import { chartIdsOf, storiesIn, storyOf } from '../site/story/stories.ts';

/** A link of the list, and the text behind it that the search looks through. */
export interface ListedLink {
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

/** A story with its parts. */
interface ListedStory extends ListedLink {
  readonly sections: readonly (ListedLink & { readonly figures: readonly string[] })[];
}

/** Links under one heading. */
interface ListedGroup<Link> {
  readonly heading: string;
  readonly links: readonly Link[];
}

/** All that the search page lists: stories and charts by theme, terms by letter. */
export interface SearchList {
  readonly stories: readonly ListedGroup<ListedStory>[];
  readonly charts: readonly ListedGroup<ListedLink & { readonly chart: Chart }>[];
  readonly terms: readonly ListedGroup<ListedLink>[];
}

function termsByLetter(base: string, locale: Locale): readonly ListedGroup<ListedLink>[] {
  const page = pagePath(base, locale, slugs.glossary[locale]);
  return byLetter(locale).map(({ letter, terms }) => ({
    heading: letter,
    links: terms.map(({ id, term, meaning }) => ({
      title: term[locale],
      href: `${page}#${id}`,
      text: meaning[locale],
    })),
  }));
}

/** The list of the search page of a language, in the order in which the page shows it. */
export async function searchList(base: string, locale: Locale): Promise<SearchList> {
  const data = loadData();
  const fill = (text: string): string => interpolate(text, locale, data);
  const listStory = (entry: CollectionEntry<'stories'>): ListedStory => {
    const story = entry.data;
    const href = pagePath(base, locale, story.slug);
    const sections = storyText(storyOf(entry), data).map((section) => ({
      title: section.heading,
      href: `${href}#${section.id}`,
      text: section.paragraphs.join(' '),
      figures: section.figures,
    }));
    return { title: fill(story.headline), href, text: fill(story.standfirst), sections };
  };
  const listChart = (id: string) => {
    const chart = chartById(id);
    const href = pagePath(base, locale, chartSlugs(id)[locale]);
    // A chart's title says what it shows; its figures are listed by themselves.
    return { title: fill(chart.words[locale].title), href, text: '', chart };
  };
  const stories = await storiesIn(locale);
  const themes = storyGroups.map((group) => ({
    heading: translate(locale, `group.${group}`),
    own: stories.filter((story) => story.data.group === group),
  }));
  return {
    stories: themes.map(({ heading, own }) => ({ heading, links: own.map(listStory) })),
    charts: themes.map(({ heading, own }) => ({
      heading,
      links: [...new Set(own.flatMap(chartIdsOf))].map(listChart),
    })),
    terms: termsByLetter(base, locale),
  };
}

/** The links of a list one by one, in the order of the page. */
export function linksOf({ stories, charts, terms }: SearchList): readonly ListedLink[] {
  return [
    ...stories.flatMap(({ links }) => links.flatMap((story) => [story, ...story.sections])),
    ...charts.flatMap(({ links }) => links),
    ...terms.flatMap(({ links }) => links),
  ];
}

/** Says which list it is, so that texts are never put behind the links of another one. */
export function listKey(list: SearchList): string {
  return fingerprint(
    linksOf(list)
      .map(({ href, title }) => `${href} ${title}`)
      .join('\n'),
  );
}

/** Finds the place in the list where a figure stands: the part of a story that gives it, or a chart. */
export function placeFinder(
  list: SearchList,
): (refs: readonly string[], dataset: Dataset) => number | undefined {
  const links = linksOf(list);
  const stories = list.stories.flatMap((group) => group.links);
  const sections = stories.flatMap((story) => story.sections);
  const drawn = list.charts.flatMap((group) => group.links);
  return (refs, dataset) => {
    const place =
      sections.find(({ figures }) => figures.some((ref) => refs.includes(ref))) ??
      drawn.find(({ chart }) => chart.datasets.includes(dataset));
    return place === undefined ? undefined : links.indexOf(place);
  };
}
