import { easeCubicInOut } from 'd3';
import type { Dot, Mark } from './marks.ts';

/** A part of the way, from 0 to 1, slow at both ends. */
const ease = (progress: number, from: number, to: number): number =>
  easeCubicInOut(Math.min(1, Math.max(0, (progress - from) / (to - from))));

const fade = (mark: Mark, part: number): Mark => ({
  ...mark,
  numbers: mark.numbers.map((value, index) => (index === 0 ? value * part : value)),
});

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/**
 * Where marks are on their way from one drawing to the next: what is gone goes first, what both have
 * travels, what is new comes.
 *
 * @returns the marks at a part of the time, from 0 to 1
 */
export function marksAt(
  from: readonly Mark[],
  to: readonly Mark[],
): (progress: number) => readonly Mark[] {
  const before = new Map(from.map((mark) => [mark.node, mark]));
  const after = new Set(to.map(({ node }) => node));
  const gone = from.filter(({ node }) => !after.has(node));
  const ways = to.map((mark) => {
    const start = before.get(mark.node);
    // A path of other parts is another path.
    const same = start === undefined || start.numbers.length === mark.numbers.length;
    const rests = start?.numbers.every((value, index) => value === mark.numbers[index]) ?? false;
    return { mark, start: same ? start : mark, rests: rests || !same };
  });
  return (progress) => {
    const t = ease(progress, 0, 1);
    const [going, coming] = [1 - ease(progress, 0, 0.4), ease(progress, 0.4, 1)];
    return [
      ...(going > 0 ? gone.map((mark) => fade(mark, going)) : []),
      ...ways.map(({ mark, start, rests }) => {
        if (rests) return mark;
        if (!start) return fade(mark, coming);
        const numbers = mark.numbers.map((end, index) =>
          between(start.numbers[index] ?? end, end, t),
        );
        return { ...mark, numbers };
      }),
    ];
  };
}

/** Where dots are: they leave one after the other, in the order of drawing, the first for the first place. */
export function dotsAt(
  from: readonly Dot[],
  to: readonly Dot[],
): (progress: number) => readonly Dot[] {
  const count = Math.max(from.length, to.length);
  return (progress) =>
    Array.from({ length: count }, (_, index) => {
      const begin = (index / count) * 0.3;
      const t = ease(progress, begin, begin + 0.7);
      const [start, end] = [from[index], to[index]];
      if (start && end)
        return {
          ...(t < 0.5 ? start : end),
          x: between(start.x, end.x, t),
          y: between(start.y, end.y, t),
          radius: between(start.radius, end.radius, t),
          opacity: between(start.opacity, end.opacity, t),
        };
      return start ? { ...start, opacity: start.opacity * (1 - t) } : end && { ...end, opacity: t };
    }).filter((dot) => dot !== undefined);
}
