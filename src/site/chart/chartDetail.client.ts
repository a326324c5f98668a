/**
 * Shows the figures behind a row of a chart on hover, tap and arrow keys. All of them stand in the
 * table as well: this only saves the way there.
 */
const detail = document.querySelector<HTMLElement>('#detail');
const words = detail?.querySelector('p');
// Screen readers announce a change in a region that they know, not one that appears.
const announced = document.querySelector('#announced');
const wide = matchMedia('(hover: hover) and (min-width: 48rem)');
let active: SVGElement | undefined;

/** "Name. Column: figure. Column: figure." from a row of the chart's table. */
function describe(row: SVGElement): string {
  const table = row.closest('figure')?.querySelector('table');
  const titles = table?.querySelectorAll('thead th');
  const cells = table?.querySelectorAll(`tr[data-key="${row.dataset['row'] ?? ''}"] > *`);
  if (!titles || !cells) return '';
  return [...cells]
    .map((cell, i) =>
      i === 0 ? cell.textContent : `${titles[i]?.textContent}: ${cell.textContent}`,
    )
    .join(' · ');
}

/** Marks a row wherever its drawing shows it. */
function mark(row: SVGElement | undefined, on: boolean): void {
  const all = row?.closest('svg')?.querySelectorAll(`[data-row="${row.dataset['row'] ?? ''}"]`);
  for (const each of all ?? []) each.classList.toggle('active', on);
}

function hide(): void {
  mark(active, false);
  active = undefined;
  if (detail) detail.hidden = true;
  if (announced) announced.textContent = '';
}

function show(row: SVGElement): void {
  if (!detail || !words || row === active) return;
  mark(active, false);
  active = row;
  mark(row, true);
  detail.hidden = false;
  words.textContent = describe(row);
  if (announced) announced.textContent = words.textContent;
  // A narrow screen pins the detail to its lower edge, in CSS; a wide one holds it below the row,
  // above it or beside it, where it covers nothing. Moved by a transform, it shifts no layout.
  const { left, right, top, bottom } = row.getBoundingClientRect();
  const { width, height } = detail.getBoundingClientRect();
  const fits = bottom + height <= innerHeight || top >= height;
  const beside = right + width <= innerWidth ? right : Math.max(0, left - width);
  const x = fits ? Math.min(left, innerWidth - width) : beside;
  const near = bottom + height <= innerHeight ? bottom : top - height;
  // A row may itself be out of sight: its detail never is.
  const y = Math.max(0, Math.min(fits ? near : top, innerHeight - height));
  detail.style.transform = wide.matches ? `translate(${x}px, ${y}px)` : '';
}

const rowOf = (event: Event): SVGElement | null =>
  event.target instanceof Element ? event.target.closest<SVGElement>('[data-row]') : null;

/** The rows of the drawing that is shown, each once. */
function rowsOf(plot: HTMLElement): readonly SVGElement[] {
  const shown = [...plot.querySelectorAll<SVGElement>('[data-row]')].filter(
    (row) => row.getClientRects().length > 0,
  );
  const keys = shown.map(({ dataset }) => dataset['row']);
  return shown.filter(({ dataset }, at) => keys.indexOf(dataset['row']) === at);
}

// Drawings without a table beside them only lead to it.
for (const plot of document.querySelectorAll<HTMLElement>('.chart .plot')) {
  plot.tabIndex = 0;
  plot.addEventListener('click', (event) => {
    const row = rowOf(event);
    if (row === active && !wide.matches) hide();
    else if (row) show(row);
  });
  plot.addEventListener('pointerover', (event) => {
    const row = rowOf(event);
    if (event.pointerType === 'mouse' && row) show(row);
  });
  plot.addEventListener('pointerleave', (event) => {
    if (event.pointerType === 'mouse') hide();
  });
  plot.addEventListener('blur', hide);
  plot.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const rows = rowsOf(plot);
    const now = active ? rows.indexOf(active) : -1;
    const next = rows[Math.min(Math.max(now + step, 0), rows.length - 1)];
    if (next) show(next);
  });
}

detail?.querySelector('button')?.addEventListener('click', hide);
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') hide();
});
// Browsers that cannot style a closed <details> on paper get their tables opened.
addEventListener('beforeprint', () => {
  for (const table of document.querySelectorAll('details')) table.open = true;
});
