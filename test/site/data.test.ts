import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { breakNumber } from '../support/breakage.ts';
import { copyProject, type Copy } from '../support/copy.ts';

let copy: Copy;

beforeAll(() => {
  copy = copyProject({ pictures: false });
});

afterAll(() => copy.remove());

const names = readdirSync('data').filter((name) => name.endsWith('.csv'));

describe('npm run data', () => {
  it('lists every dataset with its rows, every checkResult, and the sum of it', async () => {
    const { status, stdout, stderr } = await copy.run('data');
    expect(stderr).toBe('');
    expect(status).toBe(0);
    const lines = stdout.trim().split('\n');
    for (const name of names) {
      const rows = copy.read(`data/${name}`).trim().split('\n').length - 1;
      const line = lines.find((text) => text.startsWith(`data/${name}: `));
      expect(line, name).toContain(`${rows} dòng`);
    }
    const checks = lines.filter((line) => /^ +data\/[\w-]+\.csv (khớp|KHÔNG KHỚP): /.test(line));
    expect(checks).not.toHaveLength(0);
    expect(lines.at(-1)).toContain(`${checks.length} phép đối chiếu`);
    expect(lines.at(-1)).toContain(`${names.length} bộ số liệu`);
  });

  it('says the same in English when asked', async () => {
    const vietnamese = await copy.run('data');
    for (const args of [['--lang', 'en'], ['--lang=en']]) {
      const { status, stdout } = await copy.run('data', args);
      expect(status).toBe(0);
      expect(stdout.split('\n')).toHaveLength(vietnamese.stdout.split('\n').length);
      expect(stdout).toMatch(/datasets, \d+ rows, \d+ checks: no issues/);
      expect(stdout).not.toMatch(/dòng|khớp|báo cáo/i);
    }
  });

  it('refuses a language that the site does not have, in one sentence', async () => {
    const { status, stderr } = await copy.run('data', ['--lang', 'fr']);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('“fr”');
  });

  it('checks given files, wherever they lie, against the dataset of that name', async () => {
    for (const name of names) copy.write(`moi/${name}`, copy.read(`data/${name}`));
    const files = names.map((name) => `moi/${name}`);
    const good = await copy.run('data', files);
    expect(good.status, good.stderr).toBe(0);
    expect(good.stdout.trim().split('\n')).toHaveLength(files.length);
    for (const file of files) expect(good.stdout).toContain(`${file}: `);
  });

  it('says file, line and column of what is wrong in a given file', async () => {
    const name = names.find((each) => breakNumber(copy.read(`data/${each}`))) ?? '';
    const broken = breakNumber(copy.read(`data/${name}`));
    copy.write(`hong/${name}`, broken?.text ?? '');
    const { status, stderr } = await copy.run('data', [`hong/${name}`, '--lang', 'en']);
    expect(status).toBe(1);
    const place = `hong/${name}:${broken?.line ?? 0}:${broken?.column ?? 0} `;
    expect(stderr.startsWith(place), stderr).toBe(true);
  });

  it('says the nearest name when a file has another, and when a file is not there', async () => {
    const name = names[0] ?? '';
    const other = name.toUpperCase().replace('.CSV', ' (1).csv');
    copy.write(`khac/${other}`, copy.read(`data/${name}`));
    const unknown = await copy.run('data', [`khac/${other}`]);
    expect(unknown.status).toBe(1);
    expect(unknown.stderr).toContain(`“${name}”`);
    for (const far of names.slice(1)) expect(unknown.stderr).not.toContain(far);
    const missing = await copy.run('data', [`khong-co/${names[0] ?? ''}`]);
    expect(missing.status).toBe(1);
    expect(missing.stderr).toContain(`khong-co/${names[0] ?? ''}`);
    expect(missing.stderr).not.toContain('    at ');
  });

  it('holds a given file against the other datasets, the charts and the stories', async () => {
    const students = copy.read('data/lao-students.csv');
    // As a merged block is saved: the group stands in its first row only.
    const [header, all, first, ...rest] = students.split('\n');
    const merged = [header, all, first, ...rest.map((line) => line.replace(',all,', ',,'))];
    copy.write('gop/lao-students.csv', merged.join('\n'));
    const broken = await copy.run('data', ['gop/lao-students.csv', '--lang', 'en']);
    expect(broken.status).toBe(1);
    expect(broken.stderr).toMatch(/^gop\/lao-students\.csv: a sum is broken: .*part_of/);

    const teachers = copy.read('data/teacher-qualification.csv');
    copy.write('xoa/teacher-qualification.csv', teachers.replace(/^primary,.*\n/m, ''));
    const gone = await copy.run('data', ['xoa/teacher-qualification.csv', '--lang', 'en']);
    expect(gone.status).toBe(1);
    expect(gone.stderr).toMatch(/^xoa\/teacher-qualification\.csv: .*“primary”.*primary-below/);
    expect(gone.stderr).toMatch(/^src\/stories\/vi\/teachers\.mdx:\d+:\d+: .*primary\/rate/m);
    expect(gone.stderr).toMatch(/^src\/charts\/\w+\/teachers-below\.ts: .*primary-below/m);
    expect(gone.stderr).not.toContain('    at ');
  });

  it.each(['data', 'check', 'build'])(
    '%s names a row that is gone, and no stack',
    async (command) => {
      copy.edit('data/teacher-qualification.csv', (text) => text.replace(/^primary,.*\n/m, ''));
      const { status, stderr } = await copy.run(command, ['--lang', 'en']);
      copy.restore('data');
      expect(status).toBe(1);
      expect(stderr).toMatch(/^data\/teacher-qualification\.csv: .*“primary”.*primary-below/);
      expect(stderr).toMatch(/^src\/stories\/en\/teachers\.mdx:\d+:\d+: /m);
      expect(stderr).not.toContain('    at ');
    },
  );

  it('accepts what Excel adds, and says so', async () => {
    const rows = copy.read('data/lao-students.csv').trim().split('\n');
    const lines = ['sep=;', ...rows.map((row) => `${row.replaceAll(',', ';')};;`), ';;;;;;'];
    copy.write('excel/lao-students.csv', `\ufeff${lines.join('\r\n')}\r\n`);
    const { status, stdout, stderr } = await copy.run('data', ['excel/lao-students.csv']);
    expect(status, stderr).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(4);
    expect(stdout).toContain('excel/lao-students.csv:1: ');
    expect(stdout).toContain('“sep=;”');
  });

  it('names the dataset of a file that is called anything, by its columns', async () => {
    copy.write('khac/Book1.csv', copy.read('data/lao-students.csv'));
    const { status, stderr } = await copy.run('data', ['khac/Book1.csv']);
    expect(status).toBe(1);
    expect(stderr).toContain('“lao-students.csv”');
  });

  it('leaves the data as they are', async () => {
    const before = names.map((name) => copy.read(`data/${name}`));
    await copy.run('data');
    expect(names.map((name) => copy.read(`data/${name}`))).toEqual(before);
  });
});
