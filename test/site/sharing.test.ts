import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/locale/locales.ts';
import { settings } from '../../src/settings.ts';
import { codesOf } from '../support/codes.ts';
import { contentOf, parseMarkup, select, textOf, type Element } from '../support/markup.ts';
import { fileAt, readSite, type Page } from '../support/site.ts';

const site = readSite();
const indexed = site.pages.filter((page) => !page.notFound);
const shared = site.pages.filter((page) => page.story || page.chart);

const read = (file: string): Buffer => readFileSync(join(site.folder, file));

/** The head of a page as a crawler gets it, which takes gzip and runs no script. */
function crawledHead(page: Page): Element {
  const html = gunzipSync(read(`${page.file}.gz`)).toString('utf8');
  const [head] = select(parseMarkup(html), 'head');
  if (head === undefined) throw new Error(`${page.file} has no head`);
  return head;
}

/** What a head says of its page under a name, once. */
function meta(head: Element, name: string): string | undefined {
  const found = select(head, 'meta').filter(
    (each) => each.attribute('property') === name || each.attribute('name') === name,
  );
  const [title = ''] = select(head, 'title').map(contentOf);
  expect(found.length, `${name} of “${title}”`).toBeLessThanOrEqual(1);
  return found[0]?.attribute('content');
}

function addressedFile(page: Page, address: string | undefined): string {
  const file = address === undefined ? undefined : fileAt(site, new URL(address));
  if (file === undefined) throw new Error(`${page.file}: ${address ?? 'nothing'} leads to no file`);
  return file;
}

/** Width and height of a PNG, from its header. */
function pngSize(file: string): readonly [number, number] {
  const bytes = read(file);
  expect(bytes.subarray(1, 4).toString('latin1'), file).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('the card of a page', () => {
  it('is a PNG of 1200 × 630 pixels with an address of its own, within 8 MB', () => {
    const cards = new Map<string, readonly [number, number]>();
    for (const page of indexed) {
      const head = crawledHead(page);
      const image = meta(head, 'og:image');
      const file = addressedFile(page, image);
      const size = cards.get(file) ?? pngSize(file);
      cards.set(file, size);
      expect(size, page.file).toEqual([1200, 630]);
      const told = [meta(head, 'og:image:width'), meta(head, 'og:image:height')];
      expect(told, page.file).toEqual(['1200', '630']);
      expect(meta(head, 'og:image:type'), page.file).toBe('image/png');
      expect(meta(head, 'og:image:alt'), page.file).toMatch(/\p{L}/u);
      expect(read(file).length, file).toBeLessThan(8_000_000);
      expect(meta(head, 'twitter:card'), page.file).toBe('summary_large_image');
      expect(meta(head, 'twitter:image'), page.file).toBe(image);
      expect(meta(head, 'twitter:title'), page.file).toBe(meta(head, 'og:title'));
      // The content is in the name, so that a card once shared stays what it was.
      expect(file, page.file).toMatch(/\.[0-9a-f]{8,}\.png$/);
    }
    // Every story and chart has its own, in each language.
    const own = shared.map((page) => meta(crawledHead(page), 'og:image'));
    expect(new Set(own).size).toBe(shared.length);
  });
});

type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

function thingsOf(page: Page): readonly Thing[] {
  const [script, ...more] = select(page.root, 'script[type=application/ld+json]');
  expect(more, page.file).toEqual([]);
  const parsed: unknown = JSON.parse(script === undefined ? '' : contentOf(script));
  if (!isThing(parsed) || !Array.isArray(parsed['@graph']))
    throw new Error(`${page.file}: no graph`);
  expect(parsed['@context'], page.file).toBe('https://schema.org');
  return parsed['@graph'].filter(isThing);
}

const ofType = (things: readonly Thing[], type: string): readonly Thing[] =>
  things.filter((thing) => thing['@type'] === type);

describe('structured data', () => {
  it('makes a story and a chart an article with all that search engines ask for', () => {
    for (const page of shared) {
      const [article] = ofType(thingsOf(page), 'Article');
      expect(article, page.file).toMatchObject({
        inLanguage: page.locale,
        mainEntityOfPage: site.origin + page.path,
        datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        publisher: { '@type': 'GovernmentOrganization', name: expect.any(String) },
      });
      addressedFile(page, String(article?.['image']));
    }
  });

  it('gives the way to every page but the home page, each step an address of the site', () => {
    for (const page of indexed) {
      const [crumbs] = ofType(thingsOf(page), 'BreadcrumbList');
      if (page.home) expect(crumbs, page.file).toBeUndefined();
      else {
        const steps: unknown = crumbs?.['itemListElement'];
        if (!Array.isArray(steps)) throw new Error(`${page.file} has no steps`);
        expect(steps.length, page.file).toBeGreaterThan(1);
        for (const [index, step] of steps.filter(isThing).entries()) {
          expect(step, page.file).toMatchObject({ '@type': 'ListItem', position: index + 1 });
          addressedFile(page, String(step['item']));
        }
      }
    }
  });

  it('describes every dataset with its files on its page, and those of a chart on the chart’s', () => {
    const files = [...site.files].filter((file) => /^data\/[^.]+\.csv$/.test(file));
    for (const locale of locales)
      expect(
        indexed.filter((page) => page.dataset && page.locale === locale),
        locale,
      ).toHaveLength(files.length);
    for (const page of indexed) {
      const found = ofType(thingsOf(page), 'Dataset');
      if (page.dataset) expect(found, page.file).toHaveLength(1);
      else expect(found.length > 0, page.file).toBe(page.chart);
      for (const dataset of found) {
        expect(dataset['description'], page.file).toMatch(/\p{L}/u);
        expect(dataset['license'], page.file).toMatch(/^https:/);
        expect(dataset['name'], page.file).toMatch(/\p{L}/u);
        const distribution: unknown = dataset['distribution'];
        if (!Array.isArray(distribution)) throw new Error(`${page.file}: no distribution`);
        for (const each of distribution.filter(isThing)) {
          expect(each, page.file).toMatchObject({
            '@type': 'DataDownload',
            encodingFormat: /text\/csv|json/,
          });
          addressedFile(page, String(each['contentUrl']));
        }
      }
    }
  });
});

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'xhtml:link' });

