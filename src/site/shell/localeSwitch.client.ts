/** Makes the language switch lead to the place that is being read: anchors are the same in both. */
const link = document.querySelector<HTMLAnchorElement>('.locale-switch');

link?.addEventListener('click', () => {
  const places = document.querySelectorAll<HTMLElement>('main h2[id], main figure[id]');
  // Passed is what stands at the upper edge, where a link to it would have put it, or above.
  const passed = [...places].filter((place) => place.getBoundingClientRect().top < 48);
  const current = passed[passed.length - 1];
  link.hash = current && scrollY > 0 ? current.id : '';
});
