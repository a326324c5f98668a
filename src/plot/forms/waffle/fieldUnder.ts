import { sum } from 'd3';
import { dot } from '../../marks/dot.ts';
import { rowGroup, type Room, type Scene } from '../../scene.ts';
import type { SvgNode } from '../../svg.ts';
import { block, label, textSize, wordsWidth } from '../../words.ts';
import { fieldLines, fieldRuns, type Field, type FieldPart } from './fieldParts.ts';
import { fitWaffle } from './item.ts';

/** A line under the field: a dot that stands for a part, its number and its name. */
function lineOf(
  { label: words, note = '', text, tone, ring = false }: FieldPart,
  {
    width,
    size,
    figures,
  }: { readonly width: number; readonly size: number; readonly figures: number },
) {
  const indent = size + figures + 8;
  const name = block(note === '' ? words : `${words}, ${note}`, width - indent, {
    style: 'strong',
  });
  return {
    height: Math.max(size * 1.25, name.height + 8),
    place: (y: number): readonly SvgNode[] => [
      dot({ x: size * 0.4, y: y + size * 0.66, radius: 6, tone, ring: ring !== false }),
      label(text, size + figures, y + size, { size, style: 'headline', anchor: 'end' }),
      ...name.place(indent, y + size - textSize),
    ],
  };
}

/**
 * A field as wide as its room, what is said of its parts underneath: for rooms too high for words at
 * the side. It says how far apart the dots are.
 */
export function fieldOverWords(
  field: Field,
  { width, height }: Pick<Room, 'width'> & { readonly height: number },
  size: number,
): { readonly pitch: number; readonly scene: Scene } {
  const figures = Math.max(
    0,
    ...field.parts.map(({ text }) => wordsWidth(text, { size, style: 'headline' })),
  );
  const lines = field.parts
    .filter(({ label: words, text }) => words !== '' || text !== '')
    .map((part) => ({ key: part.key, ...lineOf(part, { width, size, figures }) }));
  const said = sum(lines, (line) => line.height);
  const setting = fitWaffle((columns) => fieldLines(field, columns), {
    across: width,
    down: height - said - 14,
    largest: 56,
    least: 0,
    lengths: [10, 5, 15, 20, 30, 40],
    worthwhile: 1.05,
  });
  let top = fieldLines(field, setting.columns) * setting.pitch + 12;
  const words = lines.map((line) => {
    const box = { x: 0, y: top, width, height: line.height };
    top += line.height;
    return rowGroup(line.key, box, line.place(box.y));
  });
  const dots = fieldRuns(field, setting, 0, 0).map((run) =>
    rowGroup(run.group.key, run.reach, run.marks),
  );
  return {
    pitch: setting.pitch,
    scene: { width, height: Math.ceil(top), marks: [...dots, ...words] },
  };
}
