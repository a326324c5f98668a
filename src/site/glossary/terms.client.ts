import { dismiss, notify } from '../shell/notice.client.ts';

/** What a term means, from the list at the end of the page; what a mark says of a figure. */
function wordsOn(link: HTMLAnchorElement): string {
  if (link.className === 'mark') return link.title;
  return document.querySelector(`#term-${link.hash.slice(1)}`)?.textContent.trim() ?? '';
}

/** Explains a term or a mark where it stands, on tap and on focus. */
function explain(event: Event): void {
  const link = event.currentTarget;
  const words = link instanceof HTMLAnchorElement ? wordsOn(link) : '';
  if (words === '') return;
  if (event.type === 'click') event.preventDefault();
  notify(words);
}

for (const link of document.querySelectorAll('a.term, a.mark')) {
  link.addEventListener('click', explain);
  link.addEventListener('focus', explain);
  link.addEventListener('blur', dismiss);
}
