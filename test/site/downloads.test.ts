import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { terms } from '../../src/glossary/terms.ts';
import { locales, otherLocale } from '../../src/locale/locales.ts';
import { slugs } from '../../src/routes/slugs.ts';
import { settings } from '../../src/settings.ts';
import { contentOf, descendants, select, textOf, type Element } from '../support/markup.ts';
import { fileAt, listFiles, readSite, referencesOf, type Page } from '../support/site.ts';

const site = readSite();
const stories = site.pages.filter((page) => page.story);
const zip = 'downloads/dien-bien-education-data.zip';

function offlineDocumentIn(locale: string): Page {
  const found = site.offlineDocuments.filter(
    (offlineDocument) => offlineDocument.locale === locale,
  );
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`no single offline document in ${locale}`);
  return found[0];
}

const words = (root: Element, selector: string): readonly string[] =>
  select(root, selector).map(textOf);

/** The words of what a selector finds but others do not. */
function without(root: Element, selector: string, others: readonly string[]): readonly string[] {
  const left = new Set(others.flatMap((other) => select(root, other)));
  return select(root, selector)
    .filter((element) => !left.has(element))
    .map(textOf);
}

/** What a table or a drawing says, cell by cell and label by label. */
const figures = (root: Element): readonly (readonly string[])[] =>
  select(root, 'figure.chart').map((chart) => [
    // A page has a wide drawing as well.
    ...words(chart, '.plot .narrow text'),
    ...words(chart, 'th'),
    ...words(chart, 'td'),
    ...words(chart, '.source'),
  ]);

