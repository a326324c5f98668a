import { timer } from 'd3';
import { read, type Look, type Shown } from './marks.ts';
import { fontOf, hatchFor, penOn } from './pen.ts';
import { dotsAt, marksAt } from './travel.ts';

/** Marks on their way from one drawing to the next. */
interface Flight {
  /** What it shows just now. */
  now(): Shown;
  /** Ends it at once: the drawing shows itself. */
  stop(): void;
}

const flights = new WeakMap<SVGSVGElement, Flight>();

/** What is known of the words and marks of a page in its theme, which its paper tells. */
interface Known {
  readonly paper: string;
  readonly hatch: CanvasPattern | string;
  readonly looks: Map<string, Look>;
  readonly lengths: Map<string, number>;
}

let known: Known | undefined;

function knownIn(svg: Element, context: CanvasRenderingContext2D): Known {
  const paper = getComputedStyle(svg).getPropertyValue('--paper');
  if (known?.paper !== paper)
    known = { paper, hatch: hatchFor(context), looks: new Map(), lengths: new Map() };
  return known;
}

/** Pixels of the canvas a point, at most: more would take longer to paint than a frame lasts. */
const densest = 1.5;

/** Room around the drawing for what stands a little out of its frame. */
const margin = 8;

/**
 * Changes a drawing, and has its marks travel there from where they are. They are painted on a canvas
 * over the drawing, which is twice as fast as moving as many nodes; the drawing itself is hidden
 * meanwhile, and is what it will be from the start. Interruptible: the next flight begins where marks
 * are.
 *
 * @param width of the drawing in its own pixels
 * @param change puts the drawing into the state to be reached, and tells how high that is
 * @param ms how long marks are on their way; at 0 all is there at once
 * @param landed is called when they have arrived, unless another flight has begun
 */
export function fly(
  svg: SVGSVGElement,
  width: number,
  change: () => number,
  ms: number,
  landed: () => void,
): void {
  const last = flights.get(svg);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  const host = svg.parentElement;
  if (ms === 0 || !context || !host) {
    last?.stop();
    change();
    landed();
    return;
  }
  // All that is read of the page is read before anything is changed.
  const { style } = canvas;
  canvas.className = 'flight';
  style.position = 'absolute';
  style.top = style.left = '0';
  style.pointerEvents = 'none';
  host.append(canvas);
  const place = svg.getBoundingClientRect();
  const origin = canvas.getBoundingClientRect();
  const scale = place.width / width;
  const { paper, hatch, looks, lengths } = knownIn(svg, context);
  const lengthOf = (text: string, look: Look): number => {
    const font = fontOf(look, look.size);
    const name = font + text;
    let length = lengths.get(name);
    if (length === undefined) {
      context.font = font;
      length = context.measureText(text).width;
      lengths.set(name, length);
    }
    return length;
  };
  const from = last?.now() ?? read(svg, looks, lengthOf);
  last?.stop();
  svg.classList.add('in-motion');
  // What stands below moves up at once where the next drawing is lower: no mark flies over it.
  const height = change();
  const to = read(svg, looks, lengthOf);
  const dense = Math.min(devicePixelRatio, densest);
  const [across, down] = [place.width + 2 * margin, height * scale + margin];
  canvas.width = Math.ceil(across * dense);
  canvas.height = Math.ceil(down * dense);
  style.width = `${across}px`;
  style.height = `${down}px`;
  const [left, top] = [place.left - origin.left - margin, place.top - origin.top - margin];
  style.transform = `translate(${left}px, ${top}px)`;
  const pen = penOn(context, paper, hatch);
  const [marks, dots] = [marksAt(from.marks, to.marks), dotsAt(from.dots, to.dots)];
  let progress = 0;
  const draw = (): void => {
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    const k = dense * scale;
    context.setTransform(k, 0, 0, k, margin * dense, margin * dense);
    const all = marks(progress);
    // Words stand over everything.
    for (const mark of all) if (mark.tag !== 'text') pen.paint(mark);
    for (const dot of dots(progress)) pen.paintDot(dot, dot.x, dot.y, dot.radius, dot.opacity);
    for (const mark of all) if (mark.tag === 'text') pen.paint(mark);
  };
  const stop = (): void => {
    clock.stop();
    canvas.remove();
    svg.classList.remove('in-motion');
    flights.delete(svg);
  };
  draw();
  let began: number | undefined;
  const clock = timer((elapsed) => {
    // What the first frame takes is no part of the way; it is painted already.
    if (began === undefined) {
      began = elapsed;
      return;
    }
    progress = (elapsed - began) / ms;
    if (progress < 1) {
      draw();
      return;
    }
    stop();
    landed();
  });
  flights.set(svg, {
    now: () => ({ marks: marks(progress), dots: dots(progress) }),
    stop,
  });
}
