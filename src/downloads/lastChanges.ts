import { execFileSync } from 'node:child_process';

/** What git says, or nothing where there is no git or no history. */
function askGit(folder: string, ...args: readonly string[]): string {
  try {
    return execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

/**
 * The day on which each data file was last changed, as `2026-11-23`, by its path from the project's
 * root: `data/rooms.csv`. A file that has been changed since its last commit is left out, as are all
 * files where the history is missing or cut short: they are as old as the edition that brings them.
 *
 * @param folder the project's root
 */
export function lastChanges(folder = '.'): ReadonlyMap<string, string> {
  const shallow = askGit(folder, 'rev-parse', '--is-shallow-repository').trim();
  if (shallow !== 'false') return new Map();
  const history = askGit(
    folder,
    ...['log', '--format=%as', '--name-only', '--no-renames', '--relative', '--', 'data'],
  );
  const open = askGit(folder, 'diff', '--name-only', '--relative', 'HEAD', '--', 'data').split(
    '\n',
  );
  const days = new Map<string, string>();
  let day = '';
  for (const line of history.split('\n').filter(Boolean)) {
    if (/^\d{4}-\d\d-\d\d$/.test(line)) day = line;
    else if (!days.has(line) && !open.includes(line)) days.set(line, day);
  }
  return days;
}
