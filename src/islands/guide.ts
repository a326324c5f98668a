/**
 * Brings the still of the step that is being read to the front. Where the stills stand and how they
 * change is CSS; nothing here scrolls.
 */

/** A step begins to be read when it comes above this part of the screen's height. */
const line = 0.7;
const atLine = '-70% 0px -30% 0px';

/** A chart that takes more of the screen's height than this leaves no room for the words. */
const room = 0.6;

for (const guide of document.querySelectorAll<HTMLElement>('.live')) {
  const stage = guide.querySelector<HTMLElement>('.stage');
  const steps = [...guide.querySelectorAll('.step')];
  const stills = [...guide.querySelectorAll('.still')];
  if (!stage || !('IntersectionObserver' in window) || !('ResizeObserver' in window)) {
    guide.classList.remove('live');
    continue;
  }
  new ResizeObserver(() => {
    if (stage.offsetHeight > innerHeight * room) guide.classList.remove('live');
  }).observe(stage);
  const bring = (step: number): void => {
    for (const list of [steps, stills])
      list.forEach((each, i) => each.classList.toggle('on', i === step));
  };
  // A report may come late, when the page has already moved on: it says when to look, not what at.
  const read = (): void => {
    const below = steps.findIndex(
      (step) => step.getBoundingClientRect().bottom > innerHeight * line,
    );
    bring(below < 0 ? steps.length - 1 : below);
  };
  const reading = new IntersectionObserver(read, { rootMargin: atLine });
  steps.forEach((step, i) => {
    reading.observe(step);
    step.addEventListener('focusin', () => bring(i));
  });
}
