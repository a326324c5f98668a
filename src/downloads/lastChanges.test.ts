import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lastChanges } from './lastChanges.ts';

let folder = '';

function git(day: string, ...args: readonly string[]): void {
  const date = `${day}T23:30:00+07:00`;
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.vn', ...args], {
    cwd: folder,
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    stdio: 'ignore',
  });
}

function commit(day: string, ...files: readonly string[]): void {
  for (const file of files) writeFileSync(join(folder, 'data', file), `${day}\n`);
  git(day, 'add', '.');
  git(day, 'commit', '-m', day);
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'changes-'));
  mkdirSync(join(folder, 'data'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('lastChanges(folder)', () => {
  test('gives every data file the day of the last commit that changed it', () => {
    git('2026-01-01', 'init');
    commit('2026-01-02', 'a.csv', 'b.csv');
    commit('2026-03-04', 'b.csv');
    expect(Object.fromEntries(lastChanges(folder))).toEqual({
      'data/a.csv': '2026-01-02',
      'data/b.csv': '2026-03-04',
    });
  });

  test('leaves out what was changed since, or never committed', () => {
    git('2026-01-01', 'init');
    commit('2026-01-02', 'a.csv', 'b.csv');
    writeFileSync(join(folder, 'data', 'b.csv'), 'new\n');
    writeFileSync(join(folder, 'data', 'c.csv'), 'new\n');
    expect([...lastChanges(folder).keys()]).toEqual(['data/a.csv']);
  });

  test('knows nothing without a history', () => {
    writeFileSync(join(folder, 'data', 'a.csv'), 'new\n');
    expect(lastChanges(folder).size).toBe(0);
  });
});
