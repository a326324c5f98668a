import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dictionary } from '../../src/locale/dictionary.ts';
import { otherLocale, type Locale } from '../../src/locale/locales.ts';
import {
  contentOf,
  descendants,
  select,
  spokenTexts,
  textOf,
  withoutQuotes,
  type Element,
} from '../support/markup.ts';
import { readSite, type Page } from '../support/site.ts';

const site = readSite();

/** A page without what is quoted, and without the names of the other language. */
function ownPart(page: Page): Element {
  const [html] = select(page.root, 'html');
  if (html === undefined) throw new Error(`${page.file} is no document`);
  return withoutQuotes(html);
}

/** Names of files and addresses are no words. */
const file = /https?:\S+|[\w-]+(?:\.[\w-]+)*\.(?:csv|json|md|xml)\b/g;

/** Everything that a page says in its own words, seen or spoken; names of columns are code. */
function wordsOf(page: Page): readonly string[] {
  const own = ownPart(page);
  const seen = descendants(own).flatMap((element) =>
    ['script', 'style', 'code'].includes(element.tag)
      ? []
      : element.children.filter((child) => typeof child === 'string'),
  );
  return [...seen, ...spokenTexts(own)].map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

const shown = /^(site|home|notFound|story|chart|citation|unit)\./;

/** The pieces of a language's interface that the other one does not share. */
function phrasesOf(locale: Locale): readonly string[] {
  const others = new Set(Object.values(dictionary).map((text) => text[otherLocale(locale)]));
  return Object.entries(dictionary)
    .filter(([key, text]) => shown.test(key) && !others.has(text[locale]))
    .flatMap(([, text]) => text[locale].split(/\{\w+\}/))
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text));
}

const vietnamese = /[ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/iu;

describe('words', () => {
  it('are composed Unicode in every text file', () => {
    for (const file of site.files) {
      if (!/\.(html|js|css|svg|xml|txt|json|csv)$/.test(file)) continue;
      const text = readFileSync(join(site.folder, file), 'utf8');
      expect(text === text.normalize('NFC'), file).toBe(true);
    }
  });

  it('hold no leftover of a template and no value of a program', () => {
    const leftover = /[{}]|\bundefined\b|\bNaN\b|\bnull\b|\[object|\bInfinity\b|&(amp|lt|gt|quot);/;
    for (const page of site.pages) {
      const found = wordsOf(page).filter((text) => leftover.test(text));
      expect(found, page.file).toEqual([]);
    }
  });

  it('use curly quotes and real dashes', () => {
    for (const page of site.pages) {
      const found = wordsOf(page).filter((text) => /["']|--|\s-\s|\d-\d{4}\b/.test(text));
      expect(found, page.file).toEqual([]);
    }
  });

  it('hold no invisible characters', () => {
    for (const page of site.pages)
      expect(page.html, page.file).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff\u00ad]/);
  });

  it('leave no space before a full stop or comma, and no two sentences without one between', () => {
    for (const page of site.pages)
      for (const found of select(page.root, 'article p').map(textOf)) {
        const paragraph = found.replaceAll(file, '');
        expect(paragraph, page.file).not.toMatch(/\s[,.;:](?:\s|$)/);
        expect(paragraph, page.file).not.toMatch(/\p{Ll}[.,;:]\p{L}{2}/u);
      }
  });

  it('hold no text of the interface in the other language', () => {
    for (const page of site.pages) {
      const said = wordsOf(page).map((text) => text.replaceAll(file, ''));
      const foreign = phrasesOf(otherLocale(page.locale)).filter((phrase) =>
        said.some((text) => (phrase.length < 12 ? text === phrase : text.includes(phrase))),
      );
      expect(foreign, page.file).toEqual([]);
    }
  });

  it('are Vietnamese on a Vietnamese page, in every title, label, paragraph and heading', () => {
    for (const page of site.pages.filter(({ locale }) => locale === 'vi')) {
      const own = ownPart(page);
      const blocks = ['h1', 'h2', 'h3', 'p', 'li', 'caption', 'th', 'title'].flatMap((tag) =>
        select(own, tag).map((element) => textOf(element) || contentOf(element)),
      );
      const labels = spokenTexts(own).filter((text) => / \p{L}+ \p{L}+ /u.test(text));
      const long = blocks.filter((text) => text.replaceAll(file, '').length > 30);
      const foreign = [...long, ...labels].filter((text) => !vietnamese.test(text));
      expect(foreign, page.file).toEqual([]);
    }
  });

  it('on an English page are Vietnamese only in names', () => {
    for (const page of site.pages.filter(({ locale }) => locale === 'en')) {
      // A single letter names a point of the report.
      const words = wordsOf(page).flatMap((text) => text.match(/[\p{L}\p{M}]{2,}/gu) ?? []);
      const foreign = words.filter((word) => vietnamese.test(word) && /^\p{Ll}/u.test(word));
      expect(foreign, page.file).toEqual([]);
    }
  });
});
