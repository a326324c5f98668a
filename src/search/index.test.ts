import { expect, test } from 'vitest';
import { datasets } from '../datasets/index.ts';
import { loadData } from '../datasets/read.ts';
import { termTargets } from '../datasets/term-targets.ts';
import { schoolMergers } from '../datasets/school-mergers.ts';
import { indexEntries, parseIndex } from './entries.ts';
import { figureLines, searchIndex } from './index.ts';

const data = loadData();

test('figureLines(dataset) names every figure with its row, its column and its unit', () => {
  const lines = figureLines(termTargets, data, 'en');
  const nursery = lines.find(({ refs }) => refs.includes('term-targets/nursery.plan/result'));
  expect(nursery?.title).toMatch(/\u00a0– Result$/);
  expect(nursery?.value).toBe('44.11%');
  const all = datasets.flatMap((dataset) =>
    figureLines(dataset, data, 'vi').flatMap(({ refs }) => refs),
  );
  expect(all.sort()).toEqual(
    data
      .figures()
      .map(({ ref }) => ref)
      .sort(),
  );
});

test('figureLines(dataset) gives what two bodies share once', () => {
  const both = figureLines(termTargets, data, 'vi').find(({ refs }) =>
    refs.includes('term-targets/primary-6-10.province/result'),
  );
  expect(both?.refs).toContain('term-targets/primary-6-10.department/result');
});

test('searchIndex(parts) is read back with every figure at its place', () => {
  const index = searchIndex({
    locale: 'vi',
    data,
    datasets: [schoolMergers],
    key: 'k',
    texts: ['Đoạn văn.'],
    pageOf: ({ id }) => `/du-lieu/${id}/`,
    placeOf: (refs) => (refs.includes('school-mergers/2020-2024/before') ? 0 : undefined),
  });
  const links = [{ kind: 'section', title: 'Gộp trường', href: '/x/#mergers' }];
  const entries = indexEntries(parseIndex(JSON.stringify(index)), links);
  expect(entries[0]).toMatchObject({ kind: 'section', title: 'Gộp trường', text: 'Đoạn văn.' });
  const figure = entries.find(({ title }) => title.endsWith(': 81\u00a0trường'));
  expect(figure).toMatchObject({ kind: 'figure', href: '/x/#mergers' });
  expect(figure?.context).toBe(schoolMergers.title.vi);
  const others = entries.filter(({ kind, href }) => kind === 'figure' && href !== '/x/#mergers');
  expect(new Set(others.map(({ href }) => href))).toEqual(new Set(['/du-lieu/school-mergers/']));
});