describe.each(locales)('the whole site in one file (%s)', (locale) => {
  const offlineDocument = offlineDocumentIn(locale);
  const own = stories.filter((page) => page.locale === locale);

  it('fetches nothing and runs nothing', () => {
    const fetched = referencesOf(site, offlineDocument).filter((reference) => reference.fetched);
    expect(fetched.filter(({ url }) => url.protocol !== 'data:')).toEqual([]);
    for (const tag of ['script', 'iframe', 'object', 'form', 'button', 'base'])
      expect(select(offlineDocument.root, tag), tag).toEqual([]);
    const [style = ''] = select(offlineDocument.root, 'style').map(contentOf);
    expect(style).not.toMatch(/@import|https?:/);
    const names = descendants(offlineDocument.root).flatMap((element) => element.attributes);
    expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });

  it('leads out by whole addresses, since it lies anywhere', () => {
    const links = select(offlineDocument.root, 'a').flatMap((link) => link.attribute('href') ?? []);
    const outer = links.filter((href) => !href.startsWith('#'));
    expect(outer).not.toHaveLength(0);
    for (const href of outer) expect(href).toMatch(/^https?:\/\//);
  });

  it('lists all its parts, and holds every story in the order of the report', () => {
    const listed = words(offlineDocument.root, '.offline-document-contents a');
    const parts = words(offlineDocument.root, '.offline-document-part h2');
    expect(listed).toEqual(parts);
    const told = own.flatMap((page) => words(page.root, 'article h1'));
    const home = site.pages.find((page) => page.home && page.locale === locale);
    // The stories that the home page opens with are left out of its lists.
    const decks = home ? words(home.root, '.card h3') : [];
    expect(decks).toEqual(parts.filter((part) => decks.includes(part)));
    expect(decks.length).toBeGreaterThan(told.length / 2);
    expect(told.toSorted()).toEqual(parts.slice(0, told.length).toSorted());
  });

  it('tells every story in the words and with the sources of its page', () => {
    const parts = select(offlineDocument.root, '.offline-document-part');
    for (const page of own) {
      const [headline] = words(page.root, 'article h1');
      const part = parts.find((each) => words(each, 'h2')[0] === headline);
      if (part === undefined) throw new Error(`no part for ${page.file}`);
      expect(words(part, '.standfirst'), page.file).toEqual(words(page.root, '.standfirst'));
      // The first heading of a page is over its own contents list, which the offline document has once.
      const [, ...headings] = words(page.root, 'article h2');
      expect(words(part, 'h3'), page.file).toEqual(headings);
      expect(words(part, '.sources li'), page.file).toEqual(words(page.root, '.sources li'));
      expect(words(part, '.steps li'), page.file).toEqual(words(page.root, '.step p'));
      const paragraphs = without(page.root, 'article p', [
        '.panel-box p',
        '.face p',
        '.guide p',
        '.guess p',
        'p.own',
        '.paper-address p',
      ]);
      expect(without(part, 'p', ['p.place', 'p.back']), page.file).toEqual(paragraphs);
      const values = words(page.root, 'article data');
      expect(words(part, 'data'), page.file).toEqual(values);
    }
  });

  it('draws every chart, with its table open, as on the pages', () => {
    const drawn = select(offlineDocument.root, 'figure.chart').map(
      (chart) => chart.attribute('id') ?? '',
    );
    for (const { id } of charts)
      expect(
        drawn.filter((each) => each.endsWith(`-chart-${id}`)),
        id,
      ).toHaveLength(1);
    for (const chart of select(offlineDocument.root, 'figure.chart')) {
      expect(select(chart, '.plot svg')).not.toHaveLength(0);
      expect(select(chart, 'details[open] table')).toHaveLength(1);
    }
    const onPages = own.flatMap((page) => figures(page.root));
    const order = (one: readonly string[], other: readonly string[]): number =>
      one.join().localeCompare(other.join());
    expect(figures(offlineDocument.root).toSorted(order)).toEqual(onPages.toSorted(order));
  });

  it('explains every term and holds what the pages of targets and notes say', () => {
    const glossary = words(offlineDocument.root, '#glossary dt');
    expect(glossary).toHaveLength(terms.length);
    for (const { id } of terms)
      expect(select(offlineDocument.root, `#glossary [id=glossary-${id}]`), id).toHaveLength(1);
    for (const name of ['targets', 'notes'] as const) {
      const file = `${locale === 'en' ? 'en/' : ''}${slugs[name][locale]}/index.html`;
      const said = site.pages
        .filter((page) => page.file === file)
        // A page has a way through itself, the offline document one through all of it.
        .flatMap((page) => [
          ...without(page.root, 'main li', ['.contents li']),
          ...words(page.root, 'main td'),
        ]);
      expect(said, name).not.toHaveLength(0);
      const held = [`#${name} li`, `#${name} td`].flatMap((part) =>
        words(offlineDocument.root, part),
      );
      expect(held, name).toEqual(said);
    }
  });

  it('says what it is: edition, draft, address, licence', () => {
    const [cover = ''] = words(offlineDocument.root, '.cover');
    expect(cover).toContain(settings.draft[locale]);
    expect(cover).toMatch(/20\d\d/);
    const [address] = select(offlineDocument.root, '.cover a');
    expect(fileAt(site, new URL(address?.attribute('href') ?? ''))).toMatch(/^(en\/)?index\.html$/);
    expect(select(offlineDocument.root, 'footer a[rel=license]')).toHaveLength(1);
    const [html] = select(offlineDocument.root, 'html');
    expect(html?.attribute('lang')).toBe(locale);
  });

  it('has the shape of its translation', () => {
    const shape = ({ root }: Page): readonly string[] =>
      descendants(root)
        .flatMap((element) => element.attribute('id') ?? [])
        .filter((id) => !id.startsWith('glossary-'));
    expect(shape(offlineDocumentIn(otherLocale(locale)))).toEqual(shape(offlineDocument));
  });
});

describe('all data files in one', () => {
  it('holds the files of the site, byte for byte', () => {
    const held = unzipSync(readFileSync(join(site.folder, zip)));
    const files = listFiles(join(site.folder, 'data')).filter((file) => !/\.(br|gz)$/.test(file));
    expect(Object.keys(held)).toEqual([...files].sort());
    for (const file of files)
      expect(
        readFileSync(join(site.folder, 'data', file)).equals(held[file] ?? Buffer.of()),
        file,
      ).toBe(true);
  });
});

describe.each(locales)('the page of downloads (%s)', (locale) => {
  const page = site.pages.find(
    (each) => each.path.endsWith(`/${slugs.downloads[locale]}/`) && each.locale === locale,
  );
  const links = page ? select(page.root, '.offers a') : [];

  it('offers the offlineDocuments, the reader’s own language first, and the data', () => {
    const files = links.map((link) => (link.attribute('href') ?? '').slice(1));
    expect(files).toEqual([
      offlineDocumentIn(locale).file,
      offlineDocumentIn(otherLocale(locale)).file,
      zip,
    ]);
    for (const link of links) expect(link.attribute('download')).toBeDefined();
  });

  it('tells the sizes that the files have', () => {
    expect(links).toHaveLength(3);
    for (const link of links) {
      const file = (link.attribute('href') ?? '').slice(1);
      const { size } = statSync(join(site.folder, file));
      const [, number = '', unit] = /([\d.,]+)\u00a0(kB|MB)\)$/.exec(textOf(link)) ?? [];
      const step = unit === 'MB' ? 1_000_000 : 1000;
      const told = Number(number.replace(',', '.')) * step;
      const exactly = unit === 'MB' ? 50_000 : 500;
      expect(Math.abs(told - size), `${file}: ${textOf(link)}`).toBeLessThanOrEqual(exactly);
    }
  });
});
