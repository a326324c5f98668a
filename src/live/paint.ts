import type { Scene } from '../plot/scene.ts';
import { roundCoordinate, type SvgNode } from '../plot/svg.ts';

type Mark = Exclude<SvgNode, string>;

const space = 'http://www.w3.org/2000/svg';

const written = (value: string | number): string =>
  typeof value === 'number' ? roundCoordinate(value) : value;

/** What tells marks apart among their siblings: a row's key, the words themselves, or the kind. */
interface Kind {
  readonly tag: string;
  readonly row: string | null;
  readonly className: string | null;
  readonly words: string;
}

/**
 * Names marks among their siblings: the same words and the same kind of mark of the same row are the
 * same mark, the first the first. It is read off a page's markup too, whose nodes are taken over.
 */
function namer(): (kind: Kind) => string {
  const seen = new Map<string, number>();
  return ({ tag, row, className, words }) => {
    const kind = row ?? (tag === 'text' ? words : (className ?? ''));
    const name = `${tag} ${kind}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name} ${count}`;
  };
}

const wordsOf = (node: SvgNode): string =>
  typeof node === 'string' ? node : node.children.map(wordsOf).join('');

const attributeOf = ({ attributes }: Mark, name: string): string | null =>
  attributes[name] === undefined ? null : String(attributes[name]);

const kindOfMark = (mark: Mark): Kind => ({
  tag: mark.tag,
  row: attributeOf(mark, 'data-row'),
  className: attributeOf(mark, 'class'),
  // Words that are held at another end are other words: on their way they would leave the frame.
  words: mark.tag === 'text' ? `${attributeOf(mark, 'text-anchor') ?? ''} ${wordsOf(mark)}` : '',
});

const kindOfNode = (node: Element): Kind => ({
  tag: node.tagName,
  row: node.getAttribute('data-row'),
  className: node.getAttribute('class'),
  words:
    node.tagName === 'text' ? `${node.getAttribute('text-anchor') ?? ''} ${node.textContent}` : '',
});

/** Gives a node the attributes of a mark, in the order in which a build writes them. */
function dress(node: Element, mark: Mark): void {
  const wanted = Object.entries(mark.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, written(value)] as const],
  );
  // A row may be marked besides, as one that is read or that is about the reader's level.
  const isRow = node.hasAttribute('data-row');
  const set = isRow ? wanted.filter(([name]) => name !== 'class') : wanted;
  if (isRow) {
    node.classList.toggle('dimmed', mark.attributes['class'] === 'dimmed');
    if (node.classList.length === 0) node.removeAttribute('class');
  }
  const had = node.getAttributeNames().filter((name) => !isRow || name !== 'class');
  if (had.join() !== set.map(([name]) => name).join())
    for (const name of had) node.removeAttribute(name);
  for (const [name, value] of set)
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
}

function create(node: SvgNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElementNS(space, node.tag);
  for (const [name, value] of Object.entries(node.attributes))
    if (value !== undefined) element.setAttribute(name, written(value));
  element.append(...node.children.map(create));
  return element;
}

/** Words, and stretches of them in another style, by their places. */
function setWords(parent: Element, nodes: readonly SvgNode[]): void {
  const had = [...parent.childNodes];
  const same = nodes.every((node, index) =>
    typeof node === 'string'
      ? had[index] instanceof Text
      : had[index] instanceof Element && had[index].tagName === node.tag,
  );
  if (!same || had.length !== nodes.length) {
    parent.replaceChildren(...nodes.map(create));
    return;
  }
  for (const [index, node] of nodes.entries()) {
    const own = had[index];
    if (typeof node !== 'string') {
      if (own instanceof Element) update(own, node);
    } else if (own instanceof Text && own.data !== node) own.data = node;
  }
}

function update(node: Element, mark: Mark): void {
  dress(node, mark);
  paintInto(node, mark.children);
}

function paintInto(parent: Element, nodes: readonly SvgNode[]): void {
  if (nodes.some((node) => typeof node === 'string')) {
    setWords(parent, nodes);
    return;
  }
  const nameNode = namer();
  const left = new Map([...parent.children].map((node) => [nameNode(kindOfNode(node)), node]));
  const nameMark = namer();
  const fresh: Node[] = [];
  for (const mark of nodes) {
    if (typeof mark === 'string') continue;
    const name = nameMark(kindOfMark(mark));
    const known = left.get(name);
    left.delete(name);
    if (known) update(known, mark);
    fresh.push(known ?? create(mark));
  }
  for (const node of left.values()) node.remove();
  fresh.forEach((node, index) => {
    const there = parent.children[index] ?? null;
    if (there !== node) parent.insertBefore(node, there);
  });
}

/**
 * Draws a scene into the SVG that shows another one, to the byte what a build writes. What both have
 * keeps its nodes, so that these can be followed from place to place.
 */
export function paint(svg: SVGSVGElement, scene: Scene): void {
  const viewBox = `0 0 ${roundCoordinate(scene.width)} ${roundCoordinate(scene.height)}`;
  if (svg.getAttribute('viewBox') !== viewBox) svg.setAttribute('viewBox', viewBox);
  paintInto(svg, scene.marks);
}
