import { expect, test } from 'vitest';
import type { PageLoad } from './loadPage.ts';
import { formatPages } from './pageReport.ts';

const load = (time: number): PageLoad => ({
  first: time,
  largest: time,
  charts: time,
  blocking: 0,
  shift: 0,
  drawings: 30,
  plots: 4,
  transfer: {
    requests: 1,
    bytes: { document: 8500, style: 0, script: 0, font: 0, image: 0, other: 0 },
  },
});

test('formatPages(comparisons) prints kB by type and times with their ratios', () => {
  const network = { name: '3G', latency: 400, rate: 400_000 };
  const text = formatPages([{ network, story: [load(660)], floor: [load(600)] }]);
  expect(text).toMatch(/^story +1 +8\.5 +8\.5/m);
  expect(text).toMatch(/^ratio +1\.10 × +1\.10 × +1\.10 ×$/m);
});
