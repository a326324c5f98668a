import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { locales, type Locale } from '../../src/locale/locales.ts';
import { contentOf, descendants, parseMarkup, select, type Element } from './markup.ts';

/** A page of a built site. */
export interface Page {
  /** Path of the file in the folder, with forward slashes. */
  readonly file: string;
  /** Path of the address, base path included. */
  readonly path: string;
  readonly html: string;
  readonly root: Element;
  /** The language that its address promises. */
  readonly locale: Locale;
  readonly home: boolean;
  readonly story: boolean;
  /** The own page of a chart. */
  readonly chart: boolean;
  /** The own page of a dataset. */
  readonly dataset: boolean;
  /** The page of a level of schooling. */
  readonly level: boolean;
  readonly notFound: boolean;
}

/** A built site as it lies in its folder. */
export interface Site {
  readonly folder: string;
  readonly base: string;
  /** Scheme and host of its absolute addresses. */
  readonly origin: string;
  /** Every file that can be asked for, compressed variants aside. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly Page[];
  /** The pages that other sites put into frames. */
  readonly framed: readonly Page[];
  /** The page that checks the host, by language. */
  readonly checks: readonly Page[];
  /** The whole site in one file, by language. */
  readonly offlineDocuments: readonly Page[];
}

/** Every file of a folder, with forward slashes, sorted. */
export function listFiles(folder: string): readonly string[] {
  return globSync('**/*', { cwd: folder })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();
}

/** The hash of every file of a folder, compressed variants included, by path. */
export function hashFiles(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listFiles(folder).map((file) => {
      const content = readFileSync(join(folder, file));
      return [file, createHash('sha256').update(content).digest('hex')];
    }),
  );
}

function readPage(folder: string, file: string, base: string): Page {
  const html = readFileSync(join(folder, file), 'utf8');
  const root = parseMarkup(html);
  const [first] = file.split('/');
  const [, own] = /\.([a-z]+)\.html$/.exec(file) ?? [];
  return {
    file,
    path: base + file.replace(/(^|\/)index\.html$/, '$1'),
    html,
    root,
    locale: locales.find((locale) => [first, own].includes(locale)) ?? 'vi',
    home: locales.some((locale) => file === (locale === 'vi' ? '' : `${locale}/`) + 'index.html'),
    story: select(root, 'main article .standfirst').length > 0,
    chart: select(root, 'article.chart-page').length > 0,
    dataset: /^(?:du-lieu|en\/data)\/[^/]+\//.test(file),
    level: /^(?:cap-hoc|en\/levels)\/[^/]+\//.test(file),
    notFound: /(^|\/)404(\/index)?\.html$/.test(file),
  };
}

/** The site of `dist/`, which no test changes: all files that run in a process share one reading. */
let built: Site | undefined;

/** Reads a built site: whatever pages it has, so that a new story is tested as soon as it is there. */
export function readSite(folder = 'dist', base = '/'): Site {
  if (folder !== 'dist' || base !== '/') return readFolder(folder, base);
  built ??= readFolder(folder, base);
  return built;
}

function readFolder(folder: string, base: string): Site {
  if (!existsSync(folder)) throw new Error(`no ${folder}/: run node src/commands/build.ts first`);
  const files = listFiles(folder).filter((file) => !/\.(br|gz)$/.test(file));
  const all = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(folder, file, base));
  const framed = all.filter(({ root }) => select(root, 'body.embed').length > 0);
  const offlineDocuments = all.filter(
    ({ root }) => select(root, 'body.offline-document').length > 0,
  );
  const checks = all.filter(({ root }) => select(root, 'body.host-check').length > 0);
  const apart = new Set([...framed, ...offlineDocuments, ...checks]);
  const pages = all.filter((page) => !apart.has(page));
  const canonical = pages.flatMap((page) => select(page.root, 'link[rel=canonical]'))[0];
  return {
    folder,
    base,
    origin: new URL(canonical?.attribute('href') ?? 'http://none.invalid/').origin,
    files: new Set(files),
    pages,
    framed,
    checks,
    offlineDocuments,
  };
}

