import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newFiles, newLines } from '../recipe/files.ts';
import { followRecipe, runTool, type Told } from '../recipe/follow.ts';
import { hashFiles } from '../support/site.ts';

let told: Told;

/** What the gates and the tests of a copy need besides what a build does. */
const beside = ['test', 'eslint.config.js', 'knip.json', 'vitest.config.ts', '.prettierrc.json'];

beforeAll(async () => {
  told = await followRecipe();
  for (const each of beside) told.copy.restore(each);
});

afterAll(() => told.copy.remove());

/** Runs a tool in the copy, which must be content. */
async function green(tool: string, ...args: readonly string[]): Promise<void> {
  const { status, stdout, stderr } = await runTool(told.copy, tool, args);
  expect(status, (stdout + stderr).slice(-8_000)).toBe(0);
}

const vitest = 'vitest/vitest.mjs';
const code = Object.keys(newFiles).filter((file) => file.endsWith('.ts'));

it('the drawings of a new chart follow by a command', async () => {
  await green(vitest, 'run', '--project', 'unit', 'src/charts', '-u');
});

it('every gate is green', async () => {
  await green('prettier/bin/prettier.cjs', '--check', ...code, ...Object.keys(newLines));
  await green('eslint/bin/eslint.js', '--max-warnings', '0', ...code);
  await green('astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'hint');
  await green('knip/bin/knip.js');
});

it('every unit test is green', async () => {
  await green(vitest, 'run', '--project', 'unit');
});

it('the site is built and its tests are green, without a record of what is new', async () => {
  const { status, stdout, stderr } = await told.copy.run('build');
  expect(status, stdout + stderr).toBe(0);
  // Those that build a copy of their own prove nothing about this one.
  const tests = readdirSync('test/site')
    .map((name) => `test/site/${name}`)
    .filter((file) => readFileSync(file, 'utf8').includes('readSite()'));
  await green(vitest, 'run', '--project', 'site', ...tests);
});

it('no other file is touched but the drawings', () => {
  const sources = ['data', 'public', 'src', 'test'];
  const changed = sources.flatMap((folder) => {
    const before = hashFiles(folder);
    return Object.entries(hashFiles(told.copy.path(folder)))
      .filter(([file, hash]) => before[file] !== hash)
      .map(([file]) => `${folder}/${file}`);
  });
  const named = [...Object.keys(newFiles), ...Object.keys(newLines)];
  const drawings = changed.filter((file) => file.startsWith('test/golden/'));
  // Two languages, each narrow, wide and as a thumbnail.
  expect(drawings).toHaveLength(6);
  expect(changed.filter((file) => !drawings.includes(file)).toSorted()).toEqual(named.toSorted());
});
