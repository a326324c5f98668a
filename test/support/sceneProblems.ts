import { measure } from '../../src/plot/measure.ts';
import type { Scene } from '../../src/plot/scene.ts';
import type { SvgNode } from '../../src/plot/svg.ts';
import type { TextStyle } from '../../src/plot/text.ts';
import { textSize } from '../../src/plot/words.ts';

/** Something drawn, and the room that it takes. */
export interface Drawn {
  readonly tag: string;
  readonly classes: readonly string[];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Element = Exclude<SvgNode, string>;

const classesOf = ({ attributes }: Element): readonly string[] =>
  String(attributes['class'] ?? '').split(' ');

function styleOf(classes: readonly string[]): TextStyle {
  if (classes.includes('headline')) return 'headline';
  return classes.includes('strong') ? 'strong' : 'plain';
}

/** What is written, how wide it is, and the size of its largest letters. */
function wordsIn(
  node: Element,
  around: number,
): { readonly text: string; readonly width: number; readonly size: number } {
  const style = styleOf(classesOf(node));
  const own = Number(node.attributes['font-size'] ?? around);
  let [text, width, size] = ['', 0, own];
  for (const child of node.children) {
    const part =
      typeof child === 'string'
        ? { text: child, width: measure(child, style) * own, size: own }
        : wordsIn(child, own);
    text += part.text;
    width += part.width;
    size = Math.max(size, part.size);
  }
  return { text, width, size };
}

/** The points of a path of absolute or relative moves, lines and curves, all of them within it. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', list = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = [...list.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(([number]) => Number(number));
    const relative = command === command.toLowerCase();
    const upper = command.toUpperCase();
    if (upper === 'H' || upper === 'V') {
      for (const number of numbers) {
        if (upper === 'H') x = (relative ? x : 0) + number;
        else y = (relative ? y : 0) + number;
        points.push([x, y]);
      }
      continue;
    }
    const arity = upper === 'C' ? 6 : upper === 'S' || upper === 'Q' ? 4 : upper === 'A' ? 7 : 2;
    for (let at = 0; at + arity <= numbers.length; at += arity) {
      const [from, until] = [x, y];
      const last = numbers.slice(at + arity - 2, at + arity);
      x = (relative ? from : 0) + (last[0] ?? 0);
      y = (relative ? until : 0) + (last[1] ?? 0);
      points.push([x, y]);
    }
  }
  return points;
}

const number = ({ attributes }: Element, name: string): number => Number(attributes[name] ?? 0);

/** Everything that a drawing draws, without the boxes that only fingers find. */
export function drawnIn({ marks }: Pick<Scene, 'marks'>, x = 0, y = 0): readonly Drawn[] {
  return marks.flatMap((node): readonly Drawn[] => {
    if (typeof node === 'string') return [];
    const classes = classesOf(node);
    const { tag } = node;
    if (classes.includes('hit')) return [];
    if (tag === 'g') {
      const [, dx = 0, dy = 0] =
        /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(String(node.attributes['transform'] ?? '')) ?? [];
      return drawnIn({ marks: node.children }, x + Number(dx), y + Number(dy));
    }
    const box = (left: number, top: number, right: number, bottom: number, text = ''): Drawn => ({
      tag,
      classes,
      text,
      left: x + Math.min(left, right),
      right: x + Math.max(left, right),
      top: y + Math.min(top, bottom),
      bottom: y + Math.max(top, bottom),
    });
    const at = (name: string): number => number(node, name);
    if (tag === 'text') {
      const { text, width, size } = wordsIn(node, textSize);
      const shift = { middle: 0.5, end: 1 }[String(node.attributes['text-anchor'])] ?? 0;
      const left = at('x') - width * shift;
      return [box(left, at('y') - 0.78 * size, left + width, at('y') + 0.2 * size, text)];
    }
    if (tag === 'circle')
      return [box(at('cx') - at('r'), at('cy') - at('r'), at('cx') + at('r'), at('cy') + at('r'))];
    if (tag === 'line') return [box(at('x1'), at('y1'), at('x2'), at('y2'))];
    if (tag === 'rect')
      return [box(at('x'), at('y'), at('x') + at('width'), at('y') + at('height'))];
    const half = classes.includes('unit') ? at('stroke-width') / 2 : 0;
    const points = pointsOf(String(node.attributes['d'] ?? ''));
    const xs = points.map(([px]) => px);
    const ys = points.map(([, py]) => py);
    return [
      box(
        Math.min(...xs) - half,
        Math.min(...ys) - half,
        Math.max(...xs) + half,
        Math.max(...ys) + half,
      ),
    ];
  });
}

/**
 * What is wrong with a drawing: marks or words outside its frame, words that lie on one another,
 * lengths below zero, places that are no numbers.
 */
export function sceneProblems(scene: Scene): readonly string[] {
  const drawn = drawnIn(scene);
  const name = ({ tag, classes, text }: Drawn): string => text || `${tag}.${classes.join('.')}`;
  const outside = drawn.flatMap((each) => {
    const { left, right, top, bottom } = each;
    if (![left, right, top, bottom].every(Number.isFinite)) return [`${name(each)} is nowhere`];
    const over = Math.max(-left, right - scene.width, -top, bottom - scene.height);
    return over > 0.6 ? [`“${name(each)}” is ${over.toFixed(1)} outside the frame`] : [];
  });
  const texts = drawn.filter(({ tag }) => tag === 'text');
  const clashes = texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      return across > 0.5 && down > 0.5 ? [`“${one.text}” lies on “${other.text}”`] : [];
    }),
  );
  const negative = (nodes: readonly SvgNode[]): readonly string[] =>
    nodes.flatMap((node) => {
      if (typeof node === 'string') return [];
      const bad = ['width', 'height', 'r'].filter((key) => number(node, key) < 0);
      return [
        ...bad.map((key) => `${node.tag} has a ${key} below zero`),
        ...negative(node.children),
      ];
    });
  return [...outside, ...clashes, ...negative(scene.marks)];
}
