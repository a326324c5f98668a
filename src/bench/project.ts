import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Everything that is measured is built in here. */
const workshop = '.bench';

/** What no build reads. Packages are found in the folders above: their caches stay apart. */
const left = /^(?:node_modules|dist.*|test|\.cache|\.git|\.astro|\.bench)$/;

/** What one build took, the whole process. */
export interface BuildCost {
  /** Wall time, in seconds. */
  readonly seconds: number;
  /** Time on all cores, in seconds; what else the machine does hardly counts in it. */
  readonly work: number;
  /** The most memory held at once. */
  readonly megabytes: number;
}

/**
 * Copies the project beside itself, so that neither its `dist/` nor its caches are touched.
 *
 * @returns the folder of the copy
 */
export function copyProject(name: string): string {
  const folder = join(workshop, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync('.').filter((each) => !left.test(each)))
    cpSync(entry, join(folder, entry), { recursive: true });
  return folder;
}

/** Has a process say at its end, on a pipe of its own, what it used: kB and µs. */
const sayUsage =
  'data:text/javascript,import { writeSync } from "node:fs";' +
  'process.on("exit", () => {' +
  'const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();' +
  'writeSync(3, [maxRSS, userCPUTime + systemCPUTime].join(" ")); });';

async function readAll(stream: unknown): Promise<string> {
  return stream instanceof Readable ? text(stream) : '';
}

/**
 * Builds a copy of the project as `npm start` does, into its own `dist/`.
 *
 * @throws Error with what the build said when it fails
 */
export async function buildProject(folder: string): Promise<BuildCost> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', sayUsage, 'src/commands/build.ts'], {
    cwd: folder,
    // Addresses are part of the pages: an option of the day must not change what is measured.
    env: { ...process.env, PORT: '', SITE_URL: '', BASE_PATH: '' },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const said = Promise.all(child.stdio.slice(1).map(readAll));
  await once(child, 'close');
  const seconds = (performance.now() - began) / 1000;
  const [output = '', errors = '', usage = ''] = await said;
  if (child.exitCode !== 0) throw new Error(`The build in ${folder} failed:\n${output}${errors}`);
  const [kilobytes = 0, microseconds = 0] = usage.split(' ').map(Number);
  return { seconds, work: microseconds / 1e6, megabytes: kilobytes / 1024 };
}