/** What a page points at. */
export interface Reference {
  readonly page: Page;
  readonly element: Element;
  /** As it stands in the page. */
  readonly text: string;
  readonly url: URL;
  /** Whether the browser fetches it by itself, or only when a reader follows it. */
  readonly fetched: boolean;
}

/** Links in the head that say something but load nothing. */
const silentLinks = new Set([
  'canonical',
  'alternate',
  'license',
  'prev',
  'next',
  'manifest',
  'apple-touch-icon',
]);

function fetches(element: Element): boolean {
  if (element.tag === 'a') return false;
  return element.tag !== 'link' || !silentLinks.has(element.attribute('rel') ?? '');
}

/** The addresses in a style, of fonts and pictures. */
function styleUrls(css: string): readonly string[] {
  const found = [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)];
  // What begins with # is a part of the page itself.
  return found.map(([, url = '']) => url).filter((url) => !url.startsWith('#'));
}

/** Everything that a page points at: links, scripts, pictures, and what its styles load. */
export function referencesOf(site: Site, page: Page): readonly Reference[] {
  const at = (text: string): URL => new URL(text, new URL(page.path, site.origin));
  return descendants(page.root).flatMap((element): Reference[] => {
    const style = element.tag === 'style' ? styleUrls(contentOf(element)) : [];
    const named = ['href', 'src', 'poster', 'data'].flatMap((name) => {
      const value = element.attribute(name);
      return value === undefined ? [] : [value];
    });
    const sets = (element.attribute('srcset') ?? '').split(',').map((text) => text.trim());
    const candidates = sets.map((text) => text.split(' ')[0] ?? '').filter(Boolean);
    return [
      ...named.map((text) => ({
        page,
        element,
        text,
        url: at(text),
        fetched: fetches(element),
      })),
      ...[...style, ...candidates].map((text) => ({
        page,
        element,
        text,
        url: at(text),
        fetched: true,
      })),
    ];
  });
}

/** The file of a site that an address leads to; undefined when it leads to none. */
export function fileAt(site: Site, url: URL): string | undefined {
  const path = decodeURI(url.pathname);
  if (url.origin !== site.origin || !path.startsWith(site.base)) return undefined;
  const file = path.slice(site.base.length);
  const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return site.files.has(name) ? name : undefined;
}

/** Links and assets of a site that lead to no file or no place in a page, in words. */
export function brokenReferences(site: Site): readonly string[] {
  const all = [...site.pages, ...site.framed, ...site.checks, ...site.offlineDocuments];
  const ids = new Map(
    all.map((page) => [
      page.file,
      new Set(descendants(page.root).map((element) => element.attribute('id'))),
    ]),
  );
  return all.flatMap((page) =>
    referencesOf(site, page).flatMap(({ text, url }) => {
      if (url.origin !== site.origin) return [];
      const file = fileAt(site, url);
      if (file === undefined) return [`${page.file}: ${text} leads to no file`];
      const id = decodeURIComponent(url.hash.slice(1));
      if (id === '' || ids.get(file)?.has(id) === true) return [];
      return [`${page.file}: ${text} leads to no place in ${file}`];
    }),
  );
}

/** The first page of each language. */
export function firstOfEach(pages: readonly Page[]): readonly Page[] {
  return locales.flatMap((locale) => pages.find((page) => page.locale === locale) ?? []);
}

/** Pages without what repeats: of charts, datasets and levels, the first page of a language. */
export function withoutRepeats(all: readonly Page[]): readonly Page[] {
  const repeats = [
    ({ chart }: Page) => chart,
    ({ dataset }: Page) => dataset,
    ({ level }: Page) => level,
  ];
  return all.filter((page) =>
    repeats.every((isOne) => !isOne(page) || firstOfEach(all.filter(isOne)).includes(page)),
  );
}

/** The page in the other language that a page names in its head. */
export function translationOf(site: Site, page: Page): Page | undefined {
  const other = page.locale === 'vi' ? 'en' : 'vi';
  const [link] = select(page.root, `link[hreflang=${other}]`);
  const href = link?.attribute('href');
  const file = href === undefined ? undefined : fileAt(site, new URL(href));
  return site.pages.find((each) => each.file === file);
}
