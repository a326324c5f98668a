import type { DrawnChart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import type { Locale } from '../locale/locales.ts';
import { bringForward, stillRoom, type Scene } from '../plot/scene.ts';
import type { Step } from './define.ts';

/** The still of a step, as high as all others, so that nothing shifts when one follows another. */
export function drawStep(
  chart: DrawnChart,
  { view, rows }: Pick<Step, 'view' | 'rows'>,
  data: Data,
  locale: Locale,
): Scene {
  const scene = chart.draw(data, stillRoom, { locale, ...(view === undefined ? {} : { view }) });
  const still = { ...scene, height: Math.max(scene.height, stillRoom.height) };
  return rows === undefined ? still : bringForward(still, rows);
}
