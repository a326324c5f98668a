import type { Goal } from './goals.ts';
import type { Loaded } from './measureLoad.ts';
import { pairedRatio, spread } from './statistics.ts';
import { formatSpread, formatTable } from './table.ts';

/** Answers a second, a kind of file each, as a table. */
export function formatLoad(measured: readonly Loaded[]): string {
  return formatTable([
    ['answers a second', 'with all rules', 'with none', 'share'],
    ...measured.map(({ name, ruled, bare }) => [
      name,
      formatSpread(spread(ruled)),
      formatSpread(spread(bare)),
      `${(pairedRatio(ruled, bare) * 100).toFixed(0)} %`,
    ]),
  ]);
}

/** The rules of a release are to cost little. */
export function loadGoal(measured: readonly Loaded[]): Goal {
  const shares = measured.map(({ name, ruled, bare }) => ({
    name,
    share: pairedRatio(ruled, bare),
  }));
  return {
    text: 'With all rules nginx answers at least 80 % as often as with none',
    measured: shares.map(({ name, share }) => `${name} ${(share * 100).toFixed(0)} %`).join(', '),
    reached: shares.every(({ share }) => share >= 0.8),
  };
}
