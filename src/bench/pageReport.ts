import type { Goal } from './goals.ts';
import type { PageLoad } from './loadPage.ts';
import type { Comparison } from './measurePages.ts';
import { median, pairedRatio, spread } from './statistics.ts';
import { formatSpread, formatTable } from './table.ts';
import { kinds } from './transfer.ts';

/** All charts are to be there within this many times what they take in the floor. */
const limit = 1.3;

/**
 * "At first paint": two frames, on top of what the floor needs. A browser may paint the top of any
 * file while it still reads the rest; that is no fault of the page.
 */
const together = 34;

const measures = [
  { name: 'FCP', of: ({ first }: PageLoad) => first, digits: 0 },
  { name: 'LCP', of: ({ largest }: PageLoad) => largest, digits: 0 },
  { name: 'all charts', of: ({ charts }: PageLoad) => charts, digits: 0 },
  { name: 'charts − FCP', of: gapOf, digits: 0 },
  { name: 'blocking', of: ({ blocking }: PageLoad) => blocking, digits: 0 },
  { name: 'shift', of: ({ shift }: PageLoad) => shift, digits: 3 },
] as const;

/** How long the last chart comes after the first paint. */
function gapOf({ charts, first }: PageLoad): number {
  return charts - first;
}

function formatTimes({ network, story, floor }: Comparison): string {
  const row = (name: string, loads: readonly PageLoad[]): readonly string[] => [
    name,
    ...measures.map(({ of, digits }) => formatSpread(spread(loads.map(of)), digits)),
  ];
  const ratios = measures
    .slice(0, 3)
    .map(({ of }) => `${pairedRatio(story.map(of), floor.map(of)).toFixed(2)} ×`);
  const { name, latency, rate } = network;
  return formatTable([
    [name, ...measures.map((measure) => measure.name)],
    row('story', story),
    row('floor', floor),
    ['ratio', ...ratios],
  ]).concat(`\n(${latency} ms, ${rate / 1000} kbit/s)`);
}

function formatTransfer({ story, floor }: Comparison): string {
  const row = (name: string, loads: readonly PageLoad[]): readonly string[] => {
    const kilobytes = (of: (load: PageLoad) => number): string =>
      (median(loads.map(of)) / 1000).toFixed(1);
    return [
      name,
      median(loads.map(({ transfer }) => transfer.requests)).toFixed(0),
      kilobytes(({ transfer }) => kinds.reduce((sum, kind) => sum + transfer.bytes[kind], 0)),
      ...kinds.map((kind) => kilobytes(({ transfer }) => transfer.bytes[kind])),
    ];
  };
  return formatTable([
    ['kB sent', 'requests', 'all', ...kinds],
    row('story', story),
    row('floor', floor),
  ]);
}

/** What was sent, and the times over each network: medians, with the ends behind them. */
export function formatPages(comparisons: readonly Comparison[]): string {
  const [first] = comparisons;
  if (first === undefined) return '';
  return [formatTransfer(first), ...comparisons.map(formatTimes)].join('\n\n');
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
