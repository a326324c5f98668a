import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSearch, parseQuery, type Entry } from './engine.ts';
import { parseIndex } from './entries.ts';

const words = [
  'trường',
  'nội',
  'trú',
  '78,2',
  '%',
  'Điện',
  'Biên',
  'school',
  'constructor',
  '__proto__',
];
const entry = (title: string, href: string, text: string): Entry => ({
  kind: 'story',
  title,
  href,
  context: '',
  text,
});
const entries = [
  entry('Trường nội trú', '/a/', 'trường nội trú 78,2%'),
  entry('Điện Biên', '/b/', 'Điện Biên school'),
  entry('Object', '/c/', 'constructor __proto__'),
];
const search = await createSearch(entries, 'vi');

/** Queries as people type them, and as nobody would. */
const query = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...words,
        '"',
        '“',
        '<script>',
        '\u0000',
        '\ud800',
        '.*',
        '(',
        '\\',
        '%00',
        "'",
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '));

test('whatever is looked for, what is found is a page of the site, in its own words', () => {
  fc.assert(
    fc.property(query, (text) => {
      for (const result of search(text)) {
        expect(entries).toContain(result.entry);
        const title = result.title().map((piece) => piece.text);
        expect(title.join('')).toBe(result.entry.title);
        for (const piece of result.sentence()) expect(typeof piece.text).toBe('string');
      }
    }),
    { numRuns: 2000, seed: 15 },
  );
});

test('a query as long as an address can be has no more words than anybody types', () => {
  const { words, phrases } = parseQuery('"trường nội trú" '.repeat(20_000), 'vi');
  expect(words.length).toBeLessThanOrEqual(20);
  expect(phrases.length).toBeLessThanOrEqual(20);
  expect(search('a"b" '.repeat(20_000)).length).toBeLessThanOrEqual(entries.length);
});

test('whatever answers in the place of the file of texts is refused by an error, or has its parts', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('<!doctype html>')), (text) => {
      try {
        expect(parseIndex(text)).toHaveProperty('texts');
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }),
    { numRuns: 2000, seed: 15 },
  );
});
