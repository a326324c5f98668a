import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';
import { textOf, select } from '../support/markup.ts';
import { fileAt, readSite, referencesOf } from '../support/site.ts';
import { offlineLocales } from '../../src/offline/files.ts';

const site = readSite();

describe.each(locales)('what is saved with the pages in %s', (locale) => {
  const own = site.pages.filter((page) => page.locale === locale);
  const [bundle = ''] = [...site.files].filter((file) => file.startsWith(`offline/${locale}.`));
  const size = statSync(join(site.folder, `${bundle}.br`)).size / 1000;

  it('is as large as the pages tell, within a fifth, and never larger', () => {
    for (const page of own) {
      const [line] = select(page.root, `.offline li[data-locale=${locale}]`);
      const told = Number(/(\d+) kB/.exec(line ? textOf(line) : '')?.[1]);
      expect(told, page.file).toBeGreaterThanOrEqual(size);
      expect(told, page.file).toBeLessThanOrEqual(size * 1.2 + 10);
    }
  });

  it('is every page, and whatever they load or lead to but pictures and the other language', () => {
    const without = /^(?:pictures|qr|icons|nhung|downloads|en\/embed)\/|feed\.xml$/;
    const missing = own.flatMap((page) => [
      ...(offlineLocales(page.file).includes(locale) ? [] : [page.file]),
      ...referencesOf(site, page).flatMap(({ url, text }) => {
        const file = fileAt(site, url);
        if (file === undefined || without.test(file)) return [];
        const other = site.pages.some((each) => each.file === file && each.locale !== locale);
        return other || offlineLocales(file).includes(locale) ? [] : [`${page.file}: ${text}`];
      }),
    ]);
    expect(missing).toEqual([]);
  });
});

it('every page says its edition', () => {
  const words = { vi: /Ấn bản \S+, ngày \d/, en: /Edition \S+, \d/ };
  for (const page of site.pages) {
    const [footer] = select(page.root, 'footer.site');
    expect(footer ? textOf(footer) : '', page.file).toMatch(words[page.locale]);
  }
});

it('the worker is one small script that needs no other', () => {
  const code = readFileSync(join(site.folder, 'sw.js'), 'utf8');
  expect(code).not.toMatch(/\bimport\b|\bexport\b/);
  expect(statSync(join(site.folder, 'sw.js.br')).size).toBeLessThanOrEqual(3_000);
});
