/** Sorts the list of datasets by the column whose name is pressed. Every row brings its ranks. */
const table = document.querySelector<HTMLTableElement>('.catalogue table');
const body = table?.tBodies[0];
const rows = [...(body?.rows ?? [])];
const heads = [...(table?.querySelectorAll<HTMLElement>('[data-rank]') ?? [])];

function sort(head: HTMLElement): void {
  const first = head.dataset['first'] ?? 'ascending';
  const other = first === 'ascending' ? 'descending' : 'ascending';
  const order = head.getAttribute('aria-sort') === first ? other : first;
  for (const each of heads) each.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', order);
  const rank = (row: HTMLElement): number =>
    Number((row.dataset['ranks'] ?? '').split(' ')[Number(head.dataset['rank'])]);
  const sign = order === 'ascending' ? 1 : -1;
  body?.append(...[...rows].sort((a, b) => sign * (rank(a) - rank(b))));
}

for (const head of heads) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  button.addEventListener('click', () => sort(head));
  head.append(button);
}
