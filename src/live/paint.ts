import { easeCubicInOut, interrupt, select, timeout, type Selection, type Timer } from 'd3';
import { flyDots, type Flight } from './flight.ts';
import type { Scene } from '../plot/scene.ts';
import { roundCoordinate, type SvgNode } from '../plot/svg.ts';

type Element = Exclude<SvgNode, string>;
type Parent = Selection<SVGElement, unknown, null, undefined>;

const space = 'http://www.w3.org/2000/svg';

/** Attributes that a mark travels by; all others change at once. */
const travelled = new Set([
  ...['x', 'y', 'width', 'height', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'],
  ...['transform', 'font-size', 'stroke-width', 'd'],
]);

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

const attributeOf = ({ attributes }: Element, name: string): string | null =>
  attributes[name] === undefined ? null : String(attributes[name]);

const kindOfMark = (mark: Element): Kind => ({
  tag: mark.tag,
  row: attributeOf(mark, 'data-row'),
  className: attributeOf(mark, 'class'),
  // Words that are held at another end are other words: on their way they would leave the frame.
  words: mark.tag === 'text' ? `${attributeOf(mark, 'text-anchor') ?? ''} ${wordsOf(mark)}` : '',
});

const kindOfNode = (node: globalThis.Element): Kind => ({
  tag: node.tagName,
  row: node.getAttribute('data-row'),
  className: node.getAttribute('class'),
  words:
    node.tagName === 'text' ? `${node.getAttribute('text-anchor') ?? ''} ${node.textContent}` : '',
});

function numbersIn(d: string): number {
  return d.match(/-?\d*\.?\d+/g)?.length ?? 0;
}

/** Whether a value can be reached in steps: a path of other parts is another path. */
function canTravel(name: string, from: string | null, to: string): boolean {
  if (from === null || !travelled.has(name)) return false;
  return name !== 'd' || numbersIn(from) === numbersIn(to);
}

function place(node: SVGElement, mark: Element, ms: number): void {
  // Whatever is under way begins again from where the mark is.
  interrupt(node, 'move');
  const attributes = Object.entries(mark.attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, written(value)] as const],
  );
  const wanted = new Map(attributes);
  // A row may be marked besides, as one that is read or that is about the reader's level.
  const isRow = wanted.has('data-row');
  if (isRow) {
    node.classList.toggle('dimmed', wanted.get('class') === 'dimmed');
    if (node.classList.length === 0) node.removeAttribute('class');
    wanted.delete('class');
  }
  const kept = ['opacity', ...(isRow ? ['class'] : [])];
  const had = node.getAttributeNames().filter((name) => !kept.includes(name));
  if (had.join() !== [...wanted.keys()].join()) {
    // Set again in the order in which a build writes them.
    const values = new Map(had.map((name) => [name, node.getAttribute(name)]));
    for (const name of had) node.removeAttribute(name);
    for (const [name, value] of wanted) node.setAttribute(name, values.get(name) ?? value);
  }
  const moving: (readonly [string, string])[] = [];
  for (const [name, value] of wanted) {
    const now = node.getAttribute(name);
    if (now === value) continue;
    if (ms > 0 && canTravel(name, now, value)) moving.push([name, value]);
    else node.setAttribute(name, value);
  }
  if (moving.length === 0) return;
  const change = select(node).transition('move').duration(ms).ease(easeCubicInOut);
  for (const [name, value] of moving) change.attr(name, value);
}

function paintInto(parent: Parent, marks: readonly SvgNode[], ms: number): void {
  const texts = marks.filter((mark) => typeof mark === 'string');
  const elements = marks.filter((mark) => typeof mark !== 'string');
  if (elements.length === 0) {
    const words = texts.join('');
    if (parent.node()?.textContent !== words) parent.text(words);
    return;
  }
  const nameMark = namer();
  const named = elements.map((mark) => ({ mark, name: nameMark(kindOfMark(mark)) }));
  // Words with stretches in another style are set again: they have text between their elements.
  if (texts.length > 0) parent.text('');
  const nameNode = namer();
  const names = new Map(
    [...(parent.node()?.children ?? [])]
      .filter((node) => !node.classList.contains('leaving'))
      .map((node) => [node, nameNode(kindOfNode(node))]),
  );
  const joined = parent
    .selectChildren<SVGElement, { mark: Element; name: string }>(':not(.leaving)')
    .data(named, function (datum) {
      return this instanceof SVGElement && names.has(this) ? (names.get(this) ?? '') : datum.name;
    })
    .join(
      (enter) =>
        enter
          .append(({ mark }) => document.createElementNS(space, mark.tag))
          .call((fresh) => {
            if (ms > 0)
              fresh
                .attr('opacity', 0)
                .transition('fade')
                .delay(ms * 0.4)
                .duration(ms * 0.6)
                .attr('opacity', 1)
                .on('end', function () {
                  this.removeAttribute('opacity');
                });
          }),
      (update) => update,
      (exit) => {
        if (ms > 0)
          exit
            .classed('leaving', true)
            .transition('fade')
            .duration(ms * 0.4)
            .attr('opacity', 0)
            .remove();
        else exit.remove();
      },
    );
  joined.each(function ({ mark }) {
    place(this, mark, ms);
    paintInto(select(this), mark.children, ms);
  });
  joined.order();
  if (texts.length > 0) setStretches(parent, marks);
}

/** Words in several styles: text and elements by turns. */
function setStretches(parent: Parent, marks: readonly SvgNode[]): void {
  const node = parent.node();
  node?.replaceChildren(
    ...marks.map((mark) => {
      if (typeof mark === 'string') return document.createTextNode(mark);
      const element = document.createElementNS(space, mark.tag);
      for (const [name, value] of Object.entries(mark.attributes))
        if (value !== undefined) element.setAttribute(name, written(value));
      element.textContent = mark.children.filter((child) => typeof child === 'string').join('');
      return element;
    }),
  );
}

const flights = new WeakMap<SVGSVGElement, Flight>();
const arrivals = new WeakMap<SVGSVGElement, Timer>();

/**
 * Draws a scene into the SVG that shows another one: what both have moves from place to place, what
 * is new comes, what is gone goes. Interruptible: the next call begins where marks are.
 *
 * @param ms how long marks move; at 0 all is there at once, to the byte what a build writes
 */
export function paint(svg: SVGSVGElement, scene: Scene, ms: number): void {
  flights.get(svg)?.land();
  arrivals.get(svg)?.stop();
  svg.classList.toggle('in-motion', ms > 0);
  if (ms > 0)
    arrivals.set(
      svg,
      timeout(() => svg.classList.remove('in-motion'), ms),
    );
  const flight = ms > 0 ? flyDots(svg, scene, ms) : undefined;
  if (flight) flights.set(svg, flight);
  svg.setAttribute(
    'viewBox',
    `0 0 ${roundCoordinate(scene.width)} ${roundCoordinate(scene.height)}`,
  );
  paintInto(select<SVGElement, unknown>(svg), scene.marks, ms);
}
