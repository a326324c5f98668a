import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { parseIndex } from '../../src/search/entries.ts';
import { locales } from '../../src/locale/locales.ts';
import { contentOf, select, textOf } from './markup.ts';
import type { Page, Site } from './site.ts';

/** What grows with the content: its bytes on the way, and the words that it carries. */
export interface Weight {
  /** Such as `offline/vi`. */
  readonly name: string;
  readonly bytes: number;
  readonly words: number;
}

const file = 'test/weights.csv';

const countWords = (text: string): number => text.split(/\s+/).length;

const wordsOf = (pages: readonly Page[]): number =>
  pages.reduce((words, page) => words + countWords(textOf(page.root)), 0);

function sentBytes(site: Site, name: string): number {
  return statSync(join(site.folder, `${name}.br`)).size;
}

/** The one file of a folder of the site whose name begins so. */
function fileOf(site: Site, start: string): string {
  const found = [...site.files].filter((each) => each.startsWith(start));
  if (found.length !== 1 || found[0] === undefined) throw new Error(`no single ${start}`);
  return found[0];
}

/** What a site weighs where its weight is that of its content: bundles, offline documents, texts of the search. */
export function weigh(site: Site): readonly Weight[] {
  return locales.flatMap((locale) => {
    const own = site.pages.filter((page) => page.locale === locale);
    const offlineDocuments = site.offlineDocuments.filter((page) => page.locale === locale);
    // Its fonts stand in its styles: they are code, and have a bound of their own.
    const styles = offlineDocuments
      .flatMap(({ root }) => select(root, 'style').map(contentOf))
      .join('');
    const texts = `search/${locale}.json`;
    const { texts: passages, figures } = parseIndex(readFileSync(join(site.folder, texts), 'utf8'));
    const lines = figures.flatMap((each) => each.lines.map(([title]) => title));
    return [
      {
        name: `offline/${locale}`,
        bytes: sentBytes(site, fileOf(site, `offline/${locale}.`)),
        words: wordsOf(own),
      },
      {
        name: `offlineDocument/${locale}`,
        bytes: offlineDocuments.reduce(
          (sum, { html }) => sum + Buffer.byteLength(html),
          -styles.length,
        ),
        words: wordsOf(offlineDocuments),
      },
      {
        name: `search/${locale}`,
        bytes: sentBytes(site, texts),
        words: countWords([...passages, ...lines].join(' ')),
      },
    ];
  });
}

/** The weights of the last release. */
export function recordedWeights(): ReadonlyMap<string, Weight> {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').trim(), {
    header: true,
  });
  return new Map(
    data.map(({ name = '', bytes, words }) => {
      return [name, { name, bytes: Number(bytes), words: Number(words) }];
    }),
  );
}

/** Writes the weights of a release. */
export function recordWeights(weights: readonly Weight[]): void {
  writeFileSync(file, `${Papa.unparse([...weights], { newline: '\n' })}\n`);
}

/** Bytes for a thousand words. */
export function ratio({ bytes, words }: Weight): number {
  return (1000 * bytes) / words;
}

/**
 * How something has grown since the last release, in a line.
 *
 * @example 'offline/vi: 197,293 B (+0.0 %), 133,122 words (+0.0 %), 1,482 B for a thousand words'
 */
export function formatGrowth(now: Weight, before: Weight): string {
  const percent = (one: number, other: number): string =>
    `${one < other ? '−' : '+'}${Math.abs(100 * (one / other - 1)).toFixed(1)} %`;
  const count = (number: number): string => Math.round(number).toLocaleString('en');
  const bytes = `${count(now.bytes)} B (${percent(now.bytes, before.bytes)})`;
  const words = `${count(now.words)} words (${percent(now.words, before.words)})`;
  return `${now.name}: ${bytes}, ${words}, ${count(ratio(now))} B for a thousand words`;
}
