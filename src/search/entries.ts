import { decodeTexts, decodeWords, joinWords } from './wordCodes.ts';
import { kinds, type Entry, type Kind } from './engine.ts';

/** The file of texts behind the page's list; src/search/index.ts says what it holds. */
export interface TextFile {
  readonly key: string;
  readonly words: string;
  readonly codes: string;
  readonly dataPage: string;
  readonly places: readonly (number | string | null)[];
}

/** A link of the page's list. */
export interface ListedLink {
  readonly kind: string;
  readonly title: string;
  readonly href: string;
}

function isTextFile(value: unknown): value is TextFile {
  return typeof value === 'object' && value !== null && 'codes' in value && 'key' in value;
}

/**
 * Reads the file of texts.
 *
 * @throws Error for anything else, such as the page that some networks answer with instead
 */
export function parseTextFile(text: string): TextFile {
  const value: unknown = JSON.parse(text);
  if (isTextFile(value)) return value;
  throw new Error('this is no file of texts');
}

function isKind(text: string): text is Kind {
  return kinds.some((kind) => kind === text);
}

/** What the page lists, with the texts behind it where they are known. */
export function listEntries(
  links: readonly ListedLink[],
  bodies: readonly (readonly number[])[],
): readonly Entry[] {
  let story = '';
  return links.flatMap(({ kind, title, href }, i): Entry[] => {
    if (!isKind(kind)) return [];
    if (kind === 'story') story = title;
    const context = kind === 'section' ? story : '';
    return [{ kind, title, href, context, body: bodies[i] ?? [] }];
  });
}

/** All that can be found: what the page lists, and the figures that only the file has. */
export function textEntries(file: TextFile, links: readonly ListedLink[]): readonly Entry[] {
  const words = decodeWords(file.words);
  const bodies = decodeTexts(file.codes);
  let context = '';
  const figures = bodies.slice(links.length).flatMap((body, i): Entry[] => {
    const place = file.places[i];
    const title = joinWords(body.map((word) => words[word] ?? '')).text;
    if (typeof place === 'number' || typeof place === 'string') {
      const href =
        typeof place === 'number' ? (links[place]?.href ?? '') : `${file.dataPage}${place}/`;
      return [{ kind: 'figure', title, href, context, body: [] }];
    }
    context = title;
    return [];
  });
  return [...listEntries(links, bodies), ...figures];
}
