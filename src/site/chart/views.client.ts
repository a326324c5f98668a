/**
 * Lets a reader look at a chart in another way, or as large as the screen. What draws it is loaded at
 * the first touch of a control; until then, and where it cannot be had, the page's drawing stands.
 */
const announced = document.querySelector<HTMLElement>('#announced');
const parameter = 'view';

const load = () => import('../../live/index.ts');

const controlsOf = (figure: HTMLElement): readonly HTMLInputElement[] => [
  ...figure.querySelectorAll<HTMLInputElement>('.views input'),
];

/** What an address asks for: `chart.view`. */
function asked(): readonly [chart: string, view: string] | undefined {
  const [chart, view] = (new URLSearchParams(location.search).get(parameter) ?? '').split('.');
  return chart && view ? [chart, view] : undefined;
}

/** Has the address say what is shown, so that it can be sent. */
function remember(figure: HTMLElement, view: string): void {
  const address = new URL(location.href);
  const [first] = controlsOf(figure);
  if (first?.value === view) address.searchParams.delete(parameter);
  else address.searchParams.set(parameter, `${figure.dataset['chart'] ?? ''}.${view}`);
  history.pushState(history.state, '', address);
}

function say(figure: HTMLElement, words: string, shown: boolean): void {
  const line = figure.querySelector<HTMLElement>('.says');
  if (line) {
    line.textContent = words;
    line.hidden = !shown;
  }
  if (announced) announced.textContent = words;
}

/** Says why nothing has changed, and has the controls say what is still shown. */
async function excuse(figure: HTMLElement, error: unknown): Promise<void> {
  const name = error instanceof Error ? error.constructor : undefined;
  const other = await load().then(
    ({ OtherEdition }) => name === OtherEdition,
    () => false,
  );
  say(figure, announced?.dataset[other ? 'other' : 'unreachable'] ?? '', true);
  for (const control of controlsOf(figure)) control.checked = control.value === shownIn(figure);
}

const shownIn = (figure: HTMLElement): string | undefined =>
  figure.dataset['view'] ?? controlsOf(figure)[0]?.value;

/** Shows a view, and says in words what is seen in it; false where nothing has changed. */
async function show(figure: HTMLElement, view: string, instant = false): Promise<boolean> {
  const controls = controlsOf(figure);
  const control = controls.find(({ value }) => value === view);
  if (!control || shownIn(figure) === view) return false;
  try {
    const live = await load();
    await live.showView(figure, view, instant);
  } catch (error) {
    await excuse(figure, error);
    return false;
  }
  control.checked = true;
  figure.dataset['view'] = view;
  const says = control.dataset['says'] ?? '';
  say(figure, says, control !== controls[0]);
  const subtitle = figure.querySelector<HTMLElement>('.subtitle');
  if (subtitle) {
    subtitle.dataset['first'] ??= subtitle.textContent;
    subtitle.textContent = control.dataset['subtitle'] ?? subtitle.dataset['first'];
  }
  const plot = figure.querySelector<HTMLElement>('.plot');
  if (plot) {
    plot.dataset['alt'] ??= plot.getAttribute('aria-label') ?? '';
    plot.setAttribute('aria-label', control === controls[0] ? plot.dataset['alt'] : says);
  }
  return true;
}

/** Fills the screen with a chart. */
async function enlarge(figure: HTMLElement, opener: HTMLElement): Promise<void> {
  try {
    const live = await load();
    await live.enlarge(figure, opener, shownIn(figure), announced?.dataset['shrink'] ?? '');
  } catch (error) {
    await excuse(figure, error);
  }
}

for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
  const controls = figure.querySelector('.views');
  controls?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    void show(figure, value).then((changed) => changed && remember(figure, value));
  });
  // A finger that comes down, or a focus that comes in, is about to press.
  const prepare = () =>
    void load()
      .then(
        ({ wake }) => wake(figure),
        () => undefined,
      )
      .catch(() => undefined);
  for (const type of ['pointerdown', 'focusin'])
    controls?.addEventListener(type, prepare, { once: true, passive: true });
  const button = figure.querySelector<HTMLElement>('.enlarge');
  button?.addEventListener('click', () => void enlarge(figure, button));
}

/** Shows what the address asks for, and everything else as at first. */
function follow(instant: boolean): void {
  const [chart, view] = asked() ?? [];
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-chart]')) {
    const first = controlsOf(figure)[0]?.value;
    const wanted = figure.dataset['chart'] === chart ? view : first;
    if (wanted !== undefined) void show(figure, wanted, instant);
  }
}

if (document.documentElement.classList.contains('able')) {
  addEventListener('popstate', () => follow(false));
  if (asked()) follow(true);
}
