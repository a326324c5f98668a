/** Shows only the targets of one body, or only those met or missed; the plain list is the page. */
const form = document.querySelector<HTMLFormElement>('.filter');
const tally = form?.querySelector('p');

function filter(): void {
  if (!form) return;
  const wanted = new FormData(form);
  let shown = 0;
  for (const target of document.querySelectorAll<HTMLElement>('[data-outcome]')) {
    const fits = (name: string): boolean =>
      !wanted.get(name) || wanted.get(name) === target.dataset[name];
    target.hidden = !(fits('body') && fits('outcome'));
    if (!target.hidden) shown += 1;
  }
  for (const part of document.querySelectorAll<HTMLElement>('.target-group'))
    part.hidden = !part.querySelector('[data-outcome]:not([hidden])');
  if (tally) tally.textContent = (tally.dataset['pattern'] ?? '').replace('{count}', String(shown));
}

form?.addEventListener('change', filter);
