import { spawn } from 'node:child_process';
import { copyProject, plainEnvironment, type Copy, type Outcome } from '../support/copy.ts';
import { englishStory, newFiles, newLines } from './files.ts';

/** A copy of the project in which an author has told a new dataset. */
export interface Told {
  readonly copy: Copy;
  /** What the check said to the finished files. */
  readonly checked: Outcome;
}

/** Follows CONTRIBUTING on a copy: a dataset, a chart of it, and a story of both in both languages. */
export async function followRecipe(): Promise<Told> {
  const copy = copyProject();
  for (const [file, text] of Object.entries(newFiles)) copy.write(file, text);
  for (const [file, line] of Object.entries(newLines))
    copy.edit(file, (text) => `${text.trimEnd()}\n${line}\n`);
  // The check says with which mark the English renders the Vietnamese.
  const first = await copy.run('check', ['--lang', 'en']);
  const hash = /translates: '([0-9a-f]{12})'/.exec(first.stdout)?.[1];
  if (hash === undefined) throw new Error(first.stdout + first.stderr);
  copy.write(englishStory.file, englishStory.text(hash));
  return { copy, checked: await copy.run('check', ['--lang', 'en']) };
}

/** Runs an installed tool in a copy with the Node that runs the tests. */
export function runTool(copy: Copy, tool: string, args: readonly string[]): Promise<Outcome> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [`node_modules/${tool}`, ...args], {
      cwd: copy.folder,
      env: plainEnvironment({ NO_COLOR: '1' }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', fail);
    child.on('close', (status) => done({ status, stdout, stderr }));
  });
}
