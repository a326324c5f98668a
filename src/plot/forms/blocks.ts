import { max, sum } from 'd3';
import { bar } from '../marks/bar.ts';
import { rule } from '../marks/rule.ts';
import { isWide, rowGroup, type Room, type Scene } from '../scene.ts';
import type { Tone } from '../tone.ts';
import { block, label, textSize, wordsWidth } from '../words.ts';

/** A block as wide as one number and as high as another: its area is their product. */
export interface BlockItem {
  readonly key: string;
  readonly label: string;
  readonly note?: string;
  /** The figure over the block, as the language writes it. */
  readonly text: string;
  readonly across: number;
  readonly high: number;
  readonly tone: Tone;
}

const gap = 14;

/** The same blocks lying one below the other, each under its words, where these are too wide. */
function lyingBlocks(items: readonly BlockItem[], { width, height }: Room): Scene {
  const size = 21;
  const words = items.map((item) => {
    const beside = wordsWidth(item.text, { size, style: 'headline' }) + 8;
    return {
      beside,
      name: block(item.label, width - beside, { style: 'strong' }),
      note: block(item.note ?? '', width, { tone: 'muted' }),
    };
  });
  const said = words.map(
    ({ name, note }) => Math.max(size * 1.2, name.height + 8) + note.height + 4,
  );
  const used = sum(said) + gap * (items.length - 1) + 2;
  const perUnit =
    Math.max(height === undefined ? 150 : 40, (height ?? 0) - used) /
    Math.max(
      sum(items, ({ across }) => across),
      1e-9,
    );
  const longest = Math.max(max(items, ({ high }) => high) ?? 0, 1e-9);
  let top = 0;
  const marks = items.map((item, index) => {
    const own = words[index];
    const [start, bars] = [top, top + (said[index] ?? 0)];
    const thick = item.across * perUnit;
    top = bars + thick + gap;
    return rowGroup(item.key, { x: 0, y: start, width, height: bars + thick - start }, [
      bar({ x: 0, y: bars, width: (item.high / longest) * width, height: thick, tone: item.tone }),
      label(item.text, 0, start + size, { size, style: 'headline' }),
      ...(own === undefined
        ? []
        : [
            ...own.name.place(own.beside, start + size - textSize),
            ...own.note.place(0, bars - 4 - own.note.height),
          ]),
    ]);
  });
  return { width, height: Math.ceil(top - gap + 2), marks };
}

/** Blocks side by side on one ground, their widths and their heights each on one scale. */
export function blocksForm(items: readonly BlockItem[], room: Room): Scene {
  const { width, height, bare = false } = room;
  const wide = isWide(room);
  const margin = bare ? 8 : 0;
  const inner = width - 2 * margin - gap * (items.length - 1);
  const numeral = bare ? 0 : wide ? 28 : 21;
  const floorIn = ({ text, label: name }: BlockItem, style: 'strong' | 'plain'): number =>
    bare
      ? 6
      : Math.max(
          wordsWidth(text, { size: numeral, style: 'headline' }),
          ...name.split(' ').map((word) => wordsWidth(word, { style })),
          wide ? 110 : 78,
        );
  // Names are set plain where long words would leave no room for the blocks.
  const strong = sum(items, (item) => floorIn(item, 'strong')) <= inner * 0.92;
  const style = strong ? 'strong' : 'plain';
  const floor = (item: BlockItem): number => floorIn(item, style);
  if (!bare && sum(items, floor) > inner) return lyingBlocks(items, room);
  // A block narrower than its words stands at the left of the room that they take.
  let perUnit =
    inner /
    Math.max(
      sum(items, ({ across }) => across),
      1e-9,
    );
  const slot = (item: BlockItem): number => Math.max(item.across * perUnit, floor(item));
  for (let step = 0; step < 60 && sum(items, slot) > inner + 0.5; step += 1) perUnit *= 0.97;
  const names = items.map((item) => block(item.label, slot(item), { style }));
  const notes = items.map((item) => block(item.note ?? '', slot(item), { tone: 'muted' }));
  const foot = bare
    ? 8
    : 10 + (max(names, (name, index) => name.height + (notes[index]?.height ?? 0)) ?? 0);
  const head = bare ? 8 : numeral * 1.4;
  const tall =
    height === undefined ? (wide ? 240 : 190) : Math.max(bare ? 20 : 80, height - head - foot);
  const base = head + tall;
  const highest = Math.max(max(items, ({ high }) => high) ?? 0, 1e-9);
  let x = margin;
  const marks = items.map((item, index) => {
    const [name, note] = [names[index], notes[index]];
    const size = (item.high / highest) * tall;
    const group = rowGroup(
      item.key,
      { x: x - gap / 2, y: 0, width: slot(item) + gap, height: base + foot },
      [
        bar({
          x,
          y: base - size,
          width: item.across * perUnit,
          height: size,
          tone: item.tone,
        }),
        ...(bare
          ? []
          : [
              label(item.text, x, base - size - 8, { size: numeral, style: 'headline' }),
              ...(name?.place(x, base + 7) ?? []),
              ...(note?.place(x, base + 7 + (name?.height ?? 0)) ?? []),
            ]),
      ],
    );
    x += slot(item) + gap;
    return group;
  });
  return {
    width,
    height: bare ? (height ?? 160) : Math.ceil(base + foot),
    marks: [...marks, rule('base', bare ? 4 : 0, base + 1, bare ? width - 4 : width, base + 1)],
  };
}
