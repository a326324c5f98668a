import { sum } from 'd3';
import { path } from '../../marks/path.ts';
import { rule } from '../../marks/rule.ts';
import { rowGroup, type Room, type Scene } from '../../scene.ts';
import { roundCoordinate, type SvgNode } from '../../svg.ts';
import type { Tone } from '../../tone.ts';
import { block, label, noWords, wordsWidth } from '../../words.ts';
import { lyingRibbons } from './lying.ts';
import type { RibbonBundle, RibbonPart } from './types.ts';

export type { RibbonBundle } from './types.ts';

const gap = 12;
const numeral = 26;

interface End {
  readonly part: RibbonPart;
  /** The room for its words. */
  readonly room: number;
}

const floor = ({ label: name, text }: RibbonPart): number =>
  text === ''
    ? 4
    : Math.max(
        wordsWidth(text, { size: numeral, style: 'headline' }),
        ...name.split(' ').map((word) => wordsWidth(word, { style: 'strong' })),
        30,
      );

/** Each end takes the width of its ribbon, or that of its words where they are wider. */
function endsOf({ parts }: RibbonBundle, perPerson: number): readonly End[] {
  return parts.map((part) => ({ part, room: Math.max(part.value * perPerson, floor(part)) }));
}

const widthOf = (ends: readonly End[]): number =>
  sum(ends, ({ room }) => room) + gap * (ends.length - 1);

/** A bundle is at least as wide as the words over it ask for. */
const widthOfBundle = (bundle: RibbonBundle, perPerson: number): number =>
  Math.max(
    widthOf(endsOf(bundle, perPerson)),
    wordsWidth(bundle.from, { size: 21, style: 'headline' }),
    ...bundle.says.split(' ').map((word) => wordsWidth(word)),
  );

/** The widest ribbons with which every bundle fits its share of the room. */
function fitScale(bundles: readonly RibbonBundle[], width: number, between: number): number {
  const used = (perPerson: number): number => {
    const each = bundles.map((bundle) => widthOfBundle(bundle, perPerson));
    return sum(each) + between * (each.length - 1);
  };
  let [low, high] = [0.05, 20];
  for (let step = 0; step < 30; step += 1) {
    const middle = (low + high) / 2;
    if (used(middle) <= width) low = middle;
    else high = middle;
  }
  return low;
}

const ribbon = (
  a: number,
  b: number,
  size: number,
  top: number,
  bottom: number,
  tone: Tone,
): SvgNode => {
  const r = roundCoordinate;
  const bend = (bottom - top) * 0.5;
  const down = `C${r(a)} ${r(top + bend)} ${r(b)} ${r(bottom - bend)} ${r(b)} ${r(bottom)}`;
  const up = `C${r(b + size)} ${r(bottom - bend)} ${r(a + size)} ${r(top + bend)} ${r(a + size)} ${r(top)}`;
  return path(`M${r(a)} ${r(top)}${down}h${r(size)}${up}z`, tone);
};

/** One bundle: its place above, its ribbons, its ends below. */
function drawBundle(
  bundle: RibbonBundle,
  perPerson: number,
  place: { readonly left: number; readonly width: number; readonly top: number },
  flow: number,
  bare: boolean,
): { readonly marks: readonly SvgNode[]; readonly bottom: number } {
  const ends = endsOf(bundle, perPerson);
  const total = sum(bundle.parts, ({ value }) => value) * perPerson;
  const all = widthOf(ends);
  const says = bare ? noWords : block(bundle.says, place.width, {});
  const name = bare ? 0 : 27;
  const top = place.top + name + says.height + 7;
  const bottom = top + flow;
  const start = place.left + Math.max(0, (Math.min(all, place.width) - total) / 2);
  let [from, to] = [start, place.left];
  const names = ends.map(({ part, room }, index) =>
    block(part.label, Math.max(room, floor(part)) + (index < ends.length - 1 ? gap - 4 : 0), {
      style: 'strong',
    }),
  );
  const foot = bare ? 0 : numeral * 1.2 + Math.max(...names.map(({ height }) => height)) + 8;
  const marks = ends.map(({ part, room }, index) => {
    const size = part.value * perPerson;
    const group = rowGroup(
      part.key,
      { x: to - gap / 2, y: top + flow / 2, width: room + gap, height: flow / 2 + foot },
      [
        ribbon(from, to, size, top, bottom, part.tone),
        ...(bare
          ? []
          : [
              label(part.text, to, bottom + numeral * 1.1 + 4, {
                size: numeral,
                style: 'headline',
              }),
              ...(names[index]?.place(to, bottom + numeral * 1.2 + 6) ?? []),
            ]),
        // As wide as the ribbon would be, between its end and its figure.
        ...(part.guess === undefined
          ? []
          : [
              rule(
                'guessed',
                Math.max(0, to + size - part.guess * perPerson),
                bottom + 7,
                to + size,
                bottom + 7,
              ),
            ]),
      ],
    );
    from += size;
    to += room + gap;
    return group;
  });
  const head = bare
    ? []
    : [
        rowGroup(
          bundle.key,
          { x: place.left, y: place.top, width: place.width, height: top - place.top },
          [
            label(bundle.from, place.left, place.top + 20, { size: 21, style: 'headline' }),
            ...says.place(place.left, place.top + name),
          ],
        ),
      ];
  return {
    marks: [
      ...marks,
      ...head,
      rule('base', start - (bare ? 2 : 0), top - 1, start + total + (bare ? 2 : 0), top - 1),
      rule('base', place.left, bottom + 1, place.left + all, bottom + 1),
    ],
    bottom: bottom + foot,
  };
}

/** Below this width ribbons lie: their names stand behind their ends, where there is room for them. */
const lyingBelow = 480;

/**
 * People between places: ribbons from one place to several ends, all on one scale, so that ten people
 * beside four hundred are as narrow as they are few.
 */
export function ribbonsForm(bundles: readonly RibbonBundle[], room: Room): Scene {
  const { width, height, bare = false } = room;
  const between = bare ? 16 : 40;
  // Where names would leave the ribbons no width, ribbons lie and names stand behind them.
  if (!bare && (width < lyingBelow || fitScale(bundles, width, between) < width * 0.0006))
    return lyingRibbons(bundles, room);
  const margin = bare ? 8 : 0;
  const inner = width - 2 * margin;
  const bared = bare
    ? bundles.map((bundle) => ({
        ...bundle,
        from: '',
        says: '',
        parts: bundle.parts.map((part) => ({ ...part, label: '', text: '' })),
      }))
    : bundles;
  const perPerson = fitScale(bared, inner, between);
  const widths = bared.map((bundle) => widthOfBundle(bundle, perPerson));
  const draw = (flow: number) => {
    let left = margin;
    const drawn = bared.map((bundle, index) => {
      const own = widths[index] ?? inner;
      const one = drawBundle(bundle, perPerson, { left, width: own, top: margin }, flow, bare);
      left += own + between;
      return one;
    });
    return {
      marks: drawn.flatMap((one) => one.marks),
      bottom: Math.max(...drawn.map((one) => one.bottom)),
    };
  };
  const flow =
    height === undefined ? 210 : Math.max(bare ? 20 : 75, height - draw(0).bottom - margin - 3);
  const { marks, bottom } = draw(flow);
  return {
    width,
    height: bare ? (height ?? 160) : Math.ceil(bottom + 2),
    marks,
  };
}
