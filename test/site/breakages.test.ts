import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breakages } from '../breakages/breakages.ts';
import { createBrokenCopy } from '../breakages/brokenCopy.ts';
import { createDryCopy } from '../breakages/dryCopy.ts';
import { rule } from '../breakages/edits.ts';
import { readReport } from '../breakages/report.ts';

const own = 'test/site/breakages.test.ts';

describe('the breakages', () => {
  it('have ids of their own, and pages and tests that are there', () => {
    const ids = breakages.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    for (const { id, pages = [], probe } of breakages)
      for (const file of [probe.file, ...pages.map((page) => `dist/${page}`)])
        expect(existsSync(file), `${id}: ${file}`).toBe(true);
  });

  it('change something each, in sources and pages as they are today', () => {
    const idle = breakages.flatMap(({ id, breaks, pages }) => {
      try {
        breaks(createDryCopy(pages));
        return [];
      } catch (error) {
        return [`${id}: ${String(error)}`];
      }
    });
    expect(idle).toEqual([]);
  });

  it('try every file of tests of the built site', () => {
    const files = globSync('test/{browser,site}/*.test.ts').filter((file) => file !== own);
    expect(files.filter((file) => !breakages.some(({ probe }) => probe.file === file))).toEqual([]);
  });
});

describe('a broken copy', () => {
  it('has the pages that it was asked for, and leaves the project whole', () => {
    const page = 'dist/404.html';
    const files = [page, `${page}.br`];
    const before = files.map((file) => readFileSync(file, 'latin1'));
    const copy = createBrokenCopy(['404.html']);
    try {
      expect(copy.find('dist/**/*.html')).toEqual([page]);
      rule('p{color:red}')(copy);
      copy.renewScripts();
      copy.renewVariants();
      expect(copy.read(page)).toContain('p{color:red}');
      expect(files.map((file) => readFileSync(file, 'latin1'))).toEqual(before);
      expect(() => copy.edit(page, (html) => html)).toThrow('changes nothing');
    } finally {
      copy.close();
    }
  });
});

it('a file that ends before its tests begin has failed them', () => {
  const report = readReport(
    '[{"name":"a page shows","failure":""},{"name":"","failure":"no dist/"}]',
  );
  expect(report.of('shows')).toEqual({ tests: 1, failure: 'no dist/' });
});
