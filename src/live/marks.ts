/** How something is painted, as the page's style has it just now, in this theme. */
export interface Look {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: readonly number[];
  readonly cap: CanvasLineCap;
  /** The weight and the family of words; their size moves with them. */
  readonly weight: string;
  readonly family: string;
  readonly size: number;
  readonly opacity: number;
}

/** A stretch of words in one style. */
interface Run {
  readonly text: string;
  readonly look: Look;
}

/** A mark as a canvas paints it. */
export interface Mark {
  /** What it is in the drawing; it is the same mark as long as its node is the same. */
  readonly node: object;
  readonly tag: string;
  readonly look: Look;
  /**
   * All that moves: its opacity, where it is and how large, by its tag. Behind the place of words, the
   * size and the length of each run, 0 for one alone; behind that of a path, the numbers in `parts`.
   */
  readonly numbers: readonly number[];
  readonly runs: readonly Run[];
  readonly anchor: string;
  /** What stands between the numbers of a path. */
  readonly parts: readonly string[];
}

/** A dot of a field: one of many that one path draws. */
export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  readonly ring: boolean;
  readonly opacity: number;
}

/** What a drawing shows, mark by mark. */
export interface Shown {
  readonly marks: readonly Mark[];
  readonly dots: readonly Dot[];
}

const geometry: Readonly<Record<string, readonly string[]>> = {
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
  text: ['x', 'y'],
  path: [],
};

const number = /-?\d*\.?\d+/g;

function lookOf(node: Element): Look {
  const style = getComputedStyle(node);
  const dash = style.strokeDasharray.match(number) ?? [];
  return {
    fill: style.fill,
    stroke: style.stroke,
    width: parseFloat(style.strokeWidth),
    dash: dash.map(Number),
    cap: style.strokeLinecap === 'round' ? 'round' : 'butt',
    weight: style.getPropertyValue('font-weight'),
    family: style.fontFamily,
    size: parseFloat(style.fontSize),
    opacity: Number(style.opacity),
  };
}

/** The place of a part of a drawing, moved as its own attribute says. */
function movedBy(node: Element, x: number, y: number): readonly [number, number] {
  const [, dx = 0, dy = 0] =
    /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(node.getAttribute('transform') ?? '') ?? [];
  return [x + Number(dx), y + Number(dy)];
}

const movedDot = /m(-?[\d.]+) (-?[\d.]+)h0/g;

/** The dots of a field; the paper's own dots over it make rings of them. */
function dotsOf(node: Element, colour: string, x: number, y: number): readonly Dot[] {
  const d = node.getAttribute('d') ?? '';
  const radius = Number(node.getAttribute('stroke-width')) / 2;
  const core = node.nextElementSibling;
  // A ring that is closed has a core of no size.
  const ring =
    core?.classList.contains('core') === true &&
    core.getAttribute('d') === d &&
    Number(core.getAttribute('stroke-width')) > 0;
  let [left, top] = [x, y];
  return [...d.matchAll(movedDot)].map(([, dx, dy]) => {
    left += Number(dx);
    top += Number(dy);
    return { x: left, y: top, radius, colour, ring, opacity: 1 };
  });
}

const isSeen = (colour: string): boolean =>
  colour !== 'none' && colour !== 'transparent' && colour !== 'rgba(0, 0, 0, 0)';

/**
 * Reads what a drawing shows off its nodes. The style of one mark of a kind is that of all.
 *
 * @param known the looks of kinds of marks that have been read before, in the same theme
 * @param lengthOf the length of words in a look, in the drawing's own pixels
 */
export function read(
  svg: Element,
  known: Map<string, Look>,
  lengthOf: (text: string, look: Look) => number,
): Shown {
  const marks: Mark[] = [];
  const dots: Dot[] = [];
  const lookIn = (node: Element, kind: string): Look => {
    const look = known.get(kind) ?? lookOf(node);
    known.set(kind, look);
    return look;
  };
  const visit = (node: Element, kind: string, x: number, y: number): void => {
    const { tagName: tag } = node;
    const own = `${kind}>${tag}.${node.getAttribute('class') ?? ''}`;
    const size = node.getAttribute('font-size') ?? '';
    const names = geometry[tag];
    if (!names) {
      const [left, top] = movedBy(node, x, y);
      for (const child of node.children) visit(child, own, left, top);
      return;
    }
    if (node.classList.contains('core')) return;
    const look = lookIn(node, own + size);
    if (!isSeen(look.fill) && !(isSeen(look.stroke) && look.width > 0)) return;
    if (node.classList.contains('unit')) {
      dots.push(...dotsOf(node, look.stroke, x, y));
      return;
    }
    const runs =
      tag === 'text'
        ? [...node.childNodes].map((child): Run => {
            const inner = child instanceof Element ? child : node;
            const innerSize = inner.getAttribute('font-size') ?? size;
            const innerKind = `${own}>${inner.tagName}.${inner.getAttribute('class') ?? ''}`;
            return {
              text: child.textContent ?? '',
              look: inner === node ? look : lookIn(inner, innerKind + innerSize),
            };
          })
        : [];
    const d = node.getAttribute('d') ?? '';
    const place =
      tag === 'path'
        ? [x, y]
        : names.map((name, index) => {
            const value = Number(node.getAttribute(name));
            return index > 1 && tag !== 'line' ? value : value + (index % 2 === 0 ? x : y);
          });
    marks.push({
      node,
      tag,
      look,
      runs,
      anchor: node.getAttribute('text-anchor') ?? 'start',
      parts: d.split(number),
      numbers: [
        look.opacity,
        ...place,
        ...runs.flatMap((run) => [
          run.look.size,
          runs.length > 1 ? lengthOf(run.text, run.look) : 0,
        ]),
        ...(d.match(number) ?? []).map(Number),
      ],
    });
  };
  for (const child of svg.children) visit(child, '', 0, 0);
  return { marks, dots };
}
