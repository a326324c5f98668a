import type { Goal } from './goals.ts';
import type { SizedBuild } from './measureBuilds.ts';
import { formatTable } from './table.ts';

/** A story may cost this much more in a large site than in a small one: two runs differ as much. */
const tolerance = 1.3;

/** What one story more may take of wall time, in ms, on two cores that do nothing else. */
const mostPerStory = 80;

/** The most memory that the largest site may take, in MB. */
const mostMemory = 1500;

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

/** Whether a story costs little, and as much in the largest site as in smaller ones. */
export function buildGoals(builds: readonly SizedBuild[]): readonly Goal[] {
  const [smaller, largest] = builds.slice(-2);
  const [before, last] = costsPerStory(builds, work).slice(-2);
  if (!smaller || !largest || before === undefined || last === undefined) return [];
  const ratio = last / before;
  const [more = 0] = costsPerStory([smaller, largest], wall);
  const whole = wall(largest) / largest.stories / (wall(smaller) / smaller.stories);
  return [
    {
      text: `Build linear (one story more, of ${largest.stories} against of ${smaller.stories}, on all cores, ≤ ${tolerance} ×)`,
      measured: `${ratio.toFixed(2)} × (wall time a story, start-up and all: ${whole.toFixed(2)} ×)`,
      reached: ratio <= tolerance,
    },
    {
      text: `One story more, of ${largest.stories}, ≤ ${mostPerStory} ms of wall time`,
      measured: milliseconds(more),
      reached: more <= mostPerStory,
    },
    {
      text: `${largest.stories} stories in ≤ ${mostMemory} MB of memory`,
      measured: `${largest.megabytes.toFixed(0)} MB`,
      reached: largest.megabytes <= mostMemory,
    },
  ];
}
