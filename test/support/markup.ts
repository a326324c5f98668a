import { htmlToHast } from 'satteri';

/** An element of a built page. */
export interface Element {
  readonly tag: string;
  /** The value of an attribute by its name in HTML; an attribute without a value has ''. */
  attribute(name: string): string | undefined;
  /** The names of all attributes, in lower case and without hyphens. */
  readonly attributes: readonly string[];
  readonly classes: readonly string[];
  readonly children: readonly (Element | string)[];
}

// The parser calls attributes by the names of their properties in the DOM: ariaLabel, hrefLang.
const domNames: Readonly<Record<string, string>> = { classname: 'class', htmlfor: 'for' };

function plainName(name: string): string {
  const squashed = name.replaceAll(/[-:]/g, '').toLowerCase();
  return domNames[squashed] ?? squashed;
}

function plainValue(value: unknown): string | undefined {
  if (value === true) return '';
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function toElement(tag: string, properties: object, nodes: readonly unknown[]): Element {
  const attributes = new Map<string, string>();
  for (const [name, value] of Object.entries(properties)) {
    const text = plainValue(value);
    if (text !== undefined) attributes.set(plainName(name), text);
  }
  return {
    tag,
    attribute: (name) => attributes.get(plainName(name)),
    attributes: [...attributes.keys()],
    classes: (attributes.get('class') ?? '').split(/\s+/).filter(Boolean),
    children: nodes.flatMap((node): (Element | string)[] => {
      if (typeof node !== 'object' || node === null || !('type' in node)) return [];
      if (node.type === 'text' && 'value' in node) return [String(node.value)];
      if (node.type !== 'element' || !('tagName' in node)) return [];
      const inner = 'properties' in node && node.properties ? node.properties : {};
      const children = 'children' in node && Array.isArray(node.children) ? node.children : [];
      return [toElement(String(node.tagName), inner, children)];
    }),
  };
}

/** Parses an HTML document; comments are left out. */
export function parseMarkup(html: string): Element {
  const root = htmlToHast(html);
  return toElement('#document', {}, 'children' in root ? root.children : []);
}

/** What stands below an element, since every test asks the same pages. */
const below = new WeakMap<Element, readonly Element[]>();

/** Every element below an element, in the order of the document. */
export function descendants(element: Element): readonly Element[] {
  const found =
    below.get(element) ??
    element.children.flatMap((child) =>
      typeof child === 'string' ? [] : [child, ...descendants(child)],
    );
  below.set(element, found);
  return found;
}

function matches(element: Element, simple: string): boolean {
  const parts = simple.match(/^[a-z0-9]+|\.[\w-]+|#[\w-]+|\[[^\]]+\]/g) ?? [];
  return parts.every((part) => {
    if (part.startsWith('.')) return element.classes.includes(part.slice(1));
    if (part.startsWith('#')) return element.attribute('id') === part.slice(1);
    if (!part.startsWith('[')) return element.tag === part;
    const [name = '', value] = part.slice(1, -1).split('=');
    const found = element.attribute(name);
    return value === undefined ? found !== undefined : found === value.replaceAll(/["']/g, '');
  });
}

/**
 * The elements that a selector finds, in the order of the document. It knows tags, classes, ids,
 * attributes and descendants.
 *
 * @example select(page, 'figure.chart .plot[role=img]')
 */
export function select(element: Element, selector: string): readonly Element[] {
  const [first = '', ...rest] = selector.trim().split(/\s+/);
  const found = descendants(element).filter((each) => matches(each, first));
  if (rest.length === 0) return found;
  return [...new Set(found.flatMap((each) => select(each, rest.join(' '))))];
}

const unread = new Set(['script', 'style', 'template', 'head']);
const inline = new Set([
  'a',
  'b',
  'data',
  'em',
  'i',
  'small',
  'strong',
  'sub',
  'sup',
  'time',
  'tspan',
  'whole-name',
]);

function rawText(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (unread.has(child.tag)) return ' ';
      const within = inline.has(child.tag) || child.attribute('class') === 'point';
      return within ? rawText(child) : ` ${rawText(child)} `;
    })
    .join('');
}

/** The words that a reader finds in an element; no-break spaces stay. */
export function textOf(element: Element): string {
  return rawText(element)
    .replaceAll(/[ \t\n\r]+/g, ' ')
    .trim();
}

/** The text of an element that holds nothing else, such as a script or a title, as it stands. */
export function contentOf(element: Element): string {
  return element.children.filter((child) => typeof child === 'string').join('');
}

/** Whether an element holds what no translator touches: code, and what is quoted from a file. */
function isVerbatim(element: Element): boolean {
  return element.attribute('translate') === 'no' || ['code', 'pre', 'samp'].includes(element.tag);
}

/** An element without what is verbatim, and without what is marked as another language. */
export function withoutQuotes(element: Element): Element {
  const own = element.attribute('lang');
  const foreign = (child: Element): boolean => {
    const lang = child.attribute('lang');
    return own !== undefined && lang !== undefined && lang !== own;
  };
  const prune = (each: Element): Element => ({
    ...each,
    children: each.children
      .filter((child) => typeof child === 'string' || !(isVerbatim(child) || foreign(child)))
      .map((child) => (typeof child === 'string' ? child : prune(child))),
  });
  return prune(element);
}

/** The words that nobody sees but that are read out or shown elsewhere. */
export function spokenTexts(element: Element): readonly string[] {
  return descendants(element).flatMap((each) => {
    const about = each.attribute('name') ?? each.attribute('property') ?? '';
    const shared = each.tag === 'meta' && /(description|title|site_name|alt)$/.test(about);
    const names = ['aria-label', 'title', 'alt', ...(shared ? ['content'] : [])];
    return names.flatMap((name) => each.attribute(name) ?? []);
  });
}
