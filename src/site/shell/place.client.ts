/** Remembers how far a long story was read, and marks that place in its list of contents. */
const name = `place:${location.pathname}`;
const headings = [...document.querySelectorAll<HTMLElement>('.body > h2[id]')];

/** The link in the contents to the place reached last time, if it is beyond the beginning. */
function mark(): void {
  const id = localStorage.getItem(name);
  // What is kept may be anything: it is held against the links, not put into a selector.
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a')];
  const link = id && links.find((each) => each.getAttribute('href') === `#${id}`);
  if (!link) return;
  link.classList.add('left-off');
  const said = document.createElement('span');
  said.className = 'visually-hidden';
  said.textContent = ` ${document.querySelector<HTMLElement>('.contents')?.dataset['leftOff']}`;
  link.append(said);
}

function remember(): void {
  const passed = headings.filter((each) => each.getBoundingClientRect().top < innerHeight / 2);
  const last = passed[passed.length - 1];
  if (last && scrollY > innerHeight) localStorage.setItem(name, last.id);
}

try {
  mark();
  // Leaving is all that is listened to: scrolling costs nothing.
  if (headings.length > 0)
    addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') remember();
    });
} catch {
  // Where the browser remembers nothing, there is no place to mark.
}
