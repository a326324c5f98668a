import { describe, expect, test } from 'vitest';
import { isPage, localesFor, placeOf, properPath } from './place.ts';

const scope = 'https://so-lieu.example/nganh/';

describe('placeOf(url, scope)', () => {
  test.each([
    ['', '', 'vi'],
    ['chi-tieu/?q=a#b', 'chi-tieu/', 'vi'],
    ['en', 'en', 'en'],
    ['en/notes/#x', 'en/notes/', 'en'],
    ['english/', 'english/', 'vi'],
  ])('finds %s', (address, path, locale) => {
    expect(placeOf(scope + address, scope)).toEqual({ path, locale });
  });

  test.each(['https://so-lieu.example/', 'https://other.example/nganh/', ''])(
    'says that “%s” is outside',
    (url) => expect(placeOf(url, scope)).toBeUndefined(),
  );
});

test.each([
  ['', true],
  ['en', true],
  ['en/notes/', true],
  ['404.html', true],
  ['data/schools.csv', false],
  ['_astro/page.B1a2.js', false],
])('isPage(“%s”) is %s', (path, page) => expect(isPage(path)).toBe(page));

test.each([
  ['en/notes', 'en/notes/'],
  ['en/notes/index.html', 'en/notes/'],
  ['index.html', ''],
  ['', undefined],
  ['en/notes/', undefined],
  ['data/schools.csv', undefined],
])('properPath(“%s”) is “%s”', (path, proper) => expect(properPath(path)).toBe(proper));

describe('localesFor(place, referrer, scope)', () => {
  const file = { path: 'data/schools.csv', locale: 'vi' } as const;

  test('answers a page in its own language, whoever links to it', () => {
    expect(localesFor({ path: 'en/', locale: 'en' }, scope, scope)).toEqual(['en']);
  });

  test('answers a shared file in the language of the page that asks', () => {
    expect(localesFor(file, `${scope}en/notes/`, scope)).toEqual(['en']);
    expect(localesFor(file, scope, scope)).toEqual(['vi']);
  });

  test('answers a shared file from whatever is saved when no page asks', () => {
    expect(localesFor(file, '', scope)).toEqual(['vi', 'en']);
  });
});
