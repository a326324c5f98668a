import { describe, expect, it } from 'vitest';
import { localeRegions, otherLocale } from '../../src/locale/locales.ts';
import { settings } from '../../src/settings.ts';
import { contentOf, select, textOf, type Element } from '../support/markup.ts';
import { readSite, type Page } from '../support/site.ts';

const site = readSite();
const indexed = site.pages.filter((page) => !page.notFound);

function meta(page: Page, name: string): readonly string[] {
  return select(page.root, 'head meta')
    .filter((each) => each.attribute('name') === name || each.attribute('property') === name)
    .map((each) => each.attribute('content') ?? '');
}

const words = (elements: readonly Element[]): readonly string[] => elements.map(contentOf);

describe('what pages say about themselves', () => {
  it('every page has one title, and no two pages have the same', () => {
    const titles = site.pages.map((page) => words(select(page.root, 'head title')));
    for (const [index, found] of titles.entries()) {
      expect(found, site.pages[index]?.file).toHaveLength(1);
      expect(found[0]).toMatch(/\S/);
    }
    expect(new Set(titles.flat()).size).toBe(titles.length);
  });

  it('every page has one headline, which its title begins with on a story', () => {
    for (const page of site.pages) {
      const headlines = select(page.root, 'main h1').map(textOf);
      expect(headlines, page.file).toHaveLength(1);
      const [title = ''] = words(select(page.root, 'head title'));
      if (page.story) expect(title.startsWith(headlines[0] ?? ' '), page.file).toBe(true);
    }
  });

  it('every indexed page has a description of its own', () => {
    const descriptions = indexed.map((page) => meta(page, 'description'));
    for (const [index, found] of descriptions.entries()) {
      expect(found, indexed[index]?.file).toHaveLength(1);
      expect(found[0]).toMatch(/\p{L}/u);
    }
    expect(new Set(descriptions.flat()).size).toBe(indexed.length);
  });

  it('every indexed page has the basics of Open Graph', () => {
    for (const page of indexed) {
      const [canonical] = select(page.root, 'link[rel=canonical]');
      const type = page.story || page.chart ? 'article' : 'website';
      expect(meta(page, 'og:type'), page.file).toEqual([type]);
      expect(meta(page, 'og:url'), page.file).toEqual([canonical?.attribute('href')]);
      expect(meta(page, 'og:description'), page.file).toEqual(meta(page, 'description'));
      expect(meta(page, 'og:locale'), page.file).toEqual([localeRegions[page.locale]]);
      const other = localeRegions[otherLocale(page.locale)];
      expect(meta(page, 'og:locale:alternate'), page.file).toEqual([other]);
      for (const name of ['og:title', 'og:site_name'])
        expect(meta(page, name).filter(Boolean), `${page.file} ${name}`).toHaveLength(1);
    }
  });

  it('a page without an address of its own is not indexed', () => {
    for (const page of site.pages) {
      expect(meta(page, 'robots'), page.file).toEqual(page.notFound ? ['noindex'] : []);
      if (!page.notFound) continue;
      for (const selector of ['link[rel=canonical]', 'link[rel=alternate]'])
        expect(select(page.root, selector), page.file).toEqual([]);
    }
  });

  it('every page gives its charset first and lets itself be zoomed', () => {
    for (const page of site.pages) {
      expect(page.html.slice(0, 1024), page.file).toMatch(/<meta charset="utf-8"/);
      const viewport = meta(page, 'viewport').join();
      expect(viewport, page.file).toContain('width=device-width');
      expect(viewport, page.file).not.toMatch(/user-scalable|maximum-scale/);
    }
  });

  it('every page says at its top that its figures come from a draft, and in its footer from which', () => {
    for (const page of site.pages) {
      const [line] = select(page.root, 'header .draft');
      expect(line && textOf(line), page.file).toMatch(/dự thảo|draft/);
      const [footer] = select(page.root, 'footer.site');
      expect(footer && textOf(footer), page.file).toContain(settings.draft[page.locale]);
    }
  });

  it('every page says who may use its texts and data, and how', () => {
    for (const page of site.pages) {
      const licences = select(page.root, 'footer a[rel=license]');
      expect(licences, page.file).toHaveLength(1);
    }
  });
});
