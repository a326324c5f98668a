import type { DrawnChart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { Locale } from '../locale/locales.ts';
import { bringForward, type Room, type Scene } from '../plot/scene.ts';
import type { Step } from './define.ts';

/** The still of a step. */
export function drawStep(
  chart: DrawnChart,
  { view, rows }: Step,
  data: Data,
  room: Room,
  locale: Locale,
): Scene {
  const scene = chart.draw(data, room, { locale, ...(view === undefined ? {} : { view }) });
  return rows === undefined ? scene : bringForward(scene, rows);
}
