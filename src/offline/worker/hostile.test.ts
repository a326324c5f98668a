import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locale/locales.ts';
import { parseQuestion } from './list.ts';
import { isPage, localeAt, localesFor, placeOf, properPath } from './place.ts';
import { neededVersions, nextState, noState, parseState } from './state.ts';

/** As many values as each input is tried with. */
const some = { numRuns: 2000, seed: 15 };

const scope = 'https://so-lieu.example/nganh/';

/** Paths that somebody may put together: pieces of real ones, of other hosts, and of anything. */
const path = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '/',
        '//',
        '..',
        '.',
        'en',
        'index.html',
        '?',
        '#',
        '%',
        '%2e%2e',
        '%00',
        '\\',
      ),
      fc.constantFrom('https://other.example/', 'javascript:alert(1)', '@other.example', 'data:,'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

/** What may stand in a cache or come in a message: near to what is expected, or anything. */
const near = (names: readonly string[]) =>
  fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, maxDepth: 2, maxKeys: 3 }),
    fc.dictionary(
      fc.constantFrom(...names, '__proto__', 'constructor'),
      fc.anything({ maxDepth: 1 }),
    ),
  );

describe('whatever address a stranger writes', () => {
  test('it lies in the site or outside, and is led nowhere else', () => {
    fc.assert(
      fc.property(path, path, (written, referrer) => {
        let url: URL;
        try {
          url = new URL(written, scope);
        } catch {
          // No address: a browser asks for none.
          return;
        }
        const place = placeOf(url.href, scope);
        if (!place) return;
        expect(locales).toContain(place.locale);
        for (const locale of localesFor(place, referrer, scope)) expect(locales).toContain(locale);
        const proper = properPath(place.path);
        if (proper === undefined) return;
        expect(new URL(scope + proper).href.startsWith(scope)).toBe(true);
        // Leading on ends: a way back would turn in circles.
        expect(properPath(proper)).toBe(undefined);
      }),
      some,
    );
  });

  test('it is answered as what it is, escaped or not', () => {
    fc.assert(
      fc.property(path, (written) => {
        expect(locales).toContain(localeAt(written));
        expect(typeof isPage(written)).toBe('boolean');
        expect(() => placeOf(written, scope)).not.toThrow();
      }),
      some,
    );
  });
});

describe('whatever lies where the state is kept', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    near(['active', 'previous', 'tabs', 'asked']).map((value) => fc.stringify(value)),
    fc
      .record({ active: fc.jsonValue(), tabs: fc.jsonValue(), asked: fc.jsonValue() })
      .map((value) => JSON.stringify(value)),
  );

  test('a state is read from it that the next version can follow', () => {
    fc.assert(
      fc.property(text, fc.array(fc.uuid()), (kept, tabs) => {
        const state = parseState(kept);
        const next = nextState(state, 'new', tabs);
        expect(next.active).toBe('new');
        for (const version of neededVersions(next)) expect(typeof version).toBe('string');
        expect(parseState(JSON.stringify(next))).toEqual(next);
      }),
      some,
    );
  });

  test('nothing is the state before the first edition', () => {
    for (const kept of ['', 'null', '[]', '<!doctype html>'])
      expect(parseState(kept)).toEqual(noState);
  });
});

test('whatever message a page sends, the worker saves languages of the site, or nothing', () => {
  fc.assert(
    fc.property(near(['save', 'fetch']), (data) => {
      const question = parseQuestion(data);
      if (question === undefined) return;
      for (const locale of question.save) expect(locales).toContain(locale);
      expect(typeof question.fetch).toBe('boolean');
    }),
    some,
  );
  expect(parseQuestion({ save: ['en', 'xx', 'en'], fetch: true })).toEqual({
    save: ['en'],
    fetch: true,
  });
});
