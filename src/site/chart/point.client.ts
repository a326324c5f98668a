/**
 * Words that bring forward what they speak of in a chart of the story: on hover, on focus, and, until
 * pressed again, on a tap or a key.
 */
const words = [...document.querySelectorAll<HTMLElement>('.point')];
let held: HTMLElement | undefined;

function bring(word: HTMLElement | undefined): void {
  for (const each of words) {
    each.classList.toggle('on', each === word);
    each.setAttribute('aria-pressed', String(each === held));
  }
  for (const figure of document.querySelectorAll('figure.chart')) {
    const own = word !== undefined && figure.id === `chart-${word.dataset['chart'] ?? ''}`;
    const keys = (word?.dataset['rows'] ?? '').split(' ');
    for (const row of figure.querySelectorAll<SVGElement>('.plot [data-row]'))
      row.classList.toggle('dimmed', own && !keys.includes(row.dataset['row'] ?? ''));
  }
}

function press(word: HTMLElement): void {
  held = held === word ? undefined : word;
  bring(held);
  if (held)
    document
      .querySelector(`#chart-${word.dataset['chart'] ?? ''} .plot`)
      ?.scrollIntoView({ block: 'nearest' });
}

for (const word of words) {
  word.tabIndex = 0;
  word.setAttribute('role', 'button');
  word.setAttribute('aria-pressed', 'false');
  word.addEventListener('click', () => press(word));
  word.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      held = undefined;
      bring(undefined);
    }
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    press(word);
  });
  word.addEventListener('pointerenter', (event) => {
    if (event.pointerType === 'mouse' && !held) bring(word);
  });
  word.addEventListener('pointerleave', () => {
    if (!held) bring(undefined);
  });
  word.addEventListener('focus', () => {
    if (!held) bring(word);
  });
  word.addEventListener('blur', () => {
    if (!held) bring(undefined);
  });
}
