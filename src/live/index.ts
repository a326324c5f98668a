import { select } from 'd3';
import { isLocale } from '../locale/locales.ts';
import { fitScene } from '../plot/fitScene.ts';
import { bringForward, nameLevels, rooms, rowsIn, type Scene } from '../plot/scene.ts';
import { loadChart, type Loaded } from './load.ts';
import { paint } from './paint.ts';

export { OtherEdition } from './load.ts';

/** How long marks move from view to view, in milliseconds; not at all where that is not wanted. */
const moving = (): number => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 560);

const loaded = new WeakMap<HTMLElement, Promise<Loaded>>();

const locale = () => {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : 'vi';
};

/** The files that a figure's page was made from: `id:fingerprint id:fingerprint`. */
function filesOf(figure: HTMLElement): ReadonlyMap<string, string> {
  const pairs = (figure.dataset['files'] ?? '').split(' ').map((pair) => pair.split(':'));
  return new Map(pairs.map(([id = '', print = '']) => [id, print]));
}

/** Loads what a figure is drawn from, once; after a failure it may be tried again. */
export function wake(figure: HTMLElement): Promise<Loaded> {
  const known = loaded.get(figure);
  if (known) return known;
  const { chart = '', folder = '' } = figure.dataset;
  const coming = loadChart(chart, filesOf(figure), folder);
  loaded.set(figure, coming);
  coming.catch(() => loaded.delete(figure));
  return coming;
}

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
  {
    view,
    rows,
  }: { readonly view: string | undefined; readonly rows: readonly string[] | undefined },
  still = false,
): Promise<void> {
  const { chart, data } = await wake(figure);
  const look = { locale: locale(), ...(view === undefined ? {} : { view }) };
  const scene = chart.draw(data, rooms.narrow, look);
  paint(svg, rows === undefined ? scene : bringForward(scene, rows), still ? 0 : moving());
}

/** Text of a chart that fills a screen, in pixels; a projector has room for the largest. */
const largeText = { largest: 30, smallest: 12 } as const;

/** Draws a figure's view as large as its place allows, with the largest words that fit. */
export async function drawLarge(
  figure: HTMLElement,
  place: HTMLElement,
  view: string | undefined,
): Promise<void> {
  const { chart, data } = await wake(figure);
  const look = { locale: locale(), ...(view === undefined ? {} : { view }) };
  const { clientWidth: width, clientHeight: height } = place;
  const { scene, scale } = fitScene((room) => chart.draw(data, room, look), {
    ...{ width, height, ...largeText },
  });
  const svg =
    place.querySelector('svg') ?? select(place).append('svg').attr('class', 'drawing large').node();
  if (!svg) return;
  svg.setAttribute('width', String(Math.floor(scene.width * scale)));
  paint(svg, scene, 0);
}
