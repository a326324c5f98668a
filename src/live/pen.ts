import type { Dot, Look, Mark } from './marks.ts';

/** The font of words as a canvas takes it. */
export const fontOf = ({ weight, family }: Look, size: number): string =>
  `${weight} ${size}px ${family}`;

/** What a page's style hatches, as a canvas fills it; the same for all drawings of a theme. */
export function hatchFor(context: CanvasRenderingContext2D): CanvasPattern | string {
  const tile = document.createElement('canvas');
  const fine = 4;
  tile.width = tile.height = 5 * fine;
  const brush = tile.getContext('2d');
  if (!brush) return 'gray';
  for (const part of document.querySelectorAll('#hatch rect')) {
    brush.fillStyle = getComputedStyle(part).fill;
    brush.fillRect(0, 0, Number(part.getAttribute('width')) * fine, tile.height);
  }
  const pattern = context.createPattern(tile, 'repeat');
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / fine));
  return pattern ?? 'gray';
}

/** Paints marks and dots on a canvas as an SVG shows them. */
export interface Pen {
  paint(mark: Mark): void;
  paintDot(dot: Dot, x: number, y: number, radius: number, opacity: number): void;
}

/**
 * @param paper the colour of the page, which shows through a ring
 * @param hatch see {@link hatchFor}
 */
export function penOn(
  context: CanvasRenderingContext2D,
  paper: string,
  hatch: CanvasPattern | string,
): Pen {
  const colour = (value: string): CanvasPattern | string =>
    value.startsWith('url') ? hatch : value;
  const paintWords = ({ numbers, runs, anchor }: Mark): void => {
    const [, x = 0, y = 0, ...sizes] = numbers;
    const length = sizes.reduce((sum, each, index) => (index % 2 === 1 ? sum + each : sum), 0);
    let at = x - (anchor === 'end' ? length : anchor === 'middle' ? length / 2 : 0);
    // A single run needs no measuring.
    context.textAlign =
      runs.length > 1 || anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center';
    runs.forEach(({ text, look }, index) => {
      context.font = fontOf(look, sizes[index * 2] ?? look.size);
      if (look.stroke !== 'none') {
        context.strokeStyle = look.stroke;
        context.lineWidth = look.width;
        context.lineJoin = 'round';
        context.setLineDash([]);
        context.strokeText(text, at, y);
      }
      context.fillStyle = look.fill;
      context.fillText(text, at, y);
      at += sizes[index * 2 + 1] ?? 0;
    });
  };
  const trace = ({ tag, numbers }: Mark): void => {
    const [, a = 0, b = 0, c = 0, d = 0] = numbers;
    context.beginPath();
    if (tag === 'rect') context.rect(a, b, c, d);
    else if (tag === 'circle') context.arc(a, b, Math.max(0, c), 0, 2 * Math.PI);
    else {
      context.moveTo(a, b);
      context.lineTo(c, d);
    }
  };
  const pathOf = ({ numbers, parts }: Mark): Path2D =>
    new Path2D(parts.map((part, index) => `${part}${numbers[index + 3] ?? ''}`).join(''));
  return {
    paint(mark) {
      const { tag, look, numbers } = mark;
      const [opacity = 1, x = 0, y = 0] = numbers;
      if (opacity <= 0) return;
      context.globalAlpha = opacity;
      if (tag === 'text') {
        paintWords(mark);
        return;
      }
      const path = tag === 'path' ? pathOf(mark) : undefined;
      if (path) context.translate(x, y);
      else trace(mark);
      if (look.fill !== 'none' && tag !== 'line') {
        context.fillStyle = colour(look.fill);
        if (path) context.fill(path);
        else context.fill();
      }
      if (look.stroke !== 'none' && look.width > 0) {
        context.strokeStyle = look.stroke;
        context.lineWidth = look.width;
        context.lineCap = look.cap;
        context.setLineDash([...look.dash]);
        if (path) context.stroke(path);
        else context.stroke();
      }
      if (path) context.translate(-x, -y);
    },
    paintDot({ colour: own, ring }, x, y, radius, opacity) {
      context.globalAlpha = opacity;
      context.fillStyle = own;
      context.beginPath();
      context.arc(x, y, radius, 0, 2 * Math.PI);
      context.fill();
      if (!ring) return;
      context.fillStyle = paper;
      context.beginPath();
      context.arc(x, y, Math.max(radius * 0.45, radius - 2.5), 0, 2 * Math.PI);
      context.fill();
    },
  };
}
