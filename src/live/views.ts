import { nameLevels, rooms, rowsIn, type Scene } from '../plot/scene.ts';
import { drawStep } from '../guides/drawStep.ts';
import { fly } from './flight.ts';
import { levelsOf } from './levelsOf.ts';
import type { Loaded } from './load.ts';
import { nextTask } from './nextTask.ts';
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
  if (!plot?.querySelector('.guessed')) return;
  const key = document.createElement('p');
  key.className = 'subtitle guess-key';
  key.textContent = ` ${figure.dataset['guessed'] ?? ''}`;
  plot.before(key);
}

/** What each figure is to show, for what is drawn a little later. */
const wanted = new WeakMap<HTMLElement, string>();

/** The view that a reader has last asked a figure for, which may not be shown yet. */
export const wantedIn = (figure: HTMLElement): string | undefined => wanted.get(figure);

const nothing = (): void => undefined;

/** Has the marks of a drawing travel to where a scene has them. */
function move(
  svg: SVGSVGElement,
  scene: Scene,
  ms: number,
  changed: () => void,
  landed: () => void,
): void {
  const change = (): number => {
    paint(svg, scene);
    changed();
    return scene.height;
  };
  fly(svg, scene.width, change, ms, landed);
}

type Name = 'narrow' | 'wide';

/** The drawings of a figure that have been needed, or soon may be. */
const drawn = new WeakMap<HTMLElement, Map<string, Scene>>();

const keyOf = (figure: HTMLElement, name: Name, view: string): string =>
  [name, view, guessIn(figure).guess].join();

/** The drawing of a view, drawn once. */
function sceneOf(figure: HTMLElement, { chart, data }: Loaded, name: Name, view: string): Scene {
  const known = drawn.get(figure) ?? new Map<string, Scene>();
  drawn.set(figure, known);
  const guess = guessIn(figure);
  const key = keyOf(figure, name, view);
  let scene = known.get(key);
  if (scene === undefined) {
    const look = { locale: locale(), view, ...guess };
    scene = nameLevels(chart.draw(data, rooms[name], look), levelsOf(figure));
    known.set(key, scene);
  }
  return scene;
}

/**
 * Draws a view. The drawing that is shown moves there at once; the other, for another width or for
 * paper, and the order of the table follow when its marks have arrived.
 *
 * @param instant nothing moves, and all is drawn at once
 * @returns false where another view has been asked for meanwhile, which is shown instead
 */
export async function showView(
  figure: HTMLElement,
  view: string,
  instant = false,
): Promise<boolean> {
  wanted.set(figure, view);
  const loaded = await wake(figure).catch((error: unknown) => {
    wanted.delete(figure);
    throw error;
  });
  const drawings = (['narrow', 'wide'] as const).flatMap((name) => {
    const svg = figure.querySelector<SVGSVGElement>(`.plot > svg.${name}`);
    return svg ? [{ name, svg, shown: isShown(svg) }] : [];
  });
  const draw = (name: Name, which = view): Scene => sceneOf(figure, loaded, name, which);
  // Whatever marks rows may have new ones to mark.
  const tell = (): void => {
    keyOfGuess(figure);
    figure.dispatchEvent(new Event('drawn', { bubbles: true }));
  };
  const follow = (): void => {
    if (wanted.get(figure) !== view) return;
    for (const { name, svg, shown } of drawings)
      if (!shown) move(svg, draw(name), 0, nothing, nothing);
    orderTable(figure, draw('wide'));
    offerCode(view);
    tell();
  };
  const [shown] = drawings.filter((each) => each.shown);
  // The next press may be for any other view: it finds it drawn.
  const foresee = async (): Promise<void> => {
    for (const { id } of loaded.chart.views) {
      await nextTask();
      if (shown && wanted.get(figure) === view) draw(shown.name, id);
    }
  };
  const later = (): void => {
    if (instant) follow();
    else
      void nextTask().then(() => {
        follow();
        return foresee();
      });
  };
  if (!shown) {
    later();
    return true;
  }
  const ready = drawn.get(figure)?.has(keyOf(figure, shown.name, view)) ?? false;
  const scene = draw(shown.name);
  // What has taken a while leaves the page a moment before marks are moved.
  if (!instant && !ready) await nextTask();
  if (wanted.get(figure) !== view) return false;
  move(shown.svg, scene, instant ? 0 : moving(), tell, later);
  return true;
}

/** The drawing of a step, moved there from the one before. */
export async function showStep(
  figure: HTMLElement,
  svg: SVGSVGElement,
  step: Parameters<typeof drawStep>[1],
  instant = false,
): Promise<void> {
  const { chart, data } = await wake(figure);
  const scene = drawStep(chart, step, data, locale());
  move(svg, scene, instant ? 0 : moving(), nothing, nothing);
}
