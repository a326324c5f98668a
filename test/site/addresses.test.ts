import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { moved } from '../../src/locale/moved.ts';
import { select } from '../support/markup.ts';
import { readSite } from '../support/site.ts';

const list = 'test/published.txt';
const site = readSite();

/** Every address that people may have kept: pages with their places, frames, files by steady names. */
function addresses(): readonly string[] {
  const pages = [...site.pages, ...site.framed].filter((page) => !page.notFound);
  const places = pages.flatMap((page) => [
    page.path,
    ...select(page.root, 'main [id]').flatMap((element) => {
      const id = element.attribute('id') ?? '';
      const kept = element.tag === 'h2' || /^(chart|source|derived)-/.test(id);
      return kept && page.story ? [`${page.path}#${id}`] : [];
    }),
  ]);
  const files = [...site.files].filter(
    (file) => /^(data|citations|pictures)\//.test(file) && !/\.[0-9a-f]{8,}\./.test(file),
  );
  return [...places, ...files.map((file) => `/${file}`), '/embed.js'].sort();
}

const published = readFileSync(list, 'utf8').split('\n').filter(Boolean);
const standing = new Set(addresses());

it('every address that was published still leads somewhere', () => {
  const lost = published.filter(
    (address) => !standing.has(address) && !(address.slice(1) in moved),
  );
  expect(lost, 'Put the address back, or say in src/locale/moved.ts where it has moved').toEqual(
    [],
  );
});

it('every address is on the list of what is published', () => {
  const known = new Set(published);
  const fresh = [...standing].filter((address) => !known.has(address));
  expect(fresh, `Add these lines to ${list}`).toEqual([]);
});

it('what has moved leads to a page that is there', () => {
  for (const [from, to] of Object.entries(moved)) {
    expect(from).toMatch(/^([a-z0-9-]+\/)+$/);
    expect([...standing], from).toContain(`/${to}`);
  }
});
