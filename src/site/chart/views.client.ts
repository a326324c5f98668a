/**
 * Lets a reader look at a chart in another way, or as large as the screen. What draws it and answers
 * for it is loaded at the first touch of a control, or for an address that asks; until then, and where
 * it cannot be had, the page's drawing stands.
 */
const announced = document.querySelector<HTMLElement>('#announced');
const root = document.documentElement;
const figures = [...document.querySelectorAll<HTMLElement>('figure[data-chart]')];

let loaded = false;
const load = async () => {
  const live = await import('../../live/index.ts');
  loaded = true;
  return live;
};

type Live = Awaited<ReturnType<typeof load>>;

/** Has a chart answer, or says why it does not, its controls telling what is still shown. */
async function answer(figure: HTMLElement, act: (live: Live) => Promise<void>): Promise<void> {
  try {
    await act(await load());
  } catch (error) {
    if (document.fullscreenElement) void document.exitFullscreen();
    const other = error instanceof Error && error.name === 'OtherEdition';
    const words = announced?.dataset[other ? 'other' : 'unreachable'] ?? '';
    const line = figure.querySelector<HTMLElement>('.says');
    if (line) {
      line.textContent = words;
      line.hidden = false;
    }
    if (announced) announced.textContent = words;
    const controls = [...figure.querySelectorAll<HTMLInputElement>('.views input')];
    const shown = figure.dataset['view'] ?? controls[0]?.value;
    for (const control of controls) control.checked = control.value === shown;
  }
}

for (const figure of figures) {
  const controls = figure.querySelector('.views');
  controls?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const { value } = target;
    void answer(figure, (live) => live.choose(figure, value));
  });
  // A finger that comes down, or a focus that comes in, is about to press.
  const prepare = () =>
    void load()
      .then((live) => live.wake(figure))
      .catch(() => undefined);
  for (const type of ['pointerdown', 'focusin'])
    controls?.addEventListener(type, prepare, { once: true, passive: true });
  const button = figure.querySelector<HTMLElement>('.enlarge');
  // A frame has no more room than its chart has taken; the screen may have, where it can be had.
  const framed = parent !== window;
  if (button && framed) button.hidden = !document.fullscreenEnabled;
  button?.addEventListener('click', () => {
    if (framed) root.requestFullscreen().catch(() => undefined);
    void answer(figure, (live) => live.fillScreen(figure));
  });
}

/** Shows what the address asks for, and everything else as at first. */
function follow(instant: boolean): void {
  for (const figure of figures) {
    const asks = new RegExp(`[?&](view|large)=${figure.dataset['chart']}(?![\\w-])`);
    if (loaded || asks.test(location.search))
      void answer(figure, (live) => live.follow(figure, instant));
  }
}

// A module that has come into a frame without an origin may load the others as well.
if (root.className === 'shut' && 'toSorted' in []) root.classList.add('able');
if (root.classList.contains('able')) {
  addEventListener('popstate', () => follow(false));
  follow(true);
}