function parseXml(file: string): Thing {
  const text = read(file).toString('utf8');
  expect(SyntaxValidator.validate(text), file).toBe(true);
  const parsed: unknown = parser.parse(text);
  if (!isThing(parsed)) throw new Error(`${file} holds nothing`);
  return parsed;
}

describe('lists for machines', () => {
  it('the sitemap names every indexed page once, with its translation', () => {
    const { urlset } = parseXml('ban-do-trang.xml');
    const urls: unknown = isThing(urlset) ? urlset['url'] : undefined;
    if (!Array.isArray(urls)) throw new Error('the sitemap is empty');
    const listed = urls.filter(isThing).map(({ loc }) => String(loc));
    expect(listed.toSorted()).toEqual(indexed.map((page) => site.origin + page.path).toSorted());
    for (const url of urls.filter(isThing)) {
      const page = indexed.find(({ path }) => site.origin + path === url['loc']);
      const links: unknown = url['xhtml:link'];
      if (!Array.isArray(links) || page === undefined) throw new Error(String(url['loc']));
      const named = links.filter(isThing).map((link) => [link['@_hreflang'], link['@_href']]);
      const alternates = select(page.root, 'link[hreflang]').map((link) => [
        link.attribute('hreflang'),
        link.attribute('href'),
      ]);
      expect(named, page.file).toEqual(alternates);
    }
  });

  it('robots.txt lets everybody in and names the sitemap', () => {
    expect(read('robots.txt').toString()).toBe(
      `User-agent: *\nAllow: /\n\nSitemap: ${site.origin}/ban-do-trang.xml\n`,
    );
  });

  it.each(['vi', 'en'])(
    'the feed in %s holds the stories of its language, and pages name it',
    (locale) => {
      const file = locale === 'vi' ? 'feed.xml' : 'en/feed.xml';
      const { rss } = parseXml(file);
      const channel = isThing(rss) ? rss['channel'] : undefined;
      if (!isThing(channel) || !Array.isArray(channel['item']))
        throw new Error('the feed is empty');
      expect(channel['language']).toBe(locale);
      const links = channel['item'].filter(isThing).map(({ link }) => String(link));
      const stories = site.pages.filter((page) => page.story && page.locale === locale);
      expect(links.toSorted()).toEqual(stories.map((page) => site.origin + page.path).toSorted());
      for (const page of indexed.filter((each) => each.locale === locale)) {
        const [named] = select(page.root, 'link[type=application/rss+xml]');
        expect(named?.attribute('href'), page.file).toBe(`/${file}`);
      }
    },
  );

  it('the manifest of each language names its home page and icons of the size they say', () => {
    for (const page of site.pages) {
      const [link] = select(page.root, 'link[rel=manifest]');
      const file = addressedFile(page, site.origin + (link?.attribute('href') ?? ''));
      const manifest: unknown = JSON.parse(read(file).toString('utf8'));
      if (!isThing(manifest) || !Array.isArray(manifest['icons'])) throw new Error(file);
      expect(manifest, page.file).toMatchObject({ lang: page.locale });
      const start = addressedFile(page, site.origin + String(manifest['start_url']));
      expect(site.pages.find((each) => each.file === start)?.home, page.file).toBe(true);
      for (const icon of manifest['icons'].filter(isThing)) {
        const size = pngSize(addressedFile(page, site.origin + String(icon['src'])));
        expect(`${size[0]}x${size[1]}`, page.file).toBe(icon['sizes']);
      }
    }
  });
});

