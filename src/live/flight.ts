import { easeCubicInOut, timer } from 'd3';
import type { Scene } from '../plot/scene.ts';
import type { SvgNode } from '../plot/svg.ts';

/** Dots on their way from one drawing to the next. */
export interface Flight {
  /** Ends it at once: the drawing shows the dots at their places. */
  land(): void;
}

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: string;
  readonly ring: boolean;
}

/** Whether a mark is a field of dots. */
function isDot(className: string | null): boolean {
  return (className ?? '').split(' ').includes('unit');
}

const move = /m(-?[\d.]+) (-?[\d.]+)h0/g;

function dotsOfPath({ d, width, look, at }: Field): readonly Dot[] {
  let [x, y] = at;
  return [...d.matchAll(move)].map(([, dx, dy]) => {
    x += Number(dx);
    y += Number(dy);
    return { x, y, radius: width / 2, look, ring: false };
  });
}

type Place = readonly [x: number, y: number];

interface Field {
  /** Where its part of the drawing has been moved to. */
  readonly at: Place;
  readonly d: string;
  readonly look: string;
  readonly width: number;
}

/** Fields in the order of drawing; the paper's own dots make rings of those before them. */
function dotsOf(fields: readonly Field[]): readonly Dot[] {
  return fields.flatMap((field, index) => {
    if (field.look === 'core') return [];
    const next = fields[index + 1];
    // A ring that is closed has a core of no size.
    const ring = next?.look === 'core' && next.d === field.d && next.width > 0;
    return dotsOfPath(field).map((dot) => ({ ...dot, ring }));
  });
}

const lookOf = (className: string): string =>
  className
    .split(' ')
    .filter((name) => name !== 'unit')
    .join('');

/** A place, moved as a part of a drawing says. */
function movedBy([x, y]: Place, transform: string | null): Place {
  const [, dx = 0, dy = 0] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(transform ?? '') ?? [];
  return [x + Number(dx), y + Number(dy)];
}

function fieldsOfScene(nodes: readonly SvgNode[], at: Place = [0, 0]): readonly Field[] {
  return nodes.flatMap((node): readonly Field[] => {
    if (typeof node === 'string') return [];
    const className = String(node.attributes['class'] ?? '');
    if (!isDot(className)) {
      const transform = node.attributes['transform'];
      return fieldsOfScene(
        node.children,
        movedBy(at, transform === undefined ? null : String(transform)),
      );
    }
    const width = Number(node.attributes['stroke-width']);
    return [{ d: String(node.attributes['d']), look: lookOf(className), width, at }];
  });
}

const fieldsOfPage = (parent: Element, at: Place = [0, 0]): readonly Field[] =>
  [...parent.children].flatMap((node): readonly Field[] => {
    const className = node.getAttribute('class') ?? '';
    if (!isDot(className)) return fieldsOfPage(node, movedBy(at, node.getAttribute('transform')));
    const width = Number(node.getAttribute('stroke-width'));
    return [{ d: node.getAttribute('d') ?? '', look: lookOf(className), width, at }];
  });

/** What the colours of dots are just now, in this theme. */
function coloursIn(svg: SVGSVGElement): ReadonlyMap<string, string> {
  return new Map(
    [...svg.querySelectorAll('.unit')].map((path) => [
      lookOf(path.getAttribute('class') ?? ''),
      getComputedStyle(path).stroke,
    ]),
  );
}

/**
 * Has the dots of a drawing fly to where the next one has them, the first to the first. They are
 * painted on a canvas over the drawing, which is twice as fast as moving as many nodes; its own dots
 * are hidden meanwhile.
 *
 * @returns `undefined` where there are no dots, or they stay where they are
 */
export function flyDots(svg: SVGSVGElement, scene: Scene, ms: number): Flight | undefined {
  const from = dotsOf(fieldsOfPage(svg));
  const to = dotsOf(fieldsOfScene(scene.marks));
  if (from.length === 0 || to.length === 0) return undefined;
  if (JSON.stringify(from) === JSON.stringify(to)) return undefined;
  const host = svg.parentElement;
  if (!host) return undefined;
  const before = svg.getBoundingClientRect();
  const scale = before.width / scene.width;
  // What stands below moves up at once where the next drawing is lower: no dot flies over it.
  const height = scene.height * scale;
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  const dense = Math.min(devicePixelRatio, 2);
  canvas.className = 'flight';
  canvas.width = Math.ceil(before.width * dense);
  canvas.height = Math.ceil(height * dense);
  const { style } = canvas;
  style.position = 'absolute';
  style.top = style.left = '0';
  style.width = `${before.width}px`;
  style.height = `${height}px`;
  style.pointerEvents = 'none';
  host.append(canvas);
  // Over the drawing, wherever that stands in its place.
  const now = canvas.getBoundingClientRect();
  style.transform = `translate(${before.left - now.left}px, ${before.top - now.top}px)`;
  svg.classList.add('flying');
  const colours = new Map(coloursIn(svg));
  const paper = getComputedStyle(svg).getPropertyValue('--paper');
  const count = Math.max(from.length, to.length);
  const frame = (progress: number): void => {
    // The colours of the next drawing are known once it is painted.
    if (colours.size < 9) for (const [look, colour] of coloursIn(svg)) colours.set(look, colour);
    pen.setTransform(dense * scale, 0, 0, dense * scale, 0, 0);
    pen.clearRect(0, 0, scene.width, height / scale);
    for (let index = 0; index < count; index += 1) {
      // Dots leave one after the other, in the order of drawing.
      const own = Math.min(1, Math.max(0, (progress - (index / count) * 0.3) / 0.7));
      const t = easeCubicInOut(own);
      const [start, end] = [from[index], to[index]];
      const [a, b] = [start ?? end, end ?? start];
      if (!a || !b) continue;
      const look = t < 0.5 ? a : b;
      pen.globalAlpha = start && end ? 1 : start ? 1 - t : t;
      const [x, y] = [a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t];
      const radius = a.radius + (b.radius - a.radius) * t;
      pen.fillStyle = colours.get(look.look) ?? 'gray';
      pen.beginPath();
      pen.arc(x, y, radius, 0, 2 * Math.PI);
      pen.fill();
      if (look.ring) {
        pen.fillStyle = paper;
        pen.beginPath();
        pen.arc(x, y, Math.max(radius * 0.45, radius - 2.5), 0, 2 * Math.PI);
        pen.fill();
      }
    }
  };
  const land = (): void => {
    clock.stop();
    canvas.remove();
    svg.classList.remove('flying');
  };
  frame(0);
  const clock = timer((elapsed) => {
    if (elapsed >= ms) land();
    else frame(elapsed / ms);
  });
  return { land };
}
