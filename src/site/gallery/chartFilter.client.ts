/** Shows only the charts about one level of schooling, or of one form; the address says which. */
const form = document.querySelector<HTMLFormElement>('.choices');
const tally = form?.querySelector('p');
const reset = form?.querySelector('button');
const names = ['about', 'form'] as const;

const all = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

/** A chart may be about several levels; it has one form. */
function fits(chart: HTMLElement, name: (typeof names)[number], wanted: string): boolean {
  return wanted === '' || (chart.dataset[name] ?? '').split(' ').includes(wanted);
}

function show(chosen: ReadonlyMap<(typeof names)[number], string>): void {
  const charts = all('[data-form]');
  for (const chart of charts)
    chart.hidden = ![...chosen].every(([name, wanted]) => fits(chart, name, wanted));
  for (const section of new Set([...charts].map((chart) => chart.closest('section')))) {
    if (!section) continue;
    const left = section.querySelectorAll('[data-form]:not([hidden])').length;
    section.hidden = left === 0;
    for (const count of all(`[data-count="${section.id}"]`)) {
      count.textContent = String(left);
      const way = count.closest('li');
      if (way) way.hidden = left === 0;
    }
  }
  if (tally)
    tally.textContent = (tally.dataset['pattern'] ?? '').replace(
      '{count}',
      String([...charts].filter((chart) => !chart.hidden).length),
    );
  if (reset) reset.hidden = [...chosen.values()].every((wanted) => wanted === '');
}

if (form) {
  const read = () => {
    const data = new FormData(form);
    return new Map(
      names.map((name) => {
        const wanted = data.get(name);
        return [name, typeof wanted === 'string' ? wanted : ''] as const;
      }),
    );
  };
  const asked = new URLSearchParams(location.search);
  for (const input of form.querySelectorAll('input'))
    if (asked.get(input.name) === input.value) input.checked = true;
  show(read());
  form.addEventListener('change', () => {
    const chosen = read();
    show(chosen);
    const address = new URL(location.href);
    for (const [name, wanted] of chosen)
      if (wanted) address.searchParams.set(name, wanted);
      else address.searchParams.delete(name);
    history.replaceState(history.state, '', address);
  });
  // What a form falls back to stands in it only after the event.
  form.addEventListener('reset', () => {
    setTimeout(() => {
      form.dispatchEvent(new Event('change'));
      form.querySelector('input')?.focus();
    });
  });
}
