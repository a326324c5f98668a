import { enlarge } from './large.ts';
import { showView, wantedIn } from './views.ts';

/**
 * How a page answers what a reader does with a chart: what it shows, what it says of it to eyes and
 * ears, and what stands in its address, `view=chart.view` and `large=chart`.
 */
const announced = document.querySelector<HTMLElement>('#announced');

/** A chart in an article of another site: its address and its way back are not ours to use. */
const framed = parent !== window;

/** What this page has put into the history for a large chart; a link leads to one without. */
const entry = 'large';

const controlsOf = (figure: HTMLElement): readonly HTMLInputElement[] => [
  ...figure.querySelectorAll<HTMLInputElement>('.views input'),
];

const chartOf = ({ dataset }: HTMLElement): string => dataset['chart'] ?? '';

const shownIn = (figure: HTMLElement): string | undefined =>
  figure.dataset['view'] ?? controlsOf(figure)[0]?.value;

const asked = (name: 'view' | 'large'): string =>
  new URLSearchParams(location.search).get(name) ?? '';

function addressWith(name: 'view' | 'large', value: string): URL {
  const address = new URL(location.href);
  if (value) address.searchParams.set(name, value);
  else address.searchParams.delete(name);
  return address;
}

/** Shows a view, and says in words what is seen in it; false where nothing has changed. */
async function show(figure: HTMLElement, view: string, instant = false): Promise<boolean> {
  const controls = controlsOf(figure);
  const control = controls.find(({ value }) => value === view);
  if (!control || (wantedIn(figure) ?? shownIn(figure)) === view) return false;
  if (!(await showView(figure, view, instant))) return false;
  const first = control === controls[0];
  control.checked = true;
  figure.dataset['view'] = view;
  const says = control.dataset['says'] ?? '';
  const line = figure.querySelector<HTMLElement>('.says');
  if (line) {
    line.textContent = says;
    line.hidden = first;
  }
  if (announced) announced.textContent = says;
  const subtitle = figure.querySelector<HTMLElement>('.subtitle');
  if (subtitle) {
    subtitle.dataset['first'] ??= subtitle.textContent;
    subtitle.textContent = control.dataset['subtitle'] ?? subtitle.dataset['first'];
  }
  const plot = figure.querySelector<HTMLElement>('.plot');
  if (plot) {
    plot.dataset['alt'] ??= plot.getAttribute('aria-label') ?? '';
    plot.setAttribute('aria-label', first ? plot.dataset['alt'] : says);
  }
  return true;
}

/** Shows the view that a reader has chosen, and has the address say so, so that it can be sent. */
export async function choose(figure: HTMLElement, view: string): Promise<void> {
  if (!(await show(figure, view)) || framed) return;
  const first = controlsOf(figure)[0]?.value === view;
  const value = first ? '' : `${chartOf(figure)}.${view}`;
  history.pushState(history.state, '', addressWith('view', value));
}

/**
 * Draws what a reader has guessed into a chart, beside what is so, or takes it away.
 *
 * @param words what its mark is called
 */
export async function drawGuess(figure: HTMLElement, guess = '', words = ''): Promise<void> {
  if ((figure.dataset['guess'] ?? '') === guess) return;
  figure.dataset['guess'] = guess;
  figure.dataset['guessed'] = words;
  if (guess === '') delete figure.dataset['guess'];
  await showView(figure, shownIn(figure) ?? '');
}

/** Has the address no longer say that a chart is large, once it is not. */
function leave(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  if (!asked('large')) return;
  if (history.state === entry) history.back();
  else history.replaceState(history.state, '', addressWith('large', ''));
}

const fill = (figure: HTMLElement): Promise<boolean> =>
  enlarge(figure, shownIn(figure), announced?.dataset['shrink'] ?? '', leave);

/** Fills the screen with the chart that a reader has asked for; the way back leaves it. */
export async function fillScreen(figure: HTMLElement): Promise<void> {
  if ((await fill(figure)) && !framed)
    history.pushState(entry, '', addressWith('large', chartOf(figure)));
}

/** Shows of a chart what the address asks for, or else as at first. */
export async function follow(figure: HTMLElement, instant: boolean): Promise<void> {
  // Who adds a theme to the address of a frame may have begun it with another question mark.
  const [chart, view] = asked('view').split(/[.?]/);
  const own = chartOf(figure);
  const wanted = own === chart && view ? view : controlsOf(figure)[0]?.value;
  if (!asked('large')) document.querySelector<HTMLDialogElement>('dialog.large')?.close();
  if (wanted !== undefined) await show(figure, wanted, instant);
  if (asked('large') === own) await fill(figure);
}
