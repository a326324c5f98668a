/**
 * Brings the still of the step that is being read to the front. Where the stills stand and how they
 * change is CSS; nothing here scrolls.
 */

/** The height of the screen, from its top, at which a step begins to be read. */
const line = '-70% 0px -30% 0px';

/** A chart that takes more of the screen's height than this leaves no room for the words. */
const room = 0.6;

for (const guide of document.querySelectorAll<HTMLElement>('.live')) {
  const stage = guide.querySelector<HTMLElement>('.stage');
  const steps = [...guide.querySelectorAll('.step')];
  const stills = [...guide.querySelectorAll('.still')];
  const bring = (step: Element): void => {
    for (const list of [steps, stills])
      list.forEach((each, i) => each.classList.toggle('on', i === steps.indexOf(step)));
  };
  const stand = (): void => guide.classList.remove('live');
  if (!stage || !('IntersectionObserver' in window) || !('ResizeObserver' in window)) {
    stand();
    continue;
  }
  new ResizeObserver(() => {
    if (stage.offsetHeight > innerHeight * room) stand();
  }).observe(stage);
  const reading = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) bring(target);
    },
    { rootMargin: line },
  );
  for (const step of steps) {
    reading.observe(step);
    step.addEventListener('focusin', () => bring(step));
  }
}
