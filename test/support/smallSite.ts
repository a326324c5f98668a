import { globSync, readdirSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { copyProject, type Copy } from './copy.ts';

/** The ids that an index of `src/` imports or hands on. */
const listed = (index: string): readonly string[] =>
  [...index.matchAll(/^(?:im|ex)port (?:\{ \w+ \}|\* as \w+) from '\.\/([\w/-]+)\.ts';$/gm)].map(
    ([, path = '']) => path,
  );

/** Takes an entry out of an index: its line, and its place in the list where there is one. */
function leaveOut(index: string, id: string): string {
  const imported = new RegExp(
    String.raw`^(?:im|ex)port (?:\{ (\w+) \}|\* as (\w+)) from '\./${id}\.ts';\n`,
    'm',
  );
  const [, name = id, all = name] = imported.exec(index) ?? [];
  return index.replace(imported, '').replace(new RegExp(String.raw`\b${all}\b,?\s*`), '');
}

/**
 * Takes the files of a folder that its index lists, and that no other file asks for, out of both.
 *
 * @param names how a text that is no import names an id
 */
function leaveOutUnused(copy: Copy, index: string, names: (id: string) => RegExp): void {
  const [, folder = ''] = index.split('/');
  const texts = globSync('src/**/*.{ts,astro,mdx}', { cwd: copy.folder })
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: copy.read(file) }));
  const isAskedFor = (id: string): boolean =>
    texts.some(({ file, text }) => {
      if ([index, `src/${folder}/${id}.ts`].includes(file)) return false;
      const near = file.startsWith(`src/${folder}/`) && text.includes(`'./${id}.ts'`);
      return near || text.includes(`${folder}/${id}.ts'`) || names(basename(id)).test(text);
    });
  const unused = listed(copy.read(index)).filter((id) => !isAskedFor(id));
  for (const id of unused) {
    copy.edit(index, (text) => leaveOut(text, id));
    rmSync(copy.path(`src/${folder}/${id}.ts`));
    if (folder === 'datasets') rmSync(copy.path(`data/${id}.csv`));
  }
  // What only these asked for is now unused as well.
  if (unused.length > 0) leaveOutUnused(copy, index, names);
}

/** Has the list of what the stories tell name one of these stories for all that others tell. */
function leaveOutUntold(copy: Copy, kept: readonly string[]): void {
  const told = /[^,]+$/;
  const isKept = (line: string): boolean =>
    [...line.matchAll(/([\w-]+)#/g)].every(([, name = '']) => kept.includes(`${name}.mdx`));
  copy.edit('src/draft/coverage.csv', (list) => {
    const [header = '', ...lines] = list.trimEnd().split('\n');
    const [part = ''] = told.exec(lines.find(isKept) ?? '') ?? [];
    return [header, ...lines.map((line) => (isKept(line) ? line : line.replace(told, part)))].join(
      '\n',
    );
  });
}

/** A story with a guided chart, and another with a remark on the report: all that stories do. */
function typicalStories(copy: Copy): readonly string[] {
  const stories = readdirSync(copy.path('src/stories/vi'));
  const text = (name: string): string => copy.read(`src/stories/vi/${name}`);
  const guided = stories.find((name) => text(name).includes(' guided'));
  const noted = stories.find((name) => name !== guided && text(name).includes('<Note '));
  if (guided === undefined || noted === undefined)
    throw new Error('no story has a guided chart, or no other one a note');
  return [guided, noted];
}

/**
 * Copies the project with two stories in each language and the charts and datasets that these and
 * the other pages ask for: a build does with them what it does with many, in a fraction of the time.
 */
export function copySmallSite(options: { readonly pictures?: boolean } = {}): Copy {
  const copy = copyProject(options);
  const kept = typicalStories(copy);
  for (const file of globSync('src/stories/*/*', { cwd: copy.folder }))
    if (!kept.includes(basename(file))) rmSync(copy.path(file));
  leaveOutUntold(copy, kept);
  leaveOutUnused(copy, 'src/guides/index.ts', (id) => new RegExp(`<Chart id="${id}" guided`));
  leaveOutUnused(
    copy,
    'src/charts/published.ts',
    (id) => new RegExp(`<Chart id="${id}"|chartById\\('${id}'\\)`),
  );
  leaveOutUnused(copy, 'src/datasets/declared.ts', (id) => new RegExp(`['"{\`]${id}['"/]`));
  return copy;
}
