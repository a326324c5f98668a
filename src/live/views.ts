import { nameLevels, rooms, rowsIn, type Scene } from '../plot/scene.ts';
import { drawStep } from '../guides/drawStep.ts';
import { paint } from './paint.ts';
import { locale, wake } from './wake.ts';

/** How long marks move from view to view, in milliseconds; not at all where that is not wanted. */
const moving = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 560);

const isShown = (element: Element): boolean => element.getClientRects().length > 0;

/** Puts the rows of a figure's table into the order in which they are drawn. */
function orderTable(figure: HTMLElement, { marks }: Scene): void {
  const body = figure.querySelector('tbody');
  if (!body) return;
  const rank = new Map(rowsIn(marks).map((key, index) => [key, index]));
  const place = (row: HTMLElement): number => rank.get(row.dataset['key'] ?? '') ?? rank.size;
  body.append(...[...body.querySelectorAll<HTMLElement>('tr')].sort((a, b) => place(a) - place(b)));
}

/** The levels of schooling that the rows of a figure are about, as its table says. */
function levelsOf(figure: HTMLElement): ReadonlyMap<string, string> {
  const rows = [...figure.querySelectorAll<HTMLElement>('tr[data-key]')];
  return new Map(rows.map(({ dataset }) => [dataset['key'] ?? '', dataset['levels'] ?? '']));
}

/** The drawings of a figure in a view: the one that is shown moves there, the other is there. */
export async function showView(figure: HTMLElement, view: string, still = false): Promise<void> {
  const { chart, data } = await wake(figure);
  const look = { locale: locale(), view };
  for (const name of ['narrow', 'wide'] as const) {
    const svg = figure.querySelector<SVGSVGElement>(`.plot > svg.${name}`);
    if (!svg) continue;
    const scene = nameLevels(chart.draw(data, rooms[name], look), levelsOf(figure));
    paint(svg, scene, still || !isShown(svg) ? 0 : moving());
    if (name === 'wide') orderTable(figure, scene);
  }
  // Whatever marks rows may have new ones to mark.
  figure.dispatchEvent(new Event('drawn', { bubbles: true }));
}

/** The still of a step, moved there from the one before. */
export async function showStep(
  figure: HTMLElement,
  svg: SVGSVGElement,
  step: Parameters<typeof drawStep>[1],
  still = false,
): Promise<void> {
  const { chart, data } = await wake(figure);
  paint(svg, drawStep(chart, step, data, locale()), still ? 0 : moving());
}
