import { sum } from 'd3';
import { path } from '../../marks/path.ts';
import { rule } from '../../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../../scene.ts';
import { roundCoordinate, type SvgNode } from '../../svg.ts';
import type { Tone } from '../../tone.ts';
import { block, label, wordsWidth } from '../../words.ts';
import type { RibbonBundle, RibbonPart } from './types.ts';

/** From one end of a lying ribbon to the next. */
const rowGap = 8;

const ribbonAcross = (
  a: number,
  b: number,
  size: number,
  left: number,
  right: number,
  tone: Tone,
): SvgNode => {
  const r = roundCoordinate;
  const bend = (right - left) * 0.5;
  const there = `C${r(left + bend)} ${r(a)} ${r(right - bend)} ${r(b)} ${r(right)} ${r(b)}`;
  const back = `C${r(right - bend)} ${r(b + size)} ${r(left + bend)} ${r(a + size)} ${r(left)} ${r(a + size)}`;
  return path(`M${r(left)} ${r(a)}${there}v${r(size)}${back}z`, tone);
};

/** The words of an end, and the room that they and its ribbon take. */
const lyingNumeral = 22;

/** Ribbons from the left to the right, each end with its figure and its name behind it. */
export function lyingRibbons(bundles: readonly RibbonBundle[], { width, height }: Room): Scene {
  const parts = bundles.flatMap((bundle) => bundle.parts);
  const figures = Math.max(
    ...parts.map(({ text }) => wordsWidth(text, { size: lyingNumeral, style: 'headline' })),
  );
  const words = Math.max(
    ...parts.flatMap(({ label: name }) =>
      name.split(' ').map((word) => wordsWidth(word, { style: 'strong' })),
    ),
  );
  const right = Math.min(width * 0.56, width - figures - words - 20);
  const nameLeft = right + 10 + figures + 8;
  const names = new Map(
    parts.map((part) => [part.key, block(part.label, width - nameLeft, { style: 'strong' })]),
  );
  const room = (part: RibbonPart, perPerson: number): number =>
    Math.max(part.value * perPerson, names.get(part.key)?.height ?? 0, 28);
  const heads = bundles.map((bundle) => block(bundle.says, width));
  const total = (perPerson: number): number =>
    sum(bundles, ({ parts: own }, index) => {
      const ends = sum(own, (part) => room(part, perPerson) + rowGap);
      return 34 + (heads[index]?.height ?? 0) + ends;
    }) +
    18 * (bundles.length - 1);
  let perPerson = 0.75;
  if (height !== undefined) {
    perPerson = 2.4;
    while (perPerson > 0.3 && total(perPerson) > height) perPerson -= 0.02;
  }
  let top = 0;
  const marks = bundles.flatMap((bundle, index): readonly SvgNode[] => {
    if (index > 0) top += 18;
    const head = [
      label(bundle.from, 0, top + 20, { size: 20, style: 'headline' }),
      ...(heads[index]?.place(0, top + 26) ?? []),
    ];
    const start = top;
    top += 34 + (heads[index]?.height ?? 0);
    const ends = sum(bundle.parts, (part) => room(part, perPerson) + rowGap) - rowGap;
    const size = sum(bundle.parts, ({ value }) => value) * perPerson;
    let from = top + (ends - size) / 2;
    const base = rule('base', 1, from, 1, from + size);
    const group = rowGroup(bundle.key, { x: 0, y: start, width, height: top - start }, head);
    const drawn = bundle.parts.map((part) => {
      const own = room(part, perPerson);
      const thick = part.value * perPerson;
      const middle = top + own / 2;
      const name = names.get(part.key);
      const one = rowGroup(
        part.key,
        { x: right / 2, y: top, width: width - right / 2, height: own },
        [
          ribbonAcross(from, middle - thick / 2, thick, 2, right, part.tone),
          label(part.text, right + 10, middle + lyingNumeral * 0.35, {
            size: lyingNumeral,
            style: 'headline',
          }),
          ...(name?.place(nameLeft, middle - name.height / 2 - 1) ?? []),
          // As wide as the ribbon would be, between its end and its figure.
          ...(part.guess === undefined
            ? []
            : [
                rule(
                  'guessed',
                  right + 5,
                  Math.max(0, middle + thick / 2 - part.guess * perPerson),
                  right + 5,
                  middle + thick / 2,
                ),
              ]),
        ],
      );
      from += thick;
      top += own + rowGap;
      return one;
    });
    return [group, ...drawn, base];
  });
  return { width, height: Math.ceil(top), marks };
}
