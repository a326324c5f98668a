import { bar } from '../../marks/bar.ts';
import { rule } from '../../marks/rule.ts';
import { spread } from '../../spread.ts';
import type { SvgNode } from '../../svg.ts';
import { block, label, type Block } from '../../words.ts';
import { levelsOf, type ColumnItem, type ColumnLevel } from './item.ts';

/** The bars and lines of a column whose left edge is at `left`. */
export function shapes(
  item: ColumnItem,
  y: (value: number) => number,
  { left, width, goal, edged }: { left: number; width: number; goal: number; edged: boolean },
): readonly SvgNode[] {
  const { value, targets = [], before, guess, tone = 'result', look } = item;
  const across = { x: left, width };
  const body = look === undefined ? {} : { look };
  return [
    ...(goal > value
      ? [
          bar({
            ...across,
            y: y(goal),
            height: y(value) - y(goal),
            tone: 'shortfall',
            look: 'hatch',
          }),
        ]
      : []),
    bar({
      ...across,
      y: y(value),
      height: y(0) - y(value),
      tone: edged && tone === 'result' ? 'tint' : tone,
      ...body,
    }),
    ...(edged ? [bar({ ...across, y: y(value), height: 4, tone })] : []),
    ...(before === undefined
      ? []
      : [
          bar({ x: left - 5, width: width + 10, y: y(before.at) - 1.5, height: 3, tone: 'before' }),
        ]),
    ...targets.map(({ at, second = false }) =>
      rule(second ? 'target-second' : 'target', left - 5, y(at), left + width + 5, y(at)),
    ),
    ...(guess === undefined
      ? []
      : [rule('guessed', left - 5, y(guess), left + width + 5, y(guess))]),
  ];
}

/** The words of targets and of an earlier level, beside the column at their heights. */
export function levelWords(
  item: ColumnItem,
  y: (value: number) => number,
  { left, width, top, base }: { left: number; width: number; top: number; base: number },
): readonly SvgNode[] {
  const blocks = levelsOf(item).map((level): { level: ColumnLevel; words: Block } => ({
    level,
    words: block(level.text, width, level === item.before ? { tone: 'muted' } : {}),
  }));
  const middles = spread(
    blocks.map(({ level, words }) => ({ at: y(level.at), size: words.height + 2 })),
    [top, base],
  );
  return blocks.flatMap(({ words }, index) =>
    words.place(left, (middles[index] ?? 0) - words.height / 2 - 1),
  );
}

/**
 * The figure of a column: on top of it, or inside an edged one, below its edge and clear of the lines
 * that cross it.
 */
export function figure(
  item: ColumnItem,
  y: (value: number) => number,
  { middle, size, inside, base }: { middle: number; size: number; inside: boolean; base: number },
): SvgNode {
  const { value, text, tone = 'result' } = item;
  const set = { size, style: 'headline', anchor: 'middle' } as const;
  const lines = levelsOf(item)
    .map(({ at }) => y(at))
    .toSorted((a, b) => a - b);
  let top = y(value) + 6;
  for (const line of lines) if (line > top - 4 && line < top + size) top = line + 4;
  if (inside && top + size < base) return label(text, middle, top + size * 0.86, set);
  return label(text, middle, y(value) - 7, {
    ...set,
    halo: inside,
    ...(tone === 'before' ? { tone: 'before' } : {}),
  });
}
