import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';
import { contentOf, descendants, select } from '../support/markup.ts';
import {
  fileAt,
  listFiles,
  readSite,
  referencesOf,
  type Page,
  type Reference,
} from '../support/site.ts';
import { formatGrowth, ratio, recordedWeights, weigh } from '../support/weights.ts';

const site = readSite();
const stories = site.pages.filter((page) => page.story);

/** The bytes that a browser gets for a file: its brotli variant where it has one. */
function sentBytes(file: string): number {
  const path = join(site.folder, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

/** The bytes that a piece of a page takes on its way. */
const bundledBytes = (text: string): number => brotliCompressSync(text).length;

const readText = (file: string): string => readFileSync(join(site.folder, file), 'utf8');

/** A script and every script that it imports before it runs. */
function withImports(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file)) return known;
  known.add(file);
  const imports = readText(file).matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+)["']/g);
  for (const [, text = ''] of imports) {
    const found = fileAt(site, new URL(text, new URL(site.base + file, site.origin)));
    if (found === undefined) throw new Error(`${file} imports ${text}, which is not there`);
    withImports(found, known);
  }
  return known;
}

function scriptsOf(page: Page): readonly string[] {
  const named = referencesOf(site, page)
    .filter(({ element }) => element.tag === 'script')
    .flatMap(({ url }) => fileAt(site, url) ?? []);
  return [...new Set(named.flatMap((file) => [...withImports(file)]))];
}

/**
 * What a browser may fetch for a page before anybody touches it, the page itself aside. Pictures in
 * panels that are closed wait until they are opened.
 */
function fetchedBy(page: Page): readonly Reference[] {
  return referencesOf(site, page).filter(
    ({ fetched, element }) => fetched && element.attribute('loading') !== 'lazy',
  );
}

const inlineScripts = (page: Page) =>
  select(page.root, 'script').filter(
    (script) =>
      script.attribute('src') === undefined && script.attribute('type') !== 'application/ld+json',
  );

