import { dismiss, notify } from './notice.ts';

/** Explains a term where it stands, on tap and on focus, from the list at the end of the page. */
function explain(event: Event): void {
  const term = event.currentTarget;
  if (!(term instanceof HTMLAnchorElement)) return;
  const meaning = document.querySelector(`#term-${term.hash.slice(1)}`);
  if (!meaning?.textContent) return;
  if (event.type === 'click') event.preventDefault();
  notify(meaning.textContent.trim());
}

for (const term of document.querySelectorAll('a.term')) {
  term.addEventListener('click', explain);
  term.addEventListener('focus', explain);
  term.addEventListener('blur', dismiss);
}
