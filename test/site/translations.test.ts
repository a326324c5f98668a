import { describe, expect, it } from 'vitest';
import { localeNames, otherLocale } from '../../src/locale/locales.ts';
import { descendants, select, textOf } from '../support/markup.ts';
import { fileAt, readSite, translationOf, type Page } from '../support/site.ts';

const site = readSite();
const indexed = site.pages.filter((page) => !page.notFound);

function alternates(page: Page): Readonly<Record<string, string>> {
  return Object.fromEntries(
    select(page.root, 'link[hreflang]').map((link) => [
      link.attribute('hreflang') ?? '',
      link.attribute('href') ?? '',
    ]),
  );
}

function anchors(page: Page, selector: string): readonly (string | undefined)[] {
  return select(page.root, selector).map((element) => element.attribute('id'));
}

describe('the two languages', () => {
  it('every page says its language', () => {
    for (const page of site.pages) {
      const [html] = select(page.root, 'html');
      expect(html?.attribute('lang'), page.file).toBe(page.locale);
    }
  });

  it('every page has its translation in the other language, and is the translation of its translation', () => {
    for (const page of indexed) {
      const translation = translationOf(site, page);
      expect(translation?.locale, page.file).toBe(otherLocale(page.locale));
      expect(translation && translationOf(site, translation)?.file, page.file).toBe(page.file);
    }
  });

  it('both translations name both languages, and the Vietnamese one for everybody else', () => {
    for (const page of indexed) {
      const found = alternates(page);
      const translation = translationOf(site, page);
      expect(Object.keys(found).sort(), page.file).toEqual(['en', 'vi', 'x-default']);
      expect(found['x-default'], page.file).toBe(found['vi']);
      expect(translation && alternates(translation), page.file).toEqual(found);
    }
  });

  it('the canonical address is absolute, the page’s own, and the one that its language names', () => {
    for (const page of indexed) {
      const canonical = select(page.root, 'link[rel=canonical]');
      expect(canonical, page.file).toHaveLength(1);
      const href = canonical[0]?.attribute('href') ?? '';
      expect(href, page.file).toMatch(/^https?:\/\//);
      expect(fileAt(site, new URL(href)), page.file).toBe(page.file);
      expect(alternates(page)[page.locale], page.file).toBe(href);
    }
  });

  it('addresses are plain ASCII, Vietnamese at the root and English under /en/', () => {
    for (const page of indexed) expect(page.path).toMatch(/^\/(?:[a-z0-9-]+\/)*$/);
    const english = indexed.filter((page) => page.path.startsWith('/en/'));
    expect(english).toHaveLength(indexed.length / 2);
  });

  it('the language switch leads to the translation and is marked as the other language', () => {
    for (const page of site.pages) {
      const other = otherLocale(page.locale);
      const switches = select(page.root, 'a.locale-switch');
      expect(switches, page.file).toHaveLength(1);
      const [link] = switches;
      expect(link?.attribute('lang'), page.file).toBe(other);
      expect(link?.attribute('hreflang'), page.file).toBe(other);
      expect(link && textOf(link), page.file).toBe(localeNames[other]);
      const url = new URL(link?.attribute('href') ?? '', site.origin);
      const target = site.pages.find((each) => each.file === fileAt(site, url));
      expect(target?.locale, page.file).toBe(other);
      expect(target?.notFound, page.file).toBe(false);
      if (!page.notFound) expect(target?.file, page.file).toBe(translationOf(site, page)?.file);
    }
  });

  it('the name of the other language is marked wherever it stands', () => {
    for (const page of site.pages) {
      const other = otherLocale(page.locale);
      const unmarked = descendants(page.root).filter(
        (element) =>
          element.children.includes(localeNames[other]) && element.attribute('lang') !== other,
      );
      expect(
        unmarked.map(({ tag, classes }) => [tag, ...classes].join('.')),
        page.file,
      ).toEqual([]);
    }
  });

  it('headings, charts and source notes have the same anchors in the same order', () => {
    const stories = site.pages.filter((page) => page.story && page.locale === 'vi');
    for (const page of stories) {
      const translation = translationOf(site, page);
      for (const selector of ['article h2', 'figure.chart', 'article h3', '.sources li']) {
        const found = anchors(page, selector);
        if (selector !== 'article h3') expect(found.every(Boolean), page.file).toBe(true);
        expect(translation && anchors(translation, selector), `${page.file} ${selector}`).toEqual(
          found,
        );
      }
    }
  });

  it('passages and rows are about the same levels of schooling in both languages', () => {
    const stories = site.pages.filter((page) => page.story && page.locale === 'vi');
    const levelsOf = (page: Page | undefined, selector: string): readonly string[] =>
      page ? select(page.root, selector).map((each) => each.attribute('data-levels') ?? '') : [];
    for (const page of stories)
      for (const selector of ['article p', '.plot [data-row]', 'figure.chart tbody tr'])
        expect(levelsOf(translationOf(site, page), selector), page.file).toEqual(
          levelsOf(page, selector),
        );
    expect(stories.flatMap((page) => levelsOf(page, 'article p')).filter(Boolean)).not.toEqual([]);
  });

  it('both languages show the same figures in the same order of rows and columns', () => {
    const stories = site.pages.filter((page) => page.story && page.locale === 'vi');
    const shape = (page: Page | undefined): readonly number[] =>
      page ? select(page.root, 'figure.chart tr').map((row) => row.children.length) : [];
    const marks = (page: Page | undefined): readonly (string | undefined)[] =>
      page ? select(page.root, '.plot [data-row]').map((row) => row.attribute('data-row')) : [];
    for (const page of stories) {
      expect(shape(translationOf(site, page)), page.file).toEqual(shape(page));
      expect(marks(translationOf(site, page)), page.file).toEqual(marks(page));
    }
  });
});
