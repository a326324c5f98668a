import { describe, expect, it } from 'vitest';
import { cssProblems } from '../support/cssProblems.ts';
import { contentOf, select } from '../support/markup.ts';
import { readSite } from '../support/site.ts';
import { Summary } from '../support/summary.ts';

const { pages, framed, offlineDocuments } = readSite();

describe('the checker of CSS', () => {
  it('has nothing against what browsers know', () => {
    const good =
      ':root{--ink:#000}@page{size:A5}a:not(:hover)::before{color:var(--ink);width:2rem}';
    expect(cssProblems(good)).toEqual([]);
  });

  it.each([
    'table :-webkit-any(th,td){color:red}',
    'a:is(b,:hoover){color:red}',
    'a::befor{color:red}',
    '@medai print{a{color:red}}',
    'a{colr:red}',
    'a{color:rod}',
    ':root{--ink:2rem}a{color:var(--ink)}',
    'a{color:var(--none)}',
    '@font-face{font-family:A;src:url(a.woff2);font-display:soon}',
    'a{color:red;;b}',
  ])('finds the fault of %s', (css) => {
    expect(cssProblems(css)).not.toEqual([]);
  });
});

it('no page has a style of which browsers would drop a part', () => {
  const summary = new Summary();
  const known = new Map<string, readonly string[]>();
  for (const { file, root } of [...pages, ...framed, ...offlineDocuments]) {
    const css = select(root, 'style').map(contentOf).join('\n');
    const problems = known.get(css) ?? cssProblems(css);
    known.set(css, problems);
    summary.add(file, ...problems);
  }
  expect(known.size).toBeGreaterThan(0);
  expect(summary.problems).toEqual([]);
});
