import { describe, expect, it } from 'vitest';
import { brokenReferences, fileAt, readSite, referencesOf } from '../support/site.ts';

const site = readSite();

describe('links and assets', () => {
  it('the site has stories, a home page and a 404 page in each language', () => {
    for (const locale of ['vi', 'en']) {
      const pages = site.pages.filter((page) => page.locale === locale);
      expect(pages.some((page) => page.story)).toBe(true);
      expect(pages.filter((page) => page.notFound)).toHaveLength(1);
      expect(pages.filter((page) => page.home)).toHaveLength(1);
    }
  });

  it('every internal link, anchor and asset leads to a file and a place in it', () => {
    expect(brokenReferences(site)).toEqual([]);
  });

  it('internal links lead to pages by their own address, without a redirect', () => {
    const indirect = site.pages.flatMap((page) =>
      referencesOf(site, page)
        .filter(({ url }) => url.origin === site.origin && /index\.html$/.test(url.pathname))
        .map(({ text }) => `${page.file}: ${text}`),
    );
    expect(indirect).toEqual([]);
  });

  it('links and assets of a 404 page hold at whatever address it is shown', () => {
    const relative = site.pages
      .filter((page) => page.notFound)
      .flatMap((page) => referencesOf(site, page).map(({ text }) => `${page.file}: ${text}`))
      .filter((text) => !/: (\/(?!\/)|#|https:\/\/)/.test(text));
    expect(relative).toEqual([]);
  });

  it('links out of the site are safe ones', () => {
    const unsafe = site.pages.flatMap((page) =>
      referencesOf(site, page)
        .filter(
          ({ url }) => url.origin !== site.origin && !['https:', 'mailto:'].includes(url.protocol),
        )
        .map(({ text }) => `${page.file}: ${text}`),
    );
    expect(unsafe).toEqual([]);
  });

  it('every page can be reached from the home page of its language', () => {
    for (const locale of ['vi', 'en']) {
      const pages = site.pages.filter((page) => page.locale === locale && !page.notFound);
      const home = pages.find((page) => page.home);
      const reached = new Set([home?.file]);
      for (const file of reached) {
        const page = pages.find((each) => each.file === file);
        if (page === undefined) continue;
        for (const { element, url } of referencesOf(site, page))
          if (element.tag === 'a') reached.add(fileAt(site, url));
      }
      const unreached = pages.filter((page) => !reached.has(page.file));
      expect(unreached.map(({ file }) => file)).toEqual([]);
    }
  });
});
