import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Everything that is measured is built in here. */
const workshop = '.bench';

/** What no build reads; packages are found in the folders above. */
const left = /^(?:node_modules|dist.*|test|\.git|\.astro|\.bench)$/;

/** What one build took. */
export interface BuildCost {
  /** Wall time of the whole process. */
  readonly seconds: number;
  /** The most memory it held at once. */
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

/** Has the process say at its end, on a pipe of its own, how much memory it held (kB). */
const sayPeak =
  'data:text/javascript,import { writeSync } from "node:fs";' +
  'process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));';

/**
 * Builds a copy of the project as `npm start` does, into its own `dist/`.
 *
 * @throws Error with what the build said when it fails
 */
export async function buildProject(folder: string): Promise<BuildCost> {
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', sayPeak, 'src/commands/build.ts', '--lang', 'en'],
    {
      cwd: folder,
      // Addresses are part of the pages: an option of the day must not change what is measured.
      env: { ...process.env, PORT: '', SITE_URL: '', BASE_PATH: '' },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
  const streams = [child.stdout, child.stderr, child.stdio[3]];
  const said = Promise.all(
    streams.map((stream) => (stream && 'read' in stream ? text(stream) : '')),
  );
  await once(child, 'close');
  const seconds = (performance.now() - began) / 1000;
  const [output = '', errors = '', peak] = await said;
  if (child.exitCode !== 0) throw new Error(`The build in ${folder} failed:\n${output}${errors}`);
  return { seconds, megabytes: Number(peak) / 1024 };
}