describe('passing a page on', () => {
  const linkTo = (page: Page, start: string): string | undefined =>
    select(page.root, '.share a')
      .map((link) => link.attribute('href') ?? '')
      .find((href) => href.startsWith(start));

  it('works with plain links that hold the address of the page', () => {
    expect(shared).not.toHaveLength(0);
    for (const page of shared) {
      const address = site.origin + page.path;
      const facebook = new URL(linkTo(page, 'https://www.facebook.com/sharer/') ?? '');
      expect(facebook.searchParams.get('u'), page.file).toBe(address);
      const zalo = new URL(linkTo(page, 'https://button-share.zalo.me/') ?? '');
      const packed = Buffer.from(zalo.searchParams.get('d') ?? '', 'base64').toString();
      expect(JSON.parse(packed), page.file).toEqual({ url: address });
      const email = new URL(linkTo(page, 'mailto:') ?? '');
      expect(email.searchParams.get('body'), page.file).toContain(address);
      const [field] = select(page.root, '#share-address');
      expect(field?.attribute('value'), page.file).toBe(address);
    }
  });

  it('has a caption with the finding, the source and the address', () => {
    for (const page of shared) {
      const [caption] = select(page.root, '#share-caption').map(textOf);
      const [headline] = select(page.root, 'h1').map(textOf);
      expect(caption, page.file).toContain(headline);
      expect(caption, page.file).toContain(site.origin + page.path);
      expect(caption, page.file).toContain(settings.draft[page.locale]);
    }
  });

  it('has a code that leads to the page, on the screen and for print', () => {
    // Reading a code takes its time: one page in ten here, every page in test/all.
    for (const page of shared.filter((_, index) => index % 10 === 0)) {
      const address = site.origin + page.path;
      expect(codesOf(site, page), page.file).toEqual([address, address]);
    }
    const prints = shared.map((page) => {
      const [print] = select(page.root, '.share a[download]').map((each) => each.attribute('href'));
      const file = addressedFile(page, site.origin + (print ?? ''));
      expect(pngSize(file), page.file).toEqual([1200, 1200]);
      return file;
    });
    expect(new Set(prints).size, 'two pages have the same code').toBe(shared.length);
  });

  it('gives every chart its files, under names that say what they are', () => {
    for (const page of site.pages.filter(({ chart }) => chart)) {
      const id = page.path.split('/').at(-2) ?? '';
      const files = select(page.root, '.downloads a[download]').map((link) =>
        addressedFile(page, site.origin + (link.attribute('href') ?? '')),
      );
      for (const name of ['png', 'svg', 'square.png', 'slide.png'])
        expect(files, page.file).toContain(`pictures/${id}.${page.locale}.${name}`);
      expect(files, page.file).toContain(`citations/${id}.${page.locale}.txt`);
      for (const ending of ['.csv', '.excel.csv', '.json'])
        expect(
          files.some((file) => file.startsWith('data/') && file.endsWith(ending)),
          page.file,
        ).toBe(true);
      expect(pngSize(`pictures/${id}.${page.locale}.square.png`), page.file).toEqual([1080, 1080]);
      expect(pngSize(`pictures/${id}.${page.locale}.slide.png`), page.file).toEqual([1920, 1080]);
    }
  });
});
