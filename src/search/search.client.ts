/**
 * Searches the site from the search page. Titles and addresses stand in the page's list; the texts
 * behind them are loaded when a reader turns to the box, and searched on the reader's own device.
 */
import { defaultLocale, isLocale } from '../locale/locales.ts';
import { createSearch, type Kind, type Result } from './engine.ts';
import type { Piece } from './pieces.ts';
import { indexEntries, listEntries, parseIndex, type ListedLink } from './entries.ts';

const form = document.querySelector<HTMLFormElement>('.search');
const box = form?.querySelector('input');
const tally = form?.querySelector('.tally');
const results = document.querySelector<HTMLElement>('#results');
const list = document.querySelector<HTMLElement>('#list');

/** How many results of a kind are shown. */
const shownOfKind = 5;
const shownFirst = 3;

const texts: Readonly<Record<string, string>> = parseTexts(form?.dataset['texts'] ?? '{}');

function parseTexts(text: string): Readonly<Record<string, string>> {
  const value: unknown = JSON.parse(text);
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, String(each)]))
    : {};
}

/** The links of the page's list. */
function listed(): readonly ListedLink[] {
  const links = [...(list?.querySelectorAll<HTMLAnchorElement>('a[data-kind]') ?? [])];
  return links.map(({ dataset, textContent, href }) => {
    return { kind: dataset['kind'] ?? '', title: textContent.trim(), href };
  });
}

const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : defaultLocale;

type Search = (query: string) => readonly Result[];

async function load(): Promise<Search> {
  const answer = await fetch(form?.dataset['index'] ?? '');
  if (!answer.ok) throw new Error(String(answer.status));
  const file = parseIndex(await answer.text());
  // A page kept by the browser may be older than the texts.
  if (file.key !== form?.dataset['key']) throw new Error('the texts belong to another list');
  return createSearch(indexEntries(file, listed()), locale);
}

let search: Search | undefined;
let complete = true;
let loading: Promise<void> | undefined;

/** Loads the texts once; without them the titles in the page are searched, and it is tried again. */
function prepare(): Promise<void> {
  loading ??= load().then(
    (made) => {
      search = made;
      complete = true;
    },
    async () => {
      search = await createSearch(listEntries(listed()), locale);
      complete = false;
      loading = undefined;
    },
  );
  return loading;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  content: string | readonly Node[],
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (typeof content === 'string') made.textContent = content;
  else made.append(...content);
  if (className) made.className = className;
  return made;
}

const nodes = (pieces: readonly Piece[]): readonly Node[] =>
  pieces.map(({ text, found }) => (found ? element('mark', text) : document.createTextNode(text)));

function item(result: Result, withKind: boolean): HTMLElement {
  const { kind, context, href } = result.entry;
  const link = element('a', nodes(result.title()));
  link.href = href;
  const sentence = result.sentence();
  const about = [withKind ? (texts[kind] ?? '') : '', context].filter(Boolean).join(' · ');
  return element('li', [
    link,
    ...(sentence.length > 0 ? [element('p', nodes(sentence))] : []),
    ...(about ? [element('p', about, 'kind')] : []),
  ]);
}

function group(heading: string, found: readonly Result[], most: number, withKind = false): Node[] {
  if (found.length === 0) return [];
  const rest = found.length - most;
  const list = found.slice(0, most).map((result) => item(result, withKind));
  const more =
    rest > 0 && !withKind
      ? [element('p', (texts['more'] ?? '').replace('{count}', String(rest)), 'rest')]
      : [];
  return [element('section', [element('h2', heading), element('ol', list), ...more])];
}

const headings: Readonly<Record<Kind, string>> = {
  story: 'stories',
  section: 'sections',
  chart: 'charts',
  figure: 'figures',
  term: 'terms',
};

let saying: number | undefined;
let following: number | undefined;

/** Says how many there are, and puts the query in the address, once the reader has stopped typing. */
function conclude(text: string, words: string): void {
  clearTimeout(saying);
  saying = window.setTimeout(() => {
    if (tally) tally.textContent = words;
    const address = new URL(location.href);
    if (text) address.searchParams.set('q', text);
    else address.searchParams.delete('q');
    history.replaceState(null, '', address.href);
  }, 300);
}

function show(): void {
  if (!box || !results || !list) return;
  const text = box.value.trim();
  clearTimeout(following);
  list.hidden = text !== '';
  results.textContent = '';
  if (text === '') return conclude('', '');
  if (search === undefined) {
    list.hidden = false;
    if (tally) tally.textContent = texts['loading'] ?? '';
    return;
  }
  const found = search(text);
  const others = found.slice(shownFirst);
  // The kind with the best answer first; a kind without any has no heading.
  const order = [...new Set(others.map(({ entry }) => entry.kind))];
  results.append(...group(texts['best'] ?? '', found, shownFirst, true));
  // The closest answers are drawn at once, the others below them when there is time.
  following = window.setTimeout(() => {
    results.append(
      ...order.flatMap((kind) =>
        group(
          texts[headings[kind]] ?? '',
          others.filter(({ entry }) => entry.kind === kind),
          shownOfKind,
        ),
      ),
    );
  }, 60);
  list.hidden = found.length > 0;
  const count = (texts[found.length === 1 ? 'one' : 'other'] ?? '').replace(
    '{count}',
    String(found.length),
  );
  const words = [found.length > 0 ? count : texts['none'], complete ? '' : texts['titlesOnly']];
  conclude(text, words.filter(Boolean).join(' '));
}

function ask(): void {
  show();
  if (search === undefined || !complete) void prepare().then(show);
}

/** Goes to the next or the previous result, and from the first one back to the box. */
function step(event: KeyboardEvent, by: 1 | -1): void {
  const links = [...(results?.querySelectorAll('a') ?? [])];
  const now = links.findIndex((link) => link === document.activeElement);
  if (now === -1 && document.activeElement !== box) return;
  event.preventDefault();
  if (now + by < 0) box?.focus();
  else links[Math.min(now + by, links.length - 1)]?.focus();
}

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
box?.addEventListener('focus', () => void prepare());
box?.addEventListener('input', ask);
addEventListener('keydown', (event) => {
  if (event.altKey || event.ctrlKey || event.metaKey || !box) return;
  if (event.key === 'ArrowDown') step(event, 1);
  if (event.key === 'ArrowUp') step(event, -1);
  const inside = document.activeElement === box || results?.contains(document.activeElement);
  if (event.key === 'Escape' && inside) {
    event.preventDefault();
    box.value = '';
    box.focus();
    show();
  }
});

const asked = new URLSearchParams(location.search).get('q');
if (box && asked) {
  box.value = asked;
  ask();
}
