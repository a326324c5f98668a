import type { PageLoad } from './loadPage.ts';
import type { Comparison } from './measurePages.ts';
import { gapOf } from './pageGoals.ts';
import { median, pairedRatio, spread } from './statistics.ts';
import { formatSpread, formatTable } from './table.ts';
import { kinds } from './transfer.ts';

const measures = [
  { name: 'FCP', of: ({ first }: PageLoad) => first, digits: 0 },
  { name: 'LCP', of: ({ largest }: PageLoad) => largest, digits: 0 },
  { name: 'all charts', of: ({ charts }: PageLoad) => charts, digits: 0 },
  { name: 'charts − FCP', of: gapOf, digits: 0 },
  { name: 'blocking', of: ({ blocking }: PageLoad) => blocking, digits: 0 },
  { name: 'shift', of: ({ shift }: PageLoad) => shift, digits: 3 },
] as const;

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
