import { expect, test } from 'vitest';
import { terms } from './terms.ts';

test('terms have unique ids in kebab case', () => {
  const ids = terms.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
});

test('a term is named once in each language', () => {
  for (const locale of ['vi', 'en'] as const) {
    const names = terms.map(({ term }) => term[locale].toLocaleLowerCase(locale));
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
  }
});
