import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** How a command ended and what it said. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/** A copy of the project in a folder of its own, to build in or to break. */
export interface Copy {
  readonly folder: string;
  path(file: string): string;
  read(file: string): string;
  write(file: string, text: string): void;
  /** Changes a text file; an edit that changes nothing is an error in the test. */
  edit(file: string, change: (text: string) => string): void;
  /** Puts a file or folder of the project back, as it was. */
  restore(file: string): void;
  /** Runs a command of the project with the Node that runs the tests. */
  run(command: string, args?: readonly string[], env?: Environment): Promise<Outcome>;
  remove(): void;
}

const parts = ['astro.config.mjs', 'data', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Links every package, so that the copy shares them but keeps the caches beside them to itself. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (name.startsWith('.')) continue;
    if (name.startsWith('@')) linkPackages(join(from, name), join(to, name));
    else symlinkSync(join(from, name), join(to, name), 'junction');
  }
}

// What the test runner and the shell around it set would make a build another one.
const foreign = /^(VITEST.*|NODE_ENV|NODE_OPTIONS|MODE|DEV|PROD|SSR|TEST|BASE_URL)$/;
const options = /^(PORT|SITE_URL|BASE_PATH|EDITION|EDITION_DATE)$/;

/** The environment of a command: the reader's own, without options and what the test runner adds. */
export function plainEnvironment(env: Environment = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !foreign.test(name) && !options.test(name),
  );
  return { ...Object.fromEntries(kept), ...env };
}

/** Runs a script with Node until it ends. */
function runNode(cwd: string, args: readonly string[], env: Environment): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env: plainEnvironment(env) });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', fail);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}

/**
 * Copies the project, without what is built, into a temporary folder.
 *
 * @param pictures whether the copy takes the pictures that are already drawn
 */
export function copyProject({ pictures = true } = {}): Copy {
  const source = resolve('.');
  const folder = mkdtempSync(join(tmpdir(), 'stories-'));
  const restore = (file: string): void => {
    rmSync(join(folder, file), { recursive: true, force: true });
    cpSync(join(source, file), join(folder, file), { recursive: true });
  };
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const part of parts) restore(part);
  if (pictures && existsSync('.cache')) restore('.cache');
  linkPackages(join(source, 'node_modules'), join(folder, 'node_modules'));
  return {
    folder,
    read,
    write,
    restore,
    path: (file) => join(folder, file),
    edit(file, change) {
      const before = read(file);
      const after = change(before);
      if (after === before) throw new Error(`the edit of ${file} changes nothing`);
      write(file, after);
    },
    // A test that runs many commands has Node read the sources once.
    run: (command, args = [], env = {}) =>
      runNode(folder, [`src/commands/${command}.ts`, ...args], {
        NODE_COMPILE_CACHE: join(folder, '.cache', 'node'),
        ...env,
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
