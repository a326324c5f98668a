import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a program is: at the place that a variable of the environment names, on the path, or at
 * another usual place; undefined where it is not on this machine.
 */
export function findProgram(
  variable: string,
  names: readonly string[],
  places: readonly string[] = [],
): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const named = process.env[variable];
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(named ? [named] : []), ...onPath, ...places].find(canRun);
}
