import type { CollectionEntry } from 'astro:content';
import { figureFace } from '../../charts/figureFace.ts';
import { chartById, charts } from '../../charts/index.ts';
import { loadData } from '../../datasets/read.ts';
import { levelsIn, type Level } from '../../levels/levels.ts';
import type { Locale } from '../../locale/locales.ts';
import { bringForward, rooms, type Scene } from '../../plot/scene.ts';
import { chartIdsOf } from './stories.ts';

/** Those charts of a list that the site publishes; a site may do without one. */
export function published<T extends string>(ids: readonly T[]): readonly T[] {
  return ids.filter((id) => charts.some((chart) => chart.id === id));
}

/** A chart as a small picture: marks alone. */
export function chartFace(id: string, locale: Locale): Scene {
  return chartById(id).draw(loadData(), rooms.thumbnail, { locale });
}

/** A chart as a small picture in which what is about a level of schooling is brought forward. */
export function levelFace(id: string, level: Level, locale: Locale): Scene {
  const { rows } = chartById(id).table(loadData(), { locale });
  const own = rows.filter(({ cells: [name = ''] }) => levelsIn(name).includes(level));
  return bringForward(
    chartFace(id, locale),
    own.map(({ key }) => key),
  );
}

/** The picture of a story: its first chart, or where it has none its leading figure. */
export function storyFace(entry: CollectionEntry<'stories'>, locale: Locale): Scene {
  const [first] = chartIdsOf(entry);
  return first === undefined
    ? figureFace(entry.data.leading, loadData(), rooms.thumbnail)
    : chartFace(first, locale);
}