describe('weight and order of loading', () => {
  it('the shell of a story weighs at most 3,000 bytes, its style 4,500, with a guide 5,100, and no other file styles the screen', () => {
    expect(stories).not.toHaveLength(0);
    for (const page of stories) {
      const inline = /<(style|script)\b[^>]*>.*?<\/\1>/gs;
      const shell = page.html.replace(/<main\b.*<\/main>/s, '').replaceAll(inline, '');
      expect(bundledBytes(shell), page.file).toBeLessThanOrEqual(3_000);
      const style = select(page.root, 'style').map(contentOf).join('');
      const guided = select(page.root, '.guide').length > 0;
      expect(bundledBytes(style), page.file).toBeLessThanOrEqual(guided ? 5_100 : 4_500);
      const sheets = select(page.root, 'link[rel=stylesheet]');
      expect(
        sheets.map((sheet) => sheet.attribute('media')),
        page.file,
      ).toEqual(['print']);
    }
  });

  it('every compressed variant holds what its file holds', () => {
    const variants = listFiles(site.folder).filter((name) => /\.(br|gz)$/.test(name));
    expect(variants).not.toHaveLength(0);
    for (const variant of variants) {
      const compressed = readFileSync(join(site.folder, variant));
      const content = variant.endsWith('.br')
        ? brotliDecompressSync(compressed)
        : gunzipSync(compressed);
      const file = readFileSync(join(site.folder, variant.replace(/\.(br|gz)$/, '')));
      expect(content.equals(file), variant).toBe(true);
    }
    for (const page of site.pages) expect(variants, page.file).toContain(`${page.file}.br`);
  });

  it('the scripts of a story weigh at most 6,000 bytes before any touch', () => {
    for (const page of stories) {
      const bytes = scriptsOf(page).reduce((total, file) => total + sentBytes(file), 0);
      expect(bytes, page.file).toBeLessThanOrEqual(6_000);
    }
  });

  it('the script of a search weighs at most 8,500 bytes, and no other page has it', () => {
    const searches = site.pages.filter((page) => select(page.root, 'form.search').length > 0);
    const others = site.pages.filter((page) => !searches.includes(page));
    const common = new Set(others.flatMap(scriptsOf));
    expect(searches).toHaveLength(locales.length);
    for (const page of searches) {
      const scripts = scriptsOf(page).filter((file) => !common.has(file));
      expect(scripts, page.file).not.toHaveLength(0);
      const bytes = scripts.reduce((total, file) => total + sentBytes(file), 0);
      expect(bytes, page.file).toBeLessThanOrEqual(8_500);
    }
  });

  it('what grows with the content grows with its words, within a fifth', () => {
    const before = recordedWeights();
    for (const weight of weigh(site)) {
      const known = before.get(weight.name);
      if (known === undefined) throw new Error(`${weight.name} is not in test/weights.csv`);
      const growth = formatGrowth(weight, known);
      console.log(growth);
      expect(ratio(weight), growth).toBeLessThanOrEqual(1.2 * ratio(known));
    }
    const heaviest = stories.toSorted((a, b) => sentBytes(b.file) - sentBytes(a.file))[0];
    console.log(`heaviest story: ${sentBytes(heaviest?.file ?? '')} B, ${heaviest?.file}`);
  });

  it('the styles and fonts of an offline document weigh at most 45,000 bytes', () => {
    for (const { root, file } of site.offlineDocuments) {
      const styles = select(root, 'style').map(contentOf).join('');
      expect(styles.length, file).toBeLessThanOrEqual(45_000);
    }
  });

  it('a page loads one font of at most 19,000 bytes, and does not wait for it', () => {
    for (const page of site.pages) {
      const fonts = fetchedBy(page).filter(({ url }) => /\.(woff2?|ttf|otf)$/.test(url.pathname));
      expect(
        fonts.map(({ element }) => element.tag),
        page.file,
      ).toEqual(['style']);
      const [file] = fonts.flatMap(({ url }) => fileAt(site, url) ?? []);
      expect(sentBytes(file ?? ''), page.file).toBeLessThanOrEqual(19_000);
      expect(select(page.root, 'link[rel=preload]'), page.file).toEqual([]);
      const [css = ''] = select(page.root, 'style').map(contentOf);
      const faces = css.match(/@font-face\s*\{[^}]*url\([^}]*\}/g) ?? [];
      for (const face of faces) expect(face).toMatch(/font-display:\s*(optional|swap|fallback)/);
    }
  });

  it('a story takes at most six requests', () => {
    for (const page of stories) {
      const addresses = [...fetchedBy(page).map(({ url }) => url.pathname)];
      const scripts = scriptsOf(page).map((file) => site.base + file);
      const requests = new Set([page.path, ...addresses, ...scripts]);
      expect([...requests].length, [...requests].join(' ')).toBeLessThanOrEqual(6);
    }
  });

  it('nothing is loaded from another host', () => {
    const foreign = site.pages.flatMap((page) =>
      fetchedBy(page)
        .filter(({ url }) => url.origin !== site.origin)
        .map(({ text }) => `${page.file}: ${text}`),
    );
    expect(foreign).toEqual([]);
    for (const page of site.pages)
      for (const file of scriptsOf(page)) expect(readText(file), file).not.toMatch(/https?:\/\//);
  });

  it('no script blocks the page but the small one that sets the theme', () => {
    for (const page of site.pages) {
      const named = select(page.root, 'script[src]');
      const blocking = named.filter(
        (script) =>
          script.attribute('type') !== 'module' &&
          script.attribute('defer') === undefined &&
          script.attribute('async') === undefined,
      );
      expect(blocking, page.file).toEqual([]);
      const inline = inlineScripts(page);
      expect(inline, page.file).toHaveLength(1);
      expect(inline.map(contentOf).join('').length, page.file).toBeLessThan(300);
      expect(select(page.root, 'head script'), page.file).toContain(inline[0]);
    }
  });

  it('no element has a style or an event handler of its own', () => {
    for (const page of site.pages) {
      const own = descendants(page.root).flatMap((element) =>
        element.attributes
          .filter((name) => name === 'style' || name.startsWith('on'))
          .map((name) => `${element.tag} ${name}`),
      );
      expect(own, page.file).toEqual([]);
      const addresses = referencesOf(site, page).map(({ url }) => url.protocol);
      expect(addresses, page.file).not.toContain('javascript:');
    }
  });

  it('no script of a story holds any part of D3', () => {
    // Names that D3 keeps when it is made small: of its selections, scales, formats and shapes.
    const traces =
      /__data__|__transition|rangeRound|interpolateRound|invalid format: |tickFormat|curveLinear/;
    for (const page of stories) {
      const scripts = scriptsOf(page);
      expect(scripts, page.file).not.toHaveLength(0);
      for (const file of scripts) expect(readText(file), file).not.toMatch(traces);
    }
  });
});
