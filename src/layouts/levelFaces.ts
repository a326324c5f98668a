import { chartLevels } from '../charts/chartLevels.ts';
import { chartById } from '../charts/index.ts';
import { loadData } from '../datasets/read.ts';
import type { Level } from '../locale/levels.ts';
import type { Locale } from '../locale/locales.ts';
import type { Scene } from '../plot/scene.ts';
import { levelFace } from './faces.ts';

/** The chart that stands for a level of schooling; it must speak of it. */
const speaking: Readonly<Record<Level, string>> = {
  preschool: 'enrolment-rates',
  primary: 'teacher-qualification',
  'lower-secondary': 'equipment-by-level',
  'upper-secondary': 'completion-rates',
  continuing: 'continuing-centres',
};

/**
 * The picture of a level of schooling: a chart in which what is about it is brought forward.
 *
 * @throws Error where the chart says nothing of the level
 */
export function faceOfLevel(level: Level, locale: Locale): Scene {
  const id = speaking[level];
  if (!chartLevels(chartById(id), loadData(), locale).includes(level))
    throw new Error(`The chart "${id}" says nothing of "${level}"`);
  return levelFace(id, level, locale);
}
