import { existsSync, globSync, readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { editFiles, isOnPages, type BrokenCopy } from './brokenCopy.ts';
import { sourcesOfScripts } from './scripts.ts';

/** What has been read and found so far: nothing on the disk changes while edits are tried. */
const texts = new Map<string, string>();
const found = new Map<string, readonly string[]>();
let sources: ReadonlySet<string> | undefined;

function textOf(file: string): string {
  const text = texts.get(file) ?? readFileSync(file, 'utf8');
  texts.set(file, text);
  return text;
}

function filesOf(pattern: string): readonly string[] {
  const files =
    found.get(pattern) ??
    globSync(pattern)
      .map((name) => name.split(sep).join('/'))
      .sort();
  found.set(pattern, files);
  return files;
}

/**
 * The project as a copy to break whose changes stay in memory: quick enough to try every edit, and
 * an edit that changes nothing is an error as it is in a real copy.
 *
 * @param pages the HTML files of `dist/` that the copy has, all when it is not said
 */
export function createDryCopy(pages?: readonly string[]): BrokenCopy {
  const written = new Map<string, string>();
  const copy: BrokenCopy = {
    folder: '.',
    find: (pattern) => filesOf(pattern).filter((file) => isOnPages(file, pages)),
    read: (file) => written.get(file) ?? textOf(file),
    write(file, content) {
      const text = content.toString();
      if (file === '' || (existsSync(file) && copy.read(file) === text))
        throw new Error(`what is written to ${file} changes nothing`);
      written.set(file, text);
    },
    remove(file) {
      if (!existsSync(file)) throw new Error(`there is no ${file} to remove`);
    },
    edit: (pattern, change) => editFiles(copy, pattern, change),
    renewScripts() {
      sources ??= sourcesOfScripts();
      const [own] = [...written.keys()].filter((file) => sources?.has(file));
      if (own === undefined)
        throw new Error(`no script of pages is built from ${[...written.keys()].join()}`);
    },
    renewVariants: () => undefined,
    close: () => undefined,
  };
  return copy;
}
