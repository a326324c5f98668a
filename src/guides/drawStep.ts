import type { DrawnChart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { Locale } from '../locale/locales.ts';
import { bringForward, stepRoom, type Scene } from '../plot/scene.ts';
import type { Step } from './define.ts';

/** The drawing of a step, as high as all others, so that nothing shifts when one follows another. */
export function drawStep(
  chart: DrawnChart,
  { view, rows }: Pick<Step, 'view' | 'rows'>,
  data: Data,
  locale: Locale,
): Scene {
  const scene = chart.draw(data, stepRoom, { locale, ...(view === undefined ? {} : { view }) });
  const drawing = { ...scene, height: Math.max(scene.height, stepRoom.height) };
  return rows === undefined ? drawing : bringForward(drawing, rows);
}
