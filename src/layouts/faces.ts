import type { CollectionEntry } from 'astro:content';
import { chartById } from '../charts/index.ts';
import { loadData } from '../datasets/read.ts';
import { referencesIn } from '../figures/words.ts';
import { levelsIn, type Level } from '../locale/levels.ts';
import type { Locale } from '../locale/locales.ts';
import { unitFieldForm } from '../plot/forms/unitField.ts';
import { bringForward, rooms, type Scene } from '../plot/scene.ts';
import { chartIdsOf } from './stories.ts';

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

/**
 * The picture of a story: its first chart, or where it has none its leading figure, a dot each
 * thing, or each hundredth of a rate.
 */
export function storyFace(entry: CollectionEntry<'stories'>, locale: Locale): Scene {
  const [first] = chartIdsOf(entry);
  if (first !== undefined) return chartFace(first, locale);
  const [leading] = referencesIn(entry.data.leading);
  if (leading === undefined) throw new Error(`${entry.id}: nothing can be drawn of "leading"`);
  const { value, unit } = loadData().figure(leading.ref);
  const part = (key: string, count: number) => ({ key, count, label: '', text: '' });
  const parts = [
    { ...part('leading', value), tone: 'result' as const },
    ...(unit === 'percent'
      ? [{ ...part('rest', 100 - Math.round(value)), tone: 'result' as const, ring: true }]
      : []),
  ];
  return unitFieldForm(parts, rooms.thumbnail);
}
