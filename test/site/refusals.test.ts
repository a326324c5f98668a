import { cpSync, globSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { breakNumber } from '../support/breakage.ts';
import type { Copy, Outcome } from '../support/copy.ts';
import { hashFiles } from '../support/site.ts';
import { copySmallSite } from '../support/smallSite.ts';

let copy: Copy;
/** The sources of the copy as they are before a test spoils them. */
let whole: string;
let csvFiles: readonly string[];
let storyFile: string;
let before: Readonly<Record<string, string>>;

const spoilt = ['data', 'src/datasets', 'src/draft', 'src/locale', 'src/stories'] as const;

/** Puts the sources of the copy back as they were. */
function putBack(): void {
  for (const part of spoilt) {
    rmSync(copy.path(part), { recursive: true });
    cpSync(join(whole, part), copy.path(part), { recursive: true });
  }
}

beforeAll(() => {
  copy = copySmallSite({ pictures: false });
  whole = mkdtempSync(join(tmpdir(), 'whole-'));
  for (const part of spoilt) cpSync(copy.path(part), join(whole, part), { recursive: true });
  csvFiles = readdirSync(copy.path('data'))
    .filter((name) => name.endsWith('.csv'))
    .filter((name) => breakNumber(copy.read(`data/${name}`)));
  [storyFile = ''] = readdirSync(copy.path('src/stories/vi'));
  copy.write('dist/index.html', 'the last good site');
  copy.write('dist/data/index.html', 'and a folder of it');
  before = hashFiles(copy.path('dist'));
});

beforeEach(putBack);

afterAll(() => {
  copy.remove();
  rmSync(whole, { recursive: true });
});

/** Runs the build, which must fail and leave the site as it was; gives back what it said. */
async function refusedBuild(args: readonly string[] = []): Promise<string> {
  const { status, stdout, stderr } = await copy.run('build', args);
  expect(status, stdout + stderr).toBe(1);
  expect(hashFiles(copy.path('dist'))).toEqual(before);
  expect(readdirSync(copy.folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  return stderr;
}

/** Spoils a number of a CSV; says where. */
function breakFile(name: string): { readonly place: string; readonly cell: string } {
  const file = `data/${name}`;
  const broken = breakNumber(copy.read(file));
  if (broken === undefined) throw new Error(`${file} has no number to break`);
  copy.write(file, broken.text);
  return { place: `${file}:${broken.line}:${broken.column}`, cell: broken.cell };
}

/** Adds a paragraph to a story; gives the line that it stands on. */
function addToStory(text: string, locale = 'vi'): string {
  const file = `src/stories/${locale}/${storyFile}`;
  copy.edit(file, (story) => `${story.trimEnd()}\n\n${text}\n`);
  return `${file}:${copy.read(file).trimEnd().split('\n').length}`;
}

const places = (said: string): readonly string[] =>
  said.split('\n').flatMap((line) => /^(?:data|src)\/[^\s:]+(?::\d+){2}/.exec(line)?.[0] ?? []);

describe('a build that is refused ends with 1 and leaves the last good site, when', () => {
  it('a CSV is broken: it says file, line, column, the text and the remedy', async () => {
    const { place, cell } = breakFile(csvFiles[0] ?? '');
    const said = await refusedBuild();
    expect(places(said)).toEqual([place]);
    expect(said).toContain(`“${cell}”`);
  });

  it('several CSVs are broken: it says every problem of every file', async () => {
    const broken = csvFiles.map(breakFile);
    expect(places(await refusedBuild()).toSorted()).toEqual(
      broken.map(({ place }) => place).toSorted(),
    );
  });

  it('a CSV is broken, and says so in English when asked', async () => {
    const { place } = breakFile(csvFiles[0] ?? '');
    const english = await refusedBuild(['--lang', 'en']);
    expect(english).toContain(`${place} `);
    expect(english).toMatch(/is not a number|number/);
    expect(english).not.toMatch(/lỗi|tệp/);
  });

  it('a CSV has no declaration, or a declaration no CSV', async () => {
    copy.write('data/so-la.csv', 'a,b\n1,2\n');
    expect(await refusedBuild()).toContain('data/so-la.csv');
    putBack();
    const [name = ''] = csvFiles;
    rmSync(copy.path(`data/${name}`));
    expect(await refusedBuild()).toContain(`data/${name}`);
  });

  it('a figure is typed in a story: it says file, line and column', async () => {
    const line = addToStory('Toàn tỉnh có thêm 48 trường nữa.');
    const said = await refusedBuild();
    expect(places(said)).toEqual([`${line}:19`]);
    expect(said).toContain('“48”');
  });

  it('a figure is typed in the English story', async () => {
    const line = addToStory('There are 48 more schools.', 'en');
    expect(places(await refusedBuild())).toEqual([`${line}:11`]);
  });

  it('a figure is typed in a headline', async () => {
    const file = `src/stories/vi/${storyFile}`;
    copy.edit(file, (story) => story.replace(/^headline: '/m, "headline: '48 trường: "));
    const said = await refusedBuild();
    expect(said).toContain(`${file}:`);
    expect(said).toContain('“48”');
  });

  it('a <Value> names nothing: it says file and line, and the nearest name', async () => {
    const line = addToStory('Có <Value of="rooms/classrooms/romms" /> phòng.');
    const said = await refusedBuild();
    expect(places(said)).toEqual([`${line}:4`]);
    expect(said).toContain('“rooms/classrooms/rooms”');
  });

  it('a <Chart> names nothing: it says file and line, and the nearest name', async () => {
    const [file = ''] = globSync('src/charts/*/*.ts', { cwd: copy.folder });
    const id = basename(file, '.ts');
    const line = addToStory(`<Chart id="${id.slice(0, -1)}" />`);
    const said = await refusedBuild();
    expect(places(said)).toEqual([`${line}:1`]);
    expect(said).toContain(`“${id}”`);
  });

  it('a story cannot be read: it says file and line', async () => {
    const line = addToStory('Một <b>câu dở dang.');
    const said = await refusedBuild();
    expect(said).toContain(line);
    expect(places(said), 'what else would follow from it').toHaveLength(1);
  });

  it('a story lacks a line that it must have: it says which story and which line', async () => {
    const file = `src/stories/vi/${storyFile}`;
    copy.edit(file, (story) => story.replace(/^standfirst:.*\n/m, ''));
    const said = await refusedBuild();
    expect(said).toContain(storyFile.replace('.mdx', ''));
    expect(said).toContain('standfirst');
  });

  it('a story has no translation in the other language', async () => {
    rmSync(copy.path(`src/stories/en/${storyFile}`));
    expect(await refusedBuild()).toContain(`src/stories/en/${storyFile}`);
  });

  it('the headings of the two languages differ', async () => {
    copy.edit(`src/stories/en/${storyFile}`, (story) => story.replace(/ \[#[a-z0-9-]+\]$/m, ''));
    expect(await refusedBuild()).toContain(`src/stories/en/${storyFile}`);
  });

  it('the list of what is told names a part that no story has: it says file, line and column', async () => {
    const file = 'src/draft/coverage.csv';
    copy.edit(file, (list) => list.replace(/#[\w-]+$/m, '#nowhere'));
    const said = await refusedBuild();
    expect(places(said)).toEqual([`${file}:2:4`]);
    expect(said).toContain('#nowhere”');
  });

  it('figures contradict each other and nobody has said why: it says both numbers', async () => {
    const { stated, expected } = contradict();
    const said = await refusedBuild();
    expect(said).toContain('data/institutions.csv');
    expect(said).toContain(String(stated));
    expect(said).toContain(String(expected));
  });
});

/** Adds one to a part of the institutions, so that the parts exceed their total by one. */
function contradict(): { readonly stated: number; readonly expected: number } {
  const file = 'data/institutions.csv';
  copy.edit(file, (csv) =>
    csv.replace(/^(preschool,.*,)(\d+),/m, (_, start: string, n: string) => {
      return `${start}${Number(n) + 1},`;
    }),
  );
  const stated = Number(/^all,.*?,(\d+),/m.exec(copy.read(file))?.[1]);
  return { stated, expected: stated + 1 };
}

/** Says in the declaration why the institutions do not add up. */
function acknowledge(): void {
  copy.edit('src/datasets/institutions.ts', (code) =>
    code.replace(
      /('institutions\/all\/count'),?\s*\)/,
      "$1, { acknowledged: { all: { vi: 'Báo cáo ghi như vậy.', en: 'So says the report.' } } })",
    ),
  );
}

describe('what does not stop a build', () => {
  const without = (said: Outcome): string => said.stdout + said.stderr;

  it('a contradiction of the report that the declaration acknowledges', async () => {
    const { stated, expected } = contradict();
    acknowledge();
    const checked = await copy.run('check');
    expect(checked.status, without(checked)).toBe(0);
    const listed = await copy.run('data');
    expect(listed.status, without(listed)).toBe(0);
    const line = listed.stdout.split('\n').find((text) => text.includes('Báo cáo ghi như vậy.'));
    expect(line).toContain(String(stated));
    expect(line).toContain(String(expected));
  });

  it('but an acknowledged contradiction that is no longer there does', async () => {
    acknowledge();
    expect(await refusedBuild()).toContain('data/institutions.csv');
  });
});
