import type { Goal } from './goals.ts';
import type { Press, Pressed, Visit } from './measurePresses.ts';
import { median, pairedRatio, spread } from './statistics.ts';
import { formatSpread, formatTable } from './table.ts';

const all = ({ first, later }: Visit): readonly Press[] => [first, ...later];

/** What is asked of a visit. Of several presses the one in the middle counts, of tasks the longest. */
const measures = [
  { name: 'first press', of: ({ first }: Visit) => first.answered },
  { name: 'later', of: ({ later }: Visit) => median(later.map(({ answered }) => answered)) },
  {
    name: 'longest task',
    of: (visit: Visit) => Math.max(...all(visit).map(({ task }) => task)),
  },
  { name: 'frames/s', of: (visit: Visit) => median(all(visit).map(({ frames }) => frames)) },
] as const;

type Name = (typeof measures)[number]['name'];

/** The presses, a line for each site, chart and screen: ms and frames, median (least–most). */
export function formatPresses(measured: readonly Pressed[], folders: readonly string[]): string {
  const heads = ['chart', 'width', 'slowed', ...measures.map(({ name }) => name), 'site'];
  const rows = measured.flatMap(({ chart, width, slowdown, visits }) => {
    const name = [chart, String(width), `${slowdown} ×`];
    const lines = visits.map((each, index) => [
      ...name,
      ...measures.map(({ of }) => formatSpread(spread(each.map(of)))),
      folders[index] ?? '',
    ]);
    const [own = [], other] = visits;
    if (other === undefined) return lines;
    const ratios = measures.map(({ of }) => {
      // No task was long enough to be told: there is nothing to divide by.
      if (median(other.map(of)) === 0) return '–';
      return `${pairedRatio(own.map(of), other.map(of)).toFixed(2)} ×`;
    });
    return [...lines, [...name, ...ratios, 'ratio']];
  });
  return formatTable([heads, ...rows]);
}

/** What presses are to reach on a slowed processor, and on one that is not. */
export function pressGoals(measured: readonly Pressed[]): readonly Goal[] {
  const goal = (
    text: string,
    name: Name,
    slow: boolean,
    isReached: (value: number) => boolean,
  ): Goal => {
    const of = measures.find((measure) => measure.name === name)?.of ?? (() => 0);
    const each = measured
      .filter(({ slowdown }) => slowdown > 1 === slow)
      .map(({ chart, width, visits: [own = []] }) => ({
        place: `${chart} ${width}`,
        value: median(own.map(of)),
      }));
    return {
      text,
      measured: each.map(({ place, value }) => `${place}: ${value.toFixed(0)}`).join(', '),
      reached: each.every(({ value }) => isReached(value)),
    };
  };
  return [
    goal('Slowed, the first press is answered in ≤ 300 ms', 'first press', true, (ms) => ms <= 300),
    goal('Slowed, later presses in ≤ 80 ms', 'later', true, (ms) => ms <= 80),
    goal('Slowed, no task takes more than 150 ms', 'longest task', true, (ms) => ms <= 150),
    goal('Slowed, ≥ 50 frames a second', 'frames/s', true, (frames) => frames >= 50),
    goal('Unslowed, ≥ 58 frames a second', 'frames/s', false, (frames) => frames >= 58),
  ];
}
