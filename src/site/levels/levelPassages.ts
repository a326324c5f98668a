import type { CollectionEntry } from 'astro:content';
import { chartById } from '../../charts/index.ts';
import type { Data } from '../../figures/data.ts';
import { interpolate } from '../../figures/words.ts';
import { levelsIn, type Level } from '../../levels/levels.ts';
import type { Locale } from '../../locale/locales.ts';
import { storyText } from '../../stories/storyText.ts';
import { chartIdsOf, storyOf } from '../story/stories.ts';

/** Rows of a chart's table that are about a level, each as one line of words and figures. */
interface LevelChart {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** What a story says about a level of schooling. */
export interface LevelPassages {
  /** Sentences that name the level. */
  readonly sentences: readonly string[];
  readonly charts: readonly LevelChart[];
}

const sentenceEnd = /(?<=[.!?]”?)\s+(?=[\p{Lu}“])/u;

function chartLines(id: string, level: Level, data: Data, locale: Locale): LevelChart {
  const chart = chartById(id);
  const { columns, rows } = chart.table(data, { locale });
  return {
    id,
    title: interpolate(chart.words[locale].title, locale, data),
    lines: rows
      .filter(({ cells: [name = ''] }) => levelsIn(name).includes(level))
      .map(({ cells: [name = '', ...cells] }) => {
        const figures = cells.map((cell, index) => `${columns[index + 1]?.title}: ${cell}`);
        return `${name}. ${figures.join(' · ')}`;
      }),
  };
}

/** The sentences of a story and the rows of its charts that name a level of schooling. */
export function levelPassages(
  story: CollectionEntry<'stories'>,
  level: Level,
  data: Data,
  locale: Locale,
): LevelPassages {
  const sentences = storyText(storyOf(story), data)
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap((paragraph) => paragraph.split(sentenceEnd));
  return {
    sentences: sentences.filter((sentence) => levelsIn(sentence).includes(level)),
    charts: chartIdsOf(story)
      .map((id) => chartLines(id, level, data, locale))
      .filter(({ lines }) => lines.length > 0),
  };
}
