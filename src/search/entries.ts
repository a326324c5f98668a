import { kinds, type Entry, type Kind } from './engine.ts';
import type { SearchIndex } from './index.ts';

/** A link of the page's list. */
export interface ListedLink {
  readonly kind: string;
  readonly title: string;
  readonly href: string;
}

function isIndex(value: unknown): value is SearchIndex {
  if (typeof value !== 'object' || value === null) return false;
  return 'key' in value && 'texts' in value && 'figures' in value;
}

/**
 * Reads the file of texts.
 *
 * @throws Error for anything else, such as the page that some networks answer with instead
 */
export function parseIndex(text: string): SearchIndex {
  const value: unknown = JSON.parse(text);
  if (isIndex(value)) return value;
  throw new Error('this is no file of texts');
}

function isKind(text: string): text is Kind {
  return kinds.some((kind) => kind === text);
}

/** What the page lists, with the texts behind it where they are known. */
export function listEntries(
  links: readonly ListedLink[],
  texts: readonly string[] = [],
): readonly Entry[] {
  let story = '';
  return links.flatMap(({ kind, title, href }, i): Entry[] => {
    if (!isKind(kind)) return [];
    if (kind === 'story') story = title;
    const context = kind === 'section' ? story : '';
    return [{ kind, title, href, context, text: texts[i] ?? '' }];
  });
}

/** All that can be found: what the page lists, and the figures that only the file has. */
export function indexEntries(
  { texts, figures }: SearchIndex,
  links: readonly ListedLink[],
): readonly Entry[] {
  return [
    ...listEntries(links, texts),
    ...figures.flatMap(({ dataset, lines }) =>
      lines.map(([title, place]): Entry => {
        const href = typeof place === 'number' ? (links[place]?.href ?? '') : place;
        return { kind: 'figure', title, href, context: dataset, text: '' };
      }),
    ),
  ];
}
