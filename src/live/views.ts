import { nameLevels, rooms, rowsIn, type Scene } from '../plot/scene.ts';
import { drawStep } from '../guides/drawStep.ts';
import { levelsOf } from './levelsOf.ts';
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

/** Has the page offer the code of a frame that opens with a view. */
function offerCode(view: string): void {
  const field = document.querySelector<HTMLTextAreaElement>('#embed-frame');
  for (const { dataset, value } of document.querySelectorAll<HTMLDataElement>('.view-code'))
    if (field && dataset['view'] === view) field.value = value;
}

/** What a reader has guessed in answer to a figure's question, as its drawing takes it. */
export function guessIn({ dataset }: HTMLElement): { readonly guess?: number } {
  return dataset['guess'] === undefined ? {} : { guess: Number(dataset['guess']) };
}

/** Says over a drawing what its dotted line is, where the view that is shown has one. */
function keyOfGuess(figure: HTMLElement): void {
  const plot = figure.querySelector('.plot');
  figure.querySelector('.guess-key')?.remove();
  if (!plot?.querySelector('.guessed:not(.leaving)')) return;
  const key = document.createElement('p');
  key.className = 'subtitle guess-key';
  key.textContent = ` ${figure.dataset['guessed'] ?? ''}`;
  plot.before(key);
}

/** What each figure is to show, for what is drawn a little later. */
const wanted = new WeakMap<HTMLElement, string>();

/**
 * Draws a view. The drawing that is shown moves there at once; the other, for another width or for
 * paper, and the order of the table follow when the press has been answered.
 *
 * @param instant nothing moves, and all is drawn at once
 */
export async function showView(figure: HTMLElement, view: string, instant = false): Promise<void> {
  const { chart, data } = await wake(figure);
  wanted.set(figure, view);
  const look = { locale: locale(), view, ...guessIn(figure) };
  const draw = (name: 'narrow' | 'wide'): Scene =>
    nameLevels(chart.draw(data, rooms[name], look), levelsOf(figure));
  const drawings = (['narrow', 'wide'] as const).flatMap((name) => {
    const svg = figure.querySelector<SVGSVGElement>(`.plot > svg.${name}`);
    return svg ? [{ name, svg, shown: isShown(svg) }] : [];
  });
  const scenes = new Map<string, Scene>();
  const show = (name: 'narrow' | 'wide', svg: SVGSVGElement, ms: number): void => {
    const scene = draw(name);
    scenes.set(name, scene);
    paint(svg, scene, ms);
  };
  for (const { name, svg, shown } of drawings) if (shown) show(name, svg, instant ? 0 : moving());
  const follow = (): void => {
    if (wanted.get(figure) !== view) return;
    for (const { name, svg, shown } of drawings) if (!shown) show(name, svg, 0);
    orderTable(figure, scenes.get('wide') ?? draw('wide'));
    offerCode(view);
    keyOfGuess(figure);
    // Whatever marks rows may have new ones to mark.
    figure.dispatchEvent(new Event('drawn', { bubbles: true }));
  };
  if (instant) follow();
  else setTimeout(follow, 80);
}

/** The drawing of a step, moved there from the one before. */
export async function showStep(
  figure: HTMLElement,
  svg: SVGSVGElement,
  step: Parameters<typeof drawStep>[1],
  instant = false,
): Promise<void> {
  const { chart, data } = await wake(figure);
  paint(svg, drawStep(chart, step, data, locale()), instant ? 0 : moving());
}
