import type { FittedScene } from '../../plot/fitScene.ts';
import { svg, type SvgNode } from '../../plot/svg.ts';
import type { Run, TextStyle } from '../../plot/text.ts';
import { textSize } from '../../plot/words.ts';
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

/** The words of a text element, each stretch in its style. */
function runsOf(node: Exclude<SvgNode, string>, style: TextStyle): readonly Run[] {
  return node.children.flatMap((child): readonly Run[] =>
    typeof child === 'string'
      ? [{ text: child, style }]
      : runsOf(child, styleIn(classesOf(child.attributes))),
  );
}

/** Words of a drawing where they stand in it; a picture knows how wide its own fonts are. */
function placeText(node: Exclude<SvgNode, string>, at: Place): readonly PlacedText[] {
  const { attributes } = node;
  const classes = classesOf(attributes);
  const size = Number(attributes['font-size'] ?? textSize);
  const runs = runsOf(node, styleIn(classes));
  const width = runs.reduce((sum, { text, style }) => sum + measure(text, style) * size, 0);
  const shift = { middle: 0.5, end: 1 }[String(attributes['text-anchor'])] ?? 0;
  const tone = classes.map((name) => tones[name]).find((each) => each !== undefined) ?? 'ink';
  const place = {
    x: at.x + Number(attributes['x']) - width * shift,
    y: at.y + Number(attributes['y']),
    size,
    tone,
    ...(classes.includes('halo') ? { halo: true } : {}),
  };
  return placeRuns(runs, place, measure);
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
