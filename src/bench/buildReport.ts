import type { Goal } from './goals.ts';
import type { SizedBuild } from './measureBuilds.ts';
import { formatTable } from './table.ts';

/** A story may cost this much more in a large site than in a small one: two runs differ as much. */
const tolerance = 1.3;

type Taken = (build: SizedBuild) => number;

/**
 * What each story more takes between one size and the one before, in ms: what every build takes,
 * however small, falls out.
 */
export function costsPerStory(builds: readonly SizedBuild[], of: Taken): readonly number[] {
  return builds.slice(1).map((build, index) => {
    const smaller = builds[index] ?? build;
    return ((of(build) - of(smaller)) / (build.stories - smaller.stories)) * 1000;
  });
}

const wall: Taken = ({ seconds }) => seconds;
const work: Taken = (build) => build.work;
const milliseconds = (value: number | undefined): string =>
  value === undefined ? '–' : `${value.toFixed(0)} ms`;

/** The builds, a line for each size: wall time, time on all cores, and what a story takes of it. */
export function formatBuilds(builds: readonly SizedBuild[]): string {
  const [walls, works] = [wall, work].map((of) => [undefined, ...costsPerStory(builds, of)]);
  const rows = builds.map((build, index) => [
    `${build.stories} stories`,
    `${build.seconds.toFixed(1)} s`,
    milliseconds((build.seconds / build.stories) * 1000),
    milliseconds(walls?.[index]),
    `${build.work.toFixed(1)} s`,
    milliseconds(works?.[index]),
    `${build.megabytes.toFixed(0)} MB`,
  ]);
  const heads = ['build', 'wall', 'a story', 'one more', 'all cores', 'one more', 'memory'];
  return formatTable([heads, ...rows]);
}

/** Whether a story costs as much in the largest site as in smaller ones. */
export function buildGoals(builds: readonly SizedBuild[]): readonly Goal[] {
  const [smaller, largest] = builds.slice(-2);
  const [before, last] = costsPerStory(builds, work).slice(-2);
  if (!smaller || !largest || before === undefined || last === undefined) return [];
  const ratio = last / before;
  const whole = wall(largest) / largest.stories / (wall(smaller) / smaller.stories);
  return [
    {
      text: `Build linear (one story more, of ${largest.stories} against of ${smaller.stories}, on all cores, ≤ ${tolerance} ×)`,
      measured: `${ratio.toFixed(2)} × (wall time a story, start-up and all: ${whole.toFixed(2)} ×)`,
      reached: ratio <= tolerance,
    },
  ];
}
