/**
 * Shows the figures behind a row of a chart on hover, tap and arrow keys. All of them stand in the
 * table as well: this only saves the way there.
 */
const detail = document.querySelector<HTMLElement>('#detail');
const words = detail?.querySelector('p');
// Screen readers announce a change in a region that they know, not one that appears.
const announced = document.querySelector('#announced');
const wide = matchMedia('(hover: hover) and (min-width: 48rem)');
let active: HTMLElement | undefined;

/** "Name. Column: figure. Column: figure." from a row of the chart's table. */
function describe(row: HTMLElement): string {
  const table = row.closest('figure')?.querySelector('table');
  const titles = table?.querySelectorAll('thead th');
  const cells = table?.querySelectorAll(
    `tbody tr:nth-child(${Number(row.dataset['row']) + 1}) > *`,
  );
  if (!titles || !cells) return '';
  return [...cells]
    .map((cell, i) =>
      i === 0 ? cell.textContent : `${titles[i]?.textContent}: ${cell.textContent}`,
    )
    .join(' · ');
}

function hide(): void {
  active?.classList.remove('active');
  active = undefined;
  if (detail) detail.hidden = true;
  if (announced) announced.textContent = '';
}

function show(row: HTMLElement): void {
  if (!detail || !words || row === active) return;
  active?.classList.remove('active');
  active = row;
  row.classList.add('active');
  detail.hidden = false;
  words.textContent = describe(row);
  if (announced) announced.textContent = words.textContent;
  // A narrow screen pins the detail to its lower edge, in CSS; a wide one holds it beside the row,
  // within the screen. Moved by a transform, it shifts no layout.
  const { left, top, bottom } = row.getBoundingClientRect();
  const { width, height } = detail.getBoundingClientRect();
  const beside = bottom + height <= innerHeight ? bottom : top - height;
  const x = Math.min(left, innerWidth - width);
  const y = Math.min(Math.max(beside, 0), innerHeight - height);
  detail.style.transform = wide.matches ? `translate(${x}px, ${y}px)` : '';
}

const rowOf = (event: Event): HTMLElement | null =>
  event.target instanceof Element ? event.target.closest<HTMLElement>('[data-row]') : null;

for (const plot of document.querySelectorAll<HTMLElement>('.plot')) {
  plot.tabIndex = 0;
  const rows = [...plot.querySelectorAll<HTMLElement>('[data-row]')];
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
