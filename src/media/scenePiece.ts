import type { FittedScene } from '../plot/fitScene.ts';
import { svg, type SvgNode } from '../plot/svg.ts';
import type { Run, TextStyle } from '../plot/text.ts';
import { textSize } from '../plot/words.ts';
import { measure } from './fonts.ts';
import type { Piece } from './piece.ts';
import { placeRuns, type PlacedText, type TextTone } from './text.ts';

const tones: Readonly<Record<string, TextTone>> = {
  'in-muted': 'muted',
  'in-result': 'result',
  'in-shortfall': 'shortfall',
  'in-before': 'before',
};

interface Place {
  readonly x: number;
  readonly y: number;
}

const classesOf = (attributes: Exclude<SvgNode, string>['attributes']): readonly string[] =>
  String(attributes['class'] ?? '').split(' ');

function styleIn(classes: readonly string[]): TextStyle {
  if (classes.includes('headline')) return 'headline';
  return classes.includes('strong') ? 'strong' : 'plain';
}

/** A stretch of words in one look. */
interface Stretch extends Run {
  readonly size: number;
  readonly tone: TextTone;
}

/** The words of a text element, each stretch in its look. */
function stretchesOf(
  { attributes, children }: Exclude<SvgNode, string>,
  around: { readonly size: number; readonly tone: TextTone },
): readonly Stretch[] {
  const classes = classesOf(attributes);
  const look = {
    size: Number(attributes['font-size'] ?? around.size),
    tone: classes.map((name) => tones[name]).find((each) => each !== undefined) ?? around.tone,
  };
  return children.flatMap((child): readonly Stretch[] =>
    typeof child === 'string'
      ? [{ text: child, style: styleIn(classes), ...look }]
      : stretchesOf(child, look),
  );
}

/** Words of a drawing where they stand in it; a picture knows how wide its own fonts are. */
function placeText(node: Exclude<SvgNode, string>, at: Place): readonly PlacedText[] {
  const { attributes } = node;
  const stretches = stretchesOf(node, { size: textSize, tone: 'ink' });
  const lengthOf = ({ text, style, size }: Stretch): number => measure(text, style) * size;
  const width = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  const shift = { middle: 0.5, end: 1 }[String(attributes['text-anchor'])] ?? 0;
  const halo = classesOf(attributes).includes('halo') ? { halo: true } : {};
  const y = at.y + Number(attributes['y']);
  let x = at.x + Number(attributes['x']) - width * shift;
  return stretches.flatMap((stretch) => {
    const { text, style, size, tone } = stretch;
    const placed = placeRuns([{ text, style }], { x, y, size, tone, ...halo }, measure);
    x += lengthOf(stretch);
    // A space between stretches is room, no words.
    return text.trim() === '' ? [] : placed;
  });
}

const translation = /^translate\(([-\d.]+) ([-\d.]+)\)$/;

/** Takes the words out of a drawing, which a picture sets in fonts of its own. */
function split(
  nodes: readonly SvgNode[],
  at: Place,
): { shapes: readonly SvgNode[]; texts: readonly PlacedText[] } {
  const shapes: SvgNode[] = [];
  const texts: PlacedText[] = [];
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const attributes: typeof node.attributes = { ...node.attributes, 'data-row': undefined };
    if (node.tag === 'text') texts.push(...placeText(node, at));
    else if (node.tag === 'g') {
      const [, x = 0, y = 0] = translation.exec(String(attributes['transform'] ?? '')) ?? [];
      const inner = split(node.children, { x: at.x + Number(x), y: at.y + Number(y) });
      shapes.push({ ...node, attributes, children: inner.shapes });
      texts.push(...inner.texts);
    } else if (attributes['class'] !== 'hit') shapes.push({ ...node, attributes });
  }
  return { shapes, texts };
}

/** A drawing as a part of a picture. */
export function scenePiece({ scene, scale }: FittedScene): Piece & { readonly width: number } {
  const { shapes, texts } = split(scene.marks, { x: 0, y: 0 });
  return {
    width: scene.width * scale,
    height: scene.height * scale,
    place: (x, y) => ({
      shapes: [
        svg(
          'g',
          { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${scale.toFixed(4)})` },
          ...shapes,
        ),
      ],
      texts: texts.map((text) => ({
        ...text,
        x: x + text.x * scale,
        y: y + text.y * scale,
        size: text.size * scale,
        width: text.width * scale,
      })),
    }),
  };
}
