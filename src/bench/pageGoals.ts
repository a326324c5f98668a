import type { Goal } from './goals.ts';
import type { PageLoad } from './loadPage.ts';
import type { Comparison } from './measurePages.ts';
import { median, pairedRatio } from './statistics.ts';

/** All charts are to be there within this many times what they take in the floor. */
const limit = 1.3;

/**
 * "At first paint": two frames, on top of what the floor needs. A browser may paint the top of any
 * file while it still reads the rest; that is no fault of the page.
 */
const together = 34;

/** How long the last chart comes after the first paint. */
export function gapOf({ charts, first }: PageLoad): number {
  return charts - first;
}

/** What the story is to reach, held against what was measured over all networks. */
export function pageGoals(comparisons: readonly Comparison[]): readonly Goal[] {
  const each = comparisons.map(({ network, story, floor }) => ({
    name: network.name,
    ratio: pairedRatio(
      story.map(({ charts }) => charts),
      floor.map(({ charts }) => charts),
    ),
    gap: median(story.map(gapOf)),
    floorGap: median(floor.map(gapOf)),
    blocking: median(story.map(({ blocking }) => blocking)),
    floorBlocking: median(floor.map(({ blocking }) => blocking)),
  }));
  type Result = (typeof each)[number];
  const goal = (
    text: string,
    say: (result: Result) => string,
    isReached: (result: Result) => boolean,
  ): Goal => ({
    text,
    measured: each.map((result) => `${result.name} ${say(result)}`).join(', '),
    reached: each.every(isReached),
  });
  return [
    goal(
      `All charts visible at ≤ ${limit} × the floor`,
      ({ ratio }) => `${ratio.toFixed(2)} ×`,
      ({ ratio }) => ratio <= limit,
    ),
    goal(
      `All charts at first paint (≤ ${together} ms more after it than in the floor)`,
      ({ gap, floorGap }) => `${gap.toFixed(0)} ms (floor ${floorGap.toFixed(0)})`,
      ({ gap, floorGap }) => gap - floorGap <= together,
    ),
    goal(
      'Blocking time 0',
      ({ blocking, floorBlocking }) =>
        `${blocking.toFixed(0)} ms (floor ${floorBlocking.toFixed(0)})`,
      ({ blocking }) => blocking === 0,
    ),
  ];
}
