import { cpSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import type { Copy } from './copy.ts';
import { hashFiles, readSite } from './site.ts';

const siteUrl = 'https://so-lieu.example';

const places = [
  { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8', LANGUAGE: 'vi' },
  { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C', LANGUAGE: 'C' },
] as const;

/** Builds a site twice in two places and once over itself: the same bytes come out. */
export function testSameBytes(copySite: (options: { readonly pictures: boolean }) => Copy): void {
  const copies: Copy[] = [];

  afterAll(() => {
    for (const copy of copies) copy.remove();
  });

  it('two builds in two folders, time zones and languages are the same to the byte', async () => {
    // One takes pictures that were drawn before, one draws them anew.
    copies.push(...places.map((_, index) => copySite({ pictures: index === 0 })));
    const built = await Promise.all(
      copies.map(async (copy, index) => {
        const env = { ...places[index], SITE_URL: siteUrl };
        const { status, stderr } = await copy.run('build', [], env);
        expect(status, stderr).toBe(0);
        return hashFiles(copy.path('dist'));
      }),
    );
    const [first = {}, second] = built;
    expect(Object.keys(first).filter((name) => /\.(br|gz)$/.test(name))).not.toHaveLength(0);
    expect(readSite(copies[0]?.path('dist')).pages).not.toHaveLength(0);
    expect(second).toEqual(first);
  });

  it('a second build over an older one leaves nothing of it behind', async () => {
    const [copy] = copies;
    if (copy === undefined) throw new Error('the first test has made no copy');
    const before = hashFiles(copy.path('dist'));
    cpSync(copy.path('dist/index.html'), copy.path('dist/old/index.html'));
    const { status, stderr } = await copy.run('build', [], { SITE_URL: siteUrl });
    expect(status, stderr).toBe(0);
    expect(hashFiles(copy.path('dist'))).toEqual(before);
  });
}
