import { chartLevels } from '../../charts/chartLevels.ts';
import { charts } from '../../charts/index.ts';
import { loadData } from '../../datasets/read.ts';
import type { Level } from '../../levels/levels.ts';
import type { Locale } from '../../locale/locales.ts';
import type { Scene } from '../../plot/scene.ts';
import { levelFace } from '../story/faces.ts';

/** The charts that stand for levels of schooling, each another one. */
const preferred: Readonly<Record<Level, string>> = {
  preschool: 'enrolment-rates',
  primary: 'teacher-qualification',
  'lower-secondary': 'equipment-by-level',
  'upper-secondary': 'completion-rates',
  continuing: 'continuing-centres',
};

/** The ids of the charts that speak of a level of schooling. */
export function chartsAbout(level: Level, locale: Locale): readonly string[] {
  return charts
    .filter((chart) => chartLevels(chart, loadData(), locale).includes(level))
    .map(({ id }) => id);
}

/** The picture of a level: a chart in which what is about it is brought forward, if there is one. */
export function faceOfLevel(level: Level, locale: Locale): Scene | undefined {
  const about = chartsAbout(level, locale);
  const id = about.find((each) => each === preferred[level]) ?? about[0];
  return id === undefined ? undefined : levelFace(id, level, locale);
}
