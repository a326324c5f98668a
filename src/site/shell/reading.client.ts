/** What readers set for themselves, kept on their device: level of schooling, size of letters. */
const root = document.documentElement;
const chooser = document.querySelector<HTMLSelectElement>('#level');
const sizes = document.querySelector<HTMLSelectElement>('#size');

function keep(name: string, value: string): void {
  try {
    if (value) localStorage.setItem(name, value);
    else localStorage.removeItem(name);
  } catch {
    // Private windows may refuse to remember; the choice still holds for this page.
  }
}

function kept(name: string): string {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}

/** Brings forward what is about a level, and has the address say so, for whoever it is sent to. */
function showLevel(): void {
  if (!chooser) return;
  const { value, selectedOptions } = chooser;
  for (const part of document.querySelectorAll<HTMLElement>('[data-levels]'))
    part.classList.toggle(
      'mine',
      value !== '' && (part.dataset['levels'] ?? '').split(' ').includes(value),
    );
  const address = new URL(location.href);
  const { parameter = '' } = chooser.dataset;
  address.searchParams.delete(parameter);
  const slug = selectedOptions[0]?.dataset['slug'];
  if (slug) address.searchParams.set(parameter, slug);
  history.replaceState(history.state, '', address);
}

addEventListener('drawn', () => {
  if (chooser?.value) showLevel();
});

if (chooser) {
  const asked = new URLSearchParams(location.search).get(chooser.dataset['parameter'] ?? '');
  const option = [...chooser.options].find(({ dataset }) => asked && dataset['slug'] === asked);
  chooser.value = option?.value ?? kept('level');
  if (chooser.value) showLevel();
  chooser.addEventListener('change', () => {
    keep('level', chooser.value);
    showLevel();
  });
}

if (sizes) {
  sizes.value = root.dataset['size'] ?? 'normal';
  // A size that there is not, kept by another edition or by hand, is none.
  if (sizes.selectedIndex < 0) sizes.value = 'normal';
  sizes.addEventListener('change', () => {
    root.dataset['size'] = sizes.value;
    keep('size', sizes.value === 'normal' ? '' : sizes.value);
  });
}

/** Kilobytes that came over the network for this page; undefined where the browser does not tell. */
function dataUse(): number | undefined {
  const entries = [
    ...performance.getEntriesByType('navigation'),
    ...performance.getEntriesByType('resource'),
  ];
  const bytes = entries.reduce(
    (sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0),
    0,
  );
  // Safari before 16.4 knows no sizes.
  return Number.isFinite(bytes) ? Math.round(bytes / 100) / 10 : undefined;
}

document.querySelector('.options')?.addEventListener('toggle', () => {
  const line = document.querySelector<HTMLElement>('#data-use');
  const size = dataUse();
  if (!line) return;
  line.hidden = size === undefined;
  line.textContent = (line.dataset['pattern'] ?? '').replace(
    '{size}',
    (size ?? 0).toLocaleString(root.lang),
  );
});
