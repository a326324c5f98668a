import { max, min, scaleLinear } from 'd3';
import { dot } from '../marks/dot.ts';
import { rule } from '../marks/rule.ts';
import { isWide, rowGroup, type Room, type Scene } from '../scene.ts';
import type { SvgNode } from '../svg.ts';
import { block, label, textSize, wordsWidth } from '../words.ts';

/** A result near the end of its scale, beside its target. */
export interface CloseItem {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly target: number;
  readonly targetText: string;
  /** How far the result is past its target, or short of it. */
  readonly gapText: string;
}

/** The words of a close-up. */
export interface CloseUpOptions {
  /** Names a tick of the scale. */
  readonly format: (value: number) => string;
  /** What is enlarged, and that the scale does not start at zero. */
  readonly title: string;
}

/**
 * Results that crowd together at the end of a scale, that end enlarged: a dot for each, a line for
 * its target, a stem between them. The scale begins above zero, so nothing is filled.
 */
export function closeUpForm(
  items: readonly CloseItem[],
  room: Room,
  { format, title }: CloseUpOptions,
): Scene {
  const { width, bare = false } = room;
  const wide = isWide(room);
  const axis = bare ? 8 : wordsWidth(format(99.5)) + 8;
  const step = (width - axis - (bare ? 8 : 0)) / Math.max(items.length, 1);
  const heading = block(bare ? '' : title, width, { tone: 'muted' });
  const names = items.map((item) =>
    block(item.label, step - 6, { style: 'strong', anchor: 'middle' }),
  );
  const widest = max(items, ({ gapText }) => wordsWidth(gapText, { size: 1, style: 'headline' }));
  const numeral = Math.min(wide ? 22 : 18, (step - 4) / (widest ?? 1));
  const widestName = max(names, (name) => name.width) ?? 0;
  const top = bare ? 16 : heading.height + numeral * 1.3 + 22;
  const bottom = bare ? 16 : 12 + (max(names, (name) => name.height) ?? 0) + textSize + 6;
  const least = top + bottom + (room.height === undefined ? 110 : 60);
  // Words that do not fit at this size ask for a room in which they are smaller.
  const fits = bare || (numeral >= textSize && widestName <= step - 2);
  const height = bare ? (room.height ?? 160) : Math.max(room.height ?? 0, least) * (fits ? 1 : 2);
  const low = min(items, ({ value, target }) => Math.min(value, target)) ?? 0;
  const high = max(items, ({ value, target }) => Math.max(value, target)) ?? 100;
  const [from = low] = scaleLinear([low, Math.max(100, high)], [0, 1])
    .nice(4)
    .domain();
  const y = scaleLinear([from, Math.max(100, high)], [height - bottom, top]);
  const marks: SvgNode[] = [...heading.place(0, 0)];
  for (const tick of y.ticks(wide ? 5 : 4))
    marks.push(
      rule('grid', axis, y(tick), bare ? width - 8 : width, y(tick)),
      ...(bare
        ? []
        : [
            label(format(tick), axis - 6, y(tick) + textSize * 0.36, {
              anchor: 'end',
              tone: 'muted',
            }),
          ]),
    );
  const words = (index: number, middle: number): readonly SvgNode[] => {
    const name = names[index];
    if (name === undefined) return [];
    const half = name.width / 2;
    const at = Math.max(half, Math.min(width - half, middle));
    return name.place(at, height - name.height - 2);
  };
  items.forEach((item, index) => {
    const middle = axis + (index + 0.5) * step;
    const half = Math.min(24, step * 0.36);
    const box = {
      x: axis + index * step,
      y: heading.height,
      width: step,
      height: height - heading.height,
    };
    marks.push(
      rowGroup(item.key, box, [
        rule('stem', middle, y(item.value), middle, y(item.target)),
        rule('target', middle - half, y(item.target), middle + half, y(item.target)),
        dot({ x: middle, y: y(item.value), radius: bare ? 9 : 7, tone: 'result' }),
        ...(bare
          ? []
          : [
              label(item.gapText, middle, top - 18, {
                size: numeral,
                style: 'headline',
                anchor: 'middle',
              }),
              label(
                item.targetText,
                middle,
                Math.max(y(item.target), y(item.value)) + textSize + 7,
                {
                  anchor: 'middle',
                  halo: true,
                },
              ),
              ...words(index, middle),
            ]),
      ]),
    );
  });
  return { width, height, marks };
}
