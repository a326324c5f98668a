import { describe, expect, test } from 'vitest';
import { renderGuide } from './guide.ts';

const edition = { name: '2', date: '2027-01-15' };
const hashes = { script: [], style: [] };
const guideFor = (basePath: string): string =>
  renderGuide({ host: { siteUrl: 'https://cong.example', basePath, hashes, moved: {} }, edition });

describe('renderGuide(guided)', () => {
  const guide = guideFor('/du-lieu/');

  test('says in both languages what the package was made for', () => {
    const [, vi = '', en = ''] = guide.split('<section');
    for (const part of [vi, en]) {
      expect(part).toContain('https://cong.example/du-lieu/');
      for (const name of ['.htaccess', 'web.config', 'nginx', 'sw.js', 'sw-rut.js', 'sha256sum'])
        expect(part).toContain(name);
    }
    expect(vi).toContain('https://cong.example/du-lieu/kiem-tra/');
    expect(en).toContain('https://cong.example/du-lieu/en/check/');
    expect(vi.match(/<h2>/g)).toHaveLength(en.match(/<h2>/g)?.length ?? 0);
    expect(vi.match(/<li>/g)).toHaveLength(en.match(/<li>/g)?.length ?? 0);
  });

  test('says so where the package is not one for a folder of a portal', () => {
    expect(guideFor('/')).toContain('BASE_PATH, ví dụ /du-lieu/');
    expect(guide).toContain('<code>du-lieu/</code>');
  });
});
