/**
 * Breaks copies of the project, one way each, and says whether the tests that hold the promises
 * notice: `node test/breakages/run.ts [ids]`. Ends with 1 when one does not.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { plainEnvironment } from '../support/copy.ts';
import { breakages } from './breakages.ts';
import { createBrokenCopy, type BrokenCopy } from './brokenCopy.ts';
import type { Breakage, Probe } from './define.ts';
import { readReport, type Report } from './report.ts';

/** What became of a breakage. */
interface Verdict {
  readonly breakage: Breakage;
  readonly caught: boolean;
  /** The first line of the failure, or why nothing is proven. */
  readonly said: string;
}

/** The project that a test file belongs to is named after its folder. */
const projectOf = ({ file }: Probe): string => /^test\/(\w+)\//.exec(file)?.[1] ?? 'unit';

/** A pattern for part of a test's name; groups stand before it with an arrow between them. */
const pattern = (name: string): string =>
  name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', ' (?:> )?');

/** Runs tests of one file in a copy. */
function runTests(folder: string, probes: readonly Probe[]): Promise<Report> {
  const [first] = probes;
  if (first === undefined) throw new Error('there is no test to run');
  const names = [...new Set(probes.map(({ name }) => pattern(name)))].join('|');
  const output = join(folder, 'endings.json');
  const promises = probes.map(({ name }) => name).join('\n');
  const args = [
    ...['node_modules/vitest/vitest.mjs', 'run', first.file, '--project', projectOf(first)],
    ...['-t', names, '--reporter=./test/breakages/reporter.ts'],
  ];
  return new Promise((done, fail) => {
    const options = {
      cwd: folder,
      env: plainEnvironment({ ENDINGS: output, PROMISES: promises }),
      maxBuffer: 2 ** 26,
    };
    execFile(process.execPath, args, options, (_, stdout, stderr) => {
      if (existsSync(output)) done(readReport(readFileSync(output, 'utf8')));
      else fail(new Error(stdout + stderr));
    });
  });
}

/** A copy whose pages, in a browser, have scripts that were built as those of broken copies are. */
function createCopy({ pages, probe }: Breakage): BrokenCopy {
  const copy = createBrokenCopy(pages);
  if (projectOf(probe) === 'browser') copy.renewScripts();
  return copy;
}

/** Which tests pass on the unbroken copies, by file and pages: run once for all probes of a file. */
async function runWhole(group: readonly [Breakage, ...Breakage[]]): Promise<Report> {
  const copy = createCopy(group[0]);
  try {
    copy.renewVariants();
    return await runTests(
      copy.folder,
      group.map(({ probe }) => probe),
    );
  } finally {
    copy.close();
  }
}

async function judge(breakage: Breakage, whole: Report): Promise<Verdict> {
  const { probe, breaks } = breakage;
  const proven = whole.of(probe.name);
  if (proven.failure !== '') return { breakage, caught: false, said: `whole: ${proven.failure}` };
  if (proven.tests === 0) return { breakage, caught: false, said: 'there is no such test' };
  const copy = createCopy(breakage);
  try {
    breaks(copy);
    copy.renewVariants();
    const { failure } = (await runTests(copy.folder, [probe])).of(probe.name);
    return { breakage, caught: failure !== '', said: failure || 'nobody noticed' };
  } finally {
    copy.close();
  }
}

/** Runs breakages, as many at a time as there are processors, once their tests have passed on whole copies. */
export async function runBreakages(
  chosen: readonly Breakage[],
  tell: (verdict: Verdict) => void = () => undefined,
): Promise<readonly Verdict[]> {
  const groups = Map.groupBy(chosen, ({ probe, pages }) => `${probe.file} ${pages?.join() ?? ''}`);
  const rest = [...groups.values()];
  const verdicts: Verdict[] = [];
  const goOn = async (): Promise<void> => {
    for (let next = rest.shift(); next; next = rest.shift()) {
      const [first, ...others] = next;
      if (first === undefined) continue;
      const group = [first, ...others] as const;
      const whole = await runWhole(group);
      for (const breakage of group) {
        const verdict = await judge(breakage, whole);
        tell(verdict);
        verdicts.push(verdict);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, goOn));
  return verdicts;
}

function lineOf({ breakage: { id, promise, probe }, caught, said }: Verdict): string {
  return `| ${id} | ${promise} | ${probe.file} | ${caught ? 'caught' : 'MISSED'} | ${said.replaceAll('|', '\\|')} |`;
}

if (import.meta.main) {
  const ids = process.argv.slice(2);
  const unknown = ids.filter((id) => !breakages.some((each) => each.id === id));
  if (unknown.length > 0) throw new Error(`there is no breakage ${unknown.join(', ')}`);
  const chosen = ids.length > 0 ? breakages.filter(({ id }) => ids.includes(id)) : breakages;
  console.log('| id | promise | held by | outcome | first line of the failure |');
  console.log('| --- | --- | --- | --- | --- |');
  const verdicts = await runBreakages(chosen, (verdict) => console.log(lineOf(verdict)));
  const missed = verdicts.filter(({ caught }) => !caught);
  console.log(`\n${verdicts.length - missed.length} of ${verdicts.length} caught`);
  if (missed.length > 0) process.exitCode = 1;
}
