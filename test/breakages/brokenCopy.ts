import {
  copyFileSync,
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { statePolicy } from '../../src/publish/pagePolicies.ts';
import { renewScripts } from './scripts.ts';

/** A copy of the project, built site included, to break: all files are named from its folder. */
export interface BrokenCopy {
  readonly folder: string;
  /** The names of the files that a pattern such as `dist/**` finds, with forward slashes, sorted. */
  find(pattern: string): readonly string[];
  read(file: string): string;
  /** Puts a file in the place of the one that is there. */
  write(file: string, content: string | Buffer): void;
  remove(file: string): void;
  /** Changes the text files that a pattern finds; that none of them changes is an error. */
  edit(pattern: string, change: (text: string) => string): void;
  /** Builds the scripts of its pages again from its sources. */
  renewScripts(): void;
  /** Has the pages that were written state their policy again, and makes new variants, as a build would. */
  renewVariants(): void;
  close(): void;
}

const variants = { '.br': brotliCompressSync, '.gz': gzipSync } as const;
const isCompressed = /\.(br|gz)$/;
const left = new Set(['node_modules', '.git', '.astro', '.bench']);

/** Whether a copy that has only some pages has a file. */
export const isOnPages = (file: string, pages?: readonly string[]): boolean =>
  pages === undefined ||
  !/^dist\/.*\.html(\.br|\.gz)?$/.test(file) ||
  pages.includes(file.replace(/^dist\//, '').replace(isCompressed, ''));

/** Changes the text files of a copy that a pattern finds; that none of them changes is an error. */
export function editFiles(
  copy: Pick<BrokenCopy, 'find' | 'read' | 'write'>,
  pattern: string,
  change: (text: string) => string,
): void {
  const changed = copy.find(pattern).filter((file) => {
    const before = copy.read(file);
    const after = change(before);
    if (after !== before) copy.write(file, after);
    return after !== before;
  });
  if (changed.length === 0) throw new Error(`the edit of ${pattern} changes nothing`);
}

/** Shares a file with the project where the file systems allow it. */
function share(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

/**
 * Copies the project into a temporary folder without copying a byte of what stays as it is.
 *
 * @param pages the HTML files of `dist/` that the copy has, all when it is not said
 */
export function createBrokenCopy(pages?: readonly string[]): BrokenCopy {
  const source = resolve('.');
  const folder = mkdtempSync(join(tmpdir(), 'broken-'));
  const parts = readdirSync(source, { withFileTypes: true }).filter(({ name }) => !left.has(name));
  for (const part of parts) {
    const inside = part.isDirectory()
      ? readdirSync(part.name, { recursive: true, withFileTypes: true })
      : [part];
    for (const entry of inside.filter((each) => each.isFile())) {
      const path = join(entry.parentPath, entry.name);
      const file = relative(source, path).split(sep).join('/');
      if (isOnPages(file, pages)) share(path, join(folder, file));
    }
  }
  symlinkSync(join(source, 'node_modules'), join(folder, 'node_modules'), 'junction');

  const written = new Set<string>();
  const find: BrokenCopy['find'] = (pattern) =>
    globSync(pattern, { cwd: folder })
      .map((name) => name.split(sep).join('/'))
      .sort();
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const remove = (file: string): void => rmSync(join(folder, file), { recursive: true });
  const write: BrokenCopy['write'] = (file, content) => {
    // Written through, it would break the project itself.
    if (existsSync(join(folder, file))) remove(file);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
    written.add(file);
  };
  const copy: BrokenCopy = {
    folder,
    find,
    read,
    write,
    remove,
    edit: (pattern, change) => editFiles(copy, pattern, change),
    renewScripts: () => renewScripts(copy),
    renewVariants() {
      for (const file of [...written].filter((name) => /^dist\/.*\.html$/.test(name))) {
        const html = read(file);
        const path = file.replace(/^dist/, '');
        if (html.includes('http-equiv="Content-Security-Policy"'))
          write(file, statePolicy(html, path));
      }
      for (const file of written)
        for (const [ending, compress] of Object.entries(variants))
          if (existsSync(join(folder, file + ending)) && !written.has(file + ending))
            write(file + ending, compress(readFileSync(join(folder, file))));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  return copy;
}
