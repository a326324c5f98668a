import type { Goal } from './goals.ts';
import type { Scrolled } from './measureScroll.ts';
import { median, spread } from './statistics.ts';
import { formatSpread, formatTable } from './table.ts';

/** Dropped frames, a story each, as a table. */
export function formatScroll(measured: readonly Scrolled[]): string {
  return formatTable([
    ['dropped frames', 'guided', 'without guidance', 'of'],
    ...measured.map(({ story, guided, still, frames }) => [
      `/${story}/`,
      formatSpread(spread(guided)),
      formatSpread(spread(still)),
      String(frames),
    ]),
  ]);
}

/** One frame in a hundred more than without guidance is what a round differs by anyway. */
const share = 0.01;

/** A guided chart is to scroll as smoothly as the same page without guidance. */
export function scrollGoal(measured: readonly Scrolled[]): Goal {
  const each = measured.map(({ story, guided, still, frames }) => {
    const more = guided.map((count, round) => count - (still[round] ?? 0));
    return { story, more: median(more), frames };
  });
  return {
    text: `Guided charts drop at most ${share * 100} % more frames than without guidance`,
    measured: each.map(({ story, more }) => `${story} ${more > 0 ? '+' : ''}${more}`).join(', '),
    reached: each.every(({ more, frames }) => more <= frames * share),
  };
}
