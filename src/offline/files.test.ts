import { expect, test } from 'vitest';
import { addressOf, offlineLocales } from './files.ts';

test.each([
  ['index.html', ['vi']],
  ['404.html', ['vi']],
  ['chi-tieu/index.html', ['vi']],
  ['en/404/index.html', ['en']],
  ['en/charts/school-mergers/index.html', ['en']],
  ['search/vi.json', ['vi']],
  ['search/en.json', ['en']],
  ['citations/school-mergers.en.txt', ['en']],
  ['data/schools.excel.csv', ['vi', 'en']],
  ['_astro/page.B1a2.js', ['vi', 'en']],
  ['favicon.svg', ['vi', 'en']],
  ['nhung/school-mergers/index.html', []],
  ['en/embed/school-mergers/index.html', []],
  ['pictures/site.vi.card.png', []],
  ['qr/school-mergers.vi.svg', []],
  ['tai-ve/ban-mang-di.html', []],
  ['tai-ve/tat-ca.zip', []],
  ['offline/vi.0123456789abcdef.json', []],
  ['sw.js', []],
])('%s is saved with %j', (file, locales) => expect(offlineLocales(file)).toEqual(locales));

test.each([
  ['index.html', ''],
  ['en/notes/index.html', 'en/notes/'],
  ['404.html', '404.html'],
  ['data/lớp.csv', 'data/l%E1%BB%9Bp.csv'],
])('%s answers at “%s”', (file, address) => expect(addressOf(file)).toBe(address));
