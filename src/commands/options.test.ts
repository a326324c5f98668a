import { describe, expect, test } from 'vitest';
import { locales } from '../locale/locales.ts';
import { say } from '../locale/translate.ts';
import { readLanguage } from './language.ts';
import { settings } from '../settings.ts';
import { OptionError, readOptions } from './options.ts';

function problemsOf(read: () => unknown): OptionError['problems'] {
  try {
    read();
  } catch (error) {
    if (error instanceof OptionError) return error.problems;
    throw error;
  }
  return [];
}

describe('readOptions(env)', () => {
  const defaults = {
    port: 4321,
    siteUrl: 'http://127.0.0.1:4321',
    basePath: '/',
    edition: settings.edition,
  };

  test('has a default for every option', () => {
    expect(readOptions({})).toEqual(defaults);
  });

  test('takes an empty option as not given', () => {
    expect(readOptions({ PORT: '', SITE_URL: '', BASE_PATH: '' })).toEqual(defaults);
  });

  test('has the default address follow the port', () => {
    expect(readOptions({ PORT: '8080' }).siteUrl).toBe('http://127.0.0.1:8080');
  });

  test.each([
    ['1', 1],
    ['65535', 65535],
  ])('takes port %s', (text, port) => {
    expect(readOptions({ PORT: text }).port).toBe(port);
  });

  test.each(['0', '65536', '-1', '080', '80.5', '8e3', '0x50', ' 80', 'http'])(
    'refuses port “%s”',
    (text) => {
      expect(problemsOf(() => readOptions({ PORT: text }))).toEqual([
        { key: 'option.port', values: { text } },
      ]);
    },
  );

  test.each([
    ['https://example.vn', 'https://example.vn'],
    ['https://example.vn/', 'https://example.vn'],
    ['HTTPS://Example.VN:8443', 'https://example.vn:8443'],
    ['https://example.vn:443', 'https://example.vn'],
    ['http://[::1]:4321', 'http://[::1]:4321'],
  ])('takes %s as the site %s', (text, siteUrl) => {
    expect(readOptions({ SITE_URL: text }).siteUrl).toBe(siteUrl);
  });

  test('takes the name and date of a release', () => {
    expect(readOptions({ EDITION: '2026.11-b', EDITION_DATE: '2026-11-30' }).edition).toEqual({
      name: '2026.11-b',
      date: '2026-11-30',
    });
  });

  test.each(['Bản 2', 'a b', '<b>', 'x'.repeat(41)])('refuses release name “%s”', (text) => {
    expect(problemsOf(() => readOptions({ EDITION: text }))).toEqual([
      { key: 'option.edition', values: { text } },
    ]);
  });

  test.each(['today', '23/11/2026', '2026-02-30'])('refuses release date “%s”', (text) => {
    expect(problemsOf(() => readOptions({ EDITION_DATE: text }))).toEqual([
      { key: 'option.editionDate', values: { text } },
    ]);
  });

  test.each([
    'example.vn',
    '//example.vn',
    'https:example.vn',
    'https://',
    'ftp://example.vn',
    'javascript:alert(1)',
    'https://example.vn/du-lieu/',
    'https://example.vn?',
    'https://example.vn/#top',
    'https://user@example.vn',
    'https://:secret@example.vn',
    'https://example.vn:99999',
  ])('refuses the site “%s”', (text) => {
    expect(problemsOf(() => readOptions({ SITE_URL: text }))).toEqual([
      { key: 'option.siteUrl', values: { text } },
    ]);
  });

  test.each([
    ['/', '/'],
    ['du-lieu', '/du-lieu/'],
    ['/du-lieu', '/du-lieu/'],
    ['du-lieu/', '/du-lieu/'],
    ['/so-lieu/2025/', '/so-lieu/2025/'],
  ])('takes %s as the base path %s', (text, basePath) => {
    expect(readOptions({ BASE_PATH: text }).basePath).toBe(basePath);
  });

  test.each([
    '//',
    '//evil.com/',
    '/a//b/',
    '/Du-Lieu/',
    '/dữ-liệu/',
    '/a b/',
    '/../',
    '/a?b',
    '\\',
  ])('refuses the base path “%s”', (text) => {
    expect(problemsOf(() => readOptions({ BASE_PATH: text }))).toEqual([
      { key: 'option.basePath', values: { text } },
    ]);
  });

  test('reports all bad options at once, in words of either language', () => {
    const problems = problemsOf(() => readOptions({ PORT: 'x', SITE_URL: 'y', BASE_PATH: 'Z' }));
    expect(problems.map(({ key }) => key)).toEqual([
      'option.port',
      'option.siteUrl',
      'option.basePath',
    ]);
    for (const locale of locales) {
      for (const { key, values } of problems) {
        expect(say(locale, { key, values })).toContain(`“${values['text']}”`);
      }
    }
  });
});

describe('readLanguage(args)', () => {
  test('speaks Vietnamese unless told otherwise', () => {
    expect(readLanguage(['data', '--all'])).toEqual({ locale: 'vi', rest: ['data', '--all'] });
  });

  test.each([[['a', '--lang', 'en', 'b']], [['a', '--lang=en', 'b']]])(
    'takes the language out of %j and leaves the rest',
    (args) => {
      expect(readLanguage(args)).toEqual({ locale: 'en', rest: ['a', 'b'] });
    },
  );

  test('lets the last of several count', () => {
    expect(readLanguage(['--lang', 'en', '--lang=vi'])).toEqual({ locale: 'vi', rest: [] });
  });

  test('leaves arguments alone that only begin alike', () => {
    expect(readLanguage(['--language']).rest).toEqual(['--language']);
  });

  test.each([
    [['--lang', 'fr'], 'fr'],
    [['--lang=EN'], 'EN'],
    [['--lang='], ''],
    [['--lang'], ''],
  ])('refuses %j', (args, text) => {
    expect(problemsOf(() => readLanguage(args))).toEqual([
      { key: 'option.lang', values: { text } },
    ]);
  });
});
