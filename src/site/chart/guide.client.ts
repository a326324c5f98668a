import { isThrifty } from '../../offline/worker/connection.ts';

/**
 * Brings the drawing of the step that is being read to the front. Where the drawings stand and how they
 * change is CSS; nothing here scrolls. Once a reader has scrolled near, the marks of one drawing move
 * from step to step instead, where a browser can do it and data need not be saved.
 */

/** A step begins to be read when it comes above this part of the screen's height. */
const line = 0.7;
const atLine = '-70% 0px -30% 0px';

const canMove =
  document.documentElement.classList.contains('able') && !isThrifty(navigator.connection);

/** A chart that takes more of the screen's height than this leaves no room for the words. */
const room = 0.6;

for (const guide of document.querySelectorAll<HTMLElement>('.live')) {
  const stage = guide.querySelector<HTMLElement>('.stage');
  const steps = [...guide.querySelectorAll('.step')];
  const drawings = [...guide.querySelectorAll<HTMLElement>('.step-drawing')];
  if (!stage || !('IntersectionObserver' in window) || !('ResizeObserver' in window)) {
    guide.classList.remove('live');
    continue;
  }
  new ResizeObserver(() => {
    if (stage.offsetHeight > innerHeight * room) guide.classList.remove('live');
  }).observe(stage);
  let current = 0;
  let move: ((step: number) => void) | undefined;
  const bring = (step: number): void => {
    if (step === current) return;
    current = step;
    for (const list of [steps, drawings])
      list.forEach((each, i) => each.classList.toggle('on', i === step));
    move?.(step);
  };
  const animate = async (): Promise<void> => {
    const figure = guide.closest('figure');
    const svg = drawings[0]?.querySelector('svg');
    if (!figure || !svg) return;
    const { showStep } = await import('../../live/index.ts');
    const show = (step: number, instant: boolean): Promise<void> => {
      const { view, rows } = drawings[step]?.dataset ?? {};
      return showStep(figure, svg, { view, rows: rows?.split(' ') }, instant);
    };
    await show(current, true);
    guide.classList.add('moving');
    move = (step) => void show(step, false);
  };
  // A report may come late, when the page has already moved on: it says when to look, not what at.
  const read = (): void => {
    const below = steps.findIndex(
      (step) => step.getBoundingClientRect().bottom > innerHeight * line,
    );
    bring(below < 0 ? steps.length - 1 : below);
  };
  if (canMove) {
    const near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || scrollY === 0) return;
        near.disconnect();
        // The drawings go on where it fails.
        animate().catch(() => undefined);
      },
      { rootMargin: '50%' },
    );
    near.observe(guide);
  }
  const reading = new IntersectionObserver(read, { rootMargin: atLine });
  steps.forEach((step, i) => {
    reading.observe(step);
    step.addEventListener('focusin', () => bring(i));
  });
}
