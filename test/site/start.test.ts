import { chmodSync } from 'node:fs';
import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen } from '../../src/publish/serve.ts';
import { copyProject, type Copy } from '../support/copy.ts';
import { hashFiles } from '../support/site.ts';

let copy: Copy;

beforeAll(() => {
  copy = copyProject({ pictures: false });
  copy.write('dist/index.html', 'the last good site');
});

afterAll(() => copy.remove());

/** A start that must fail at once: the one line that it says. */
async function refusal(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<string> {
  const { status, stderr } = await copy.run('start', args, env);
  expect(status, stderr).toBe(1);
  const lines = stderr.trim().split('\n');
  expect(lines, stderr).toHaveLength(1);
  return lines.join();
}

describe('npm start', () => {
  it('refuses a bad option in one sentence that names it, and touches nothing', async () => {
    const before = hashFiles(copy.path('dist'));
    for (const [name, text] of [
      ['PORT', 'http'],
      ['SITE_URL', 'https://dienbien.edu.vn/so-lieu'],
      ['BASE_PATH', '/Dữ liệu/'],
    ] as const) {
      const said = await refusal({ [name]: text });
      expect(said).toMatch(new RegExp(`^${name} .*\\.$`));
      expect(said).toContain(`“${text}”`);
    }
    expect(hashFiles(copy.path('dist'))).toEqual(before);
  });

  it('says so in English when asked', async () => {
    const said = await refusal({ PORT: 'http' }, ['--lang', 'en']);
    expect(said).toBe('PORT must be a number from 1 to 65535, not “http”.');
  });

  it('names every bad option of a run, a sentence each', async () => {
    const { status, stderr } = await copy.run('start', [], { PORT: '0', SITE_URL: 'x' });
    expect(status).toBe(1);
    const names = stderr.trim().split('\n');
    expect(names.map((line) => line.split(' ')[0])).toEqual(['PORT', 'SITE_URL']);
  });

  it('refuses a taken port in one sentence that names it, before it builds', async () => {
    const before = hashFiles(copy.path('dist'));
    const server = createServer();
    const { port } = new URL(await listen(server));
    const said = await refusal({ PORT: port });
    server.close();
    expect(hashFiles(copy.path('dist'))).toEqual(before);
    expect(said).toContain(port);
    expect(said).toMatch(/\.$|npm start\.?$/);
  });

  // Root may write anywhere, so that there is nothing to refuse.
  it.skipIf(process.getuid?.() === 0)(
    'refuses a folder that it cannot write to in one sentence',
    async () => {
      chmodSync(copy.folder, 0o555);
      const said = await refusal({});
      chmodSync(copy.folder, 0o755);
      expect(said).toContain('dist');
    },
  );
});
