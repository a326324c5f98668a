import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadData } from '../../src/datasets/read.ts';
import { citationAnchor } from '../../src/figures/citation.ts';
import { derivedAnchor } from '../../src/figures/sources.ts';
import { locales } from '../../src/locale/locales.ts';
import { translate } from '../../src/locale/translate.ts';
import { settings } from '../../src/settings.ts';
import { requireStory } from '../../src/stories/parseStory.ts';
import { fieldOf } from '../../src/stories/story.ts';
import { readStory } from '../../src/stories/storyFile.ts';
import { foreignFigure, readFigure, writeFigure } from '../support/figures.ts';
import {
  descendants,
  select,
  spokenTexts,
  textOf,
  withoutQuotes,
  type Element,
} from '../support/markup.ts';
import { readSite, type Page } from '../support/site.ts';

const site = readSite();
const stories = site.pages.filter((page) => page.story);

interface PlacedChart {
  readonly page: Page;
  readonly chart: Element;
  readonly name: string;
}

const charts = stories.flatMap((page) =>
  select(page.root, 'figure.chart').map((chart): PlacedChart => ({
    page,
    chart,
    name: `${page.file} ${chart.attribute('id') ?? 'without id'}`,
  })),
);

function only(element: Element, selector: string, name: string): Element {
  const [found, ...more] = select(element, selector);
  if (found === undefined || more.length > 0)
    throw new Error(`${name}: ${more.length + (found ? 1 : 0)} × ${selector} instead of one`);
  return found;
}

const texts = (element: Element, selector: string): readonly string[] =>
  select(element, selector).map(textOf);

describe('a story without script', () => {
  it('has a headline, a standfirst with a figure, a body and its sources', () => {
    for (const page of stories) {
      const article = only(page.root, 'main article', page.file);
      expect(textOf(only(article, 'h1', page.file)), page.file).toMatch(/\p{L}/u);
      const standfirst = textOf(only(article, '.standfirst', page.file));
      expect(standfirst, page.file).toMatch(/\p{L}/u);
      if (select(article, 'figure.chart').length > 0) expect(standfirst, page.file).toMatch(/\d/);
      expect(texts(article, 'p').join(), page.file).toMatch(/\p{L}/u);
      expect(select(article, '.sources li'), page.file).not.toHaveLength(0);
    }
  });

  it('shows three or four key figures, the same in both languages, with their sources', () => {
    const data = loadData();
    const figuresOf = (page: Page): readonly (readonly [boolean, readonly string[]])[] =>
      select(page.root, '.opening .keys li').map((item) => {
        const [figure = ''] = texts(item, 'b');
        expect(figure, page.file).toMatch(/\d/);
        expect(textOf(item).replace(figure, ''), page.file).toMatch(/\p{L}/u);
        const numbers = figure.match(/\d+(?:[.,]\d+)*/g) ?? [];
        return [
          item.classes.includes('short'),
          numbers.map((text) => String(readFigure(text, page.locale))),
        ];
      });
    let compared = 0;
    for (const name of globSync('src/stories/vi/*.mdx')) {
      const [vi, en] = locales.flatMap((locale) => {
        const story = requireStory(readStory(name.replace('/vi/', `/${locale}/`)));
        const slug = `${locale === 'vi' ? '' : `${locale}/`}${fieldOf(story, 'slug') ?? ''}/`;
        const page = stories.find(({ file }) => file === `${slug}index.html`);
        if (page === undefined) return [];
        const keys = story.fields.filter(({ name: field }) => field.startsWith('keys.'));
        for (const { ref } of keys.flatMap(({ references }) => references)) {
          const { note, citation } = data.figure(ref);
          const id = note === undefined ? citationAnchor(citation) : derivedAnchor(ref);
          expect(select(page.root, `.sources [id=${id}]`), `${page.file} ${ref}`).toHaveLength(1);
        }
        return [figuresOf(page)];
      });
      if (vi === undefined) continue;
      compared += 1;
      expect([3, 4], name).toContain(vi.length);
      expect(en, name).toEqual(vi);
    }
    expect(compared).toBe(stories.length / locales.length);
  });

  it('says in the margin where the figures of a part come from, but not aloud', () => {
    for (const page of stories) {
      const notes = select(page.root, '.body .margin');
      expect(
        notes.filter((note) => note.attribute('aria-hidden') !== 'true'),
        page.file,
      ).toEqual([]);
      const source = translate(page.locale, 'chart.source');
      if (select(page.root, '.body .value').length > 0)
        expect(
          notes.filter((note) => textOf(note).startsWith(source)),
          page.file,
        ).not.toEqual([]);
    }
  });

  it('says at every mark what is not consistent there, in the margin too', () => {
    let found = 0;
    for (const page of stories) {
      const notes = select(page.root, '.body .margin').map(textOf);
      for (const mark of select(page.root, '.body a.mark')) {
        const words = mark.attribute('title') ?? '';
        expect(words, page.file).toMatch(/\p{L}/u);
        expect(mark.attribute('aria-label'), page.file).toBe(translate(page.locale, 'notes.mark'));
        expect(notes, page.file).toContain(`≠ ${words}`);
        found += 1;
      }
    }
    expect(found).toBeGreaterThan(0);
  });

  it('has a contents list that names its headings, all of them in order', () => {
    for (const page of stories) {
      const links = select(page.root, '.contents a');
      const headings = select(page.root, 'article h2').filter(
        (heading) => heading.attribute('id') !== 'contents',
      );
      expect(
        links.map((link) => [link.attribute('href'), textOf(link)]),
        page.file,
      ).toEqual(headings.map((heading) => [`#${heading.attribute('id') ?? ''}`, textOf(heading)]));
    }
  });

  it('links to the other stories before and after it, and to all of them', () => {
    for (const locale of ['vi', 'en'] as const) {
      const own = stories.filter((page) => page.locale === locale);
      const neighbours = own.map((page) => only(page.root, 'nav.next-up', page.file));
      for (const rel of ['prev', 'next'])
        expect(neighbours.flatMap((nav) => select(nav, `a[rel=${rel}]`))).toHaveLength(
          own.length - 1,
        );
      for (const nav of neighbours)
        expect(texts(nav, 'a')).toContain(translate(locale, 'story.all'));
    }
  });

  it('the home page names every story once, with its headline, a picture and a figure', () => {
    const homes = site.pages.filter((page) => page.home);
    expect(homes).toHaveLength(locales.length);
    for (const home of homes) {
      const own = stories.filter((page) => page.locale === home.locale);
      const listed = [...select(home.root, '.card'), ...select(home.root, '.front-story')];
      expect(listed, home.file).toHaveLength(own.length);
      for (const story of own) {
        const leads = (item: Element): readonly Element[] =>
          [...select(item, 'h2 a'), ...select(item, 'h3 a')].filter(
            (link) => link.attribute('href') === story.path,
          );
        const entries = listed.filter((item) => leads(item).length > 0);
        expect(entries, story.file).toHaveLength(1);
        for (const entry of entries) {
          expect(leads(entry).map(textOf), story.file).toEqual(texts(story.root, 'h1'));
          expect(select(entry, 'svg'), story.file).not.toHaveLength(0);
          const figures = [...texts(entry, '.leading'), ...texts(entry, '.standfirst')];
          expect(figures.join(), story.file).toMatch(/\d/);
        }
      }
    }
  });
});

describe('a chart without script', () => {
  it('has a title, a subtitle and a source that leads to its note', () => {
    for (const { page, chart, name } of charts) {
      expect(textOf(only(chart, 'figcaption h3', name)), name).toMatch(/\p{L}/u);
      expect(textOf(only(chart, 'figcaption .subtitle', name)), name).toMatch(/\p{L}/u);
      const links = select(chart, '.source a');
      expect(links, name).not.toHaveLength(0);
      for (const link of links) {
        const id = (link.attribute('href') ?? '').replace(/^#/, '');
        const notes = select(page.root, `.sources [id=${id}]`);
        expect(notes, `${name} ${id}`).toHaveLength(1);
        expect(textOf(notes[0] ?? link), name).toContain(textOf(link));
      }
    }
  });

  it('says in words what it shows', () => {
    for (const { chart, name } of charts) {
      const label = only(chart, '[role=img]', name).attribute('aria-label') ?? '';
      expect(label, name).toMatch(/\p{L}/u);
    }
  });

  it('is drawn, with marks of its own', () => {
    expect(charts).not.toHaveLength(0);
    for (const { chart, name } of charts) {
      const rows = select(chart, '.plot [data-row]');
      expect(rows, name).not.toHaveLength(0);
      expect(select(chart, '.plot svg').flatMap(descendants).length, name).toBeGreaterThan(
        rows.length,
      );
      for (const row of rows) {
        const marks = descendants(row).filter(
          ({ tag, classes }) =>
            ['rect', 'circle', 'path', 'line'].includes(tag) && !classes.includes('hit'),
        );
        // Where there is nothing to draw, or dots stand with those of other rows, words say so.
        const said = descendants(row).length === 1 || /\p{L}|\d/u.test(textOf(row));
        if (!said) expect(marks, `${name}: ${row.attribute('data-row') ?? ''}`).not.toHaveLength(0);
      }
    }
  });

  it('has coordinates that are numbers', () => {
    for (const { chart, name } of charts)
      for (const element of select(chart, 'svg').flatMap((svg) => [svg, ...descendants(svg)]))
        for (const attribute of ['x', 'y', 'cx', 'cy', 'r', 'x1', 'x2', 'y1', 'y2', 'width', 'dx'])
          expect(element.attribute(attribute) ?? '0', `${name} ${element.tag}`).toMatch(
            /^-?\d+(\.\d+)?(%|em|px)?$/,
          );
  });

  it('has a table with a caption, headed columns and named rows', () => {
    for (const { chart, name } of charts) {
      const table = only(chart, 'table', name);
      expect(textOf(only(table, 'caption', name)), name).toBe(
        textOf(only(chart, 'figcaption h3', name)),
      );
      const columns = select(table, 'thead th[scope=col]');
      expect(columns.length, name).toBeGreaterThan(1);
      expect(select(table, 'thead th'), name).toEqual(columns);
      expect(select(table, 'thead td'), name).toEqual([]);
      const rows = select(table, 'tbody tr');
      expect(rows, name).not.toHaveLength(0);
      for (const row of rows) {
        const cells = row.children.filter((child) => typeof child !== 'string');
        expect(cells, name).toHaveLength(columns.length);
        expect(cells[0]?.attribute('scope'), name).toBe('row');
        for (const cell of cells) expect(textOf(cell), name).not.toBe('');
      }
      const regions = select(chart, '[role=region]');
      for (const region of regions) expect(region.attribute('aria-label'), name).toMatch(/\S/);
    }
  });

  it('says how many rows its table has before it is opened', () => {
    for (const { page, chart, name } of charts) {
      const rows = select(chart, 'tbody tr').length;
      expect(textOf(only(chart, 'summary', name)), name).toBe(
        translate(page.locale, 'chart.table', { rows }),
      );
    }
  });

  it('draws rows that stand in its table', () => {
    for (const { chart, name } of charts) {
      const keys = select(chart, 'tbody tr').map((row) => row.attribute('data-key'));
      for (const row of select(chart, '[data-row]'))
        expect(keys, name).toContain(row.attribute('data-row'));
    }
  });

  it('draws no figure that its table does not give', () => {
    for (const { page, chart, name } of charts) {
      const given = texts(chart, 'tbody td').flatMap((text) =>
        (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((figure) => readFigure(figure, page.locale)),
      );
      // Names of a scale's ticks stand back.
      const labels = select(chart, '.plot [data-row] text').filter(
        (label) => !label.classes.includes('in-muted') && /^[+−]?\d[\d.,]*%?$/.test(textOf(label)),
      );
      for (const label of labels)
        expect(given, `${name}: ${textOf(label)}`).toContain(
          readFigure(textOf(label).replaceAll(/[+−%]/g, ''), page.locale),
        );
    }
  });
});

describe('figures', () => {
  it('are written as the language writes them', () => {
    expect(writeFigure(1625851, 'vi')).toBe('1.625.851');
    expect(writeFigure(93.02, 'vi')).toBe('93,02');
    expect(writeFigure(1625851, 'en')).toBe('1,625,851');
    expect(writeFigure(93.02, 'en')).toBe('93.02');
    for (const page of site.pages) {
      const own = withoutQuotes(page.root);
      const all = [...texts(own, 'main'), ...spokenTexts(own)];
      // Places in the report, such as II.1.1.m, are names with points.
      const section = /\b[IVX]+(?:\.[0-9a-zđ]+)+|“\d(?:\.\d)+”/g;
      // A licence is named by its version.
      const read = all.map((text) =>
        text.replaceAll(section, ' ').replaceAll(settings.licence.name, ' '),
      );
      const foreign = read.flatMap((text) => foreignFigure[page.locale].exec(text) ?? []);
      expect(foreign, page.file).toEqual([]);
    }
  });

  it('in prose say their value and lead to where they stand in the report', () => {
    for (const page of stories) {
      const links = select(page.root, 'a.value');
      if (charts.some((chart) => chart.page === page)) expect(links, page.file).not.toHaveLength(0);
      for (const link of links) {
        const data = only(link, 'data[value]', page.file);
        expect(textOf(data), page.file).toBe(textOf(link));
        const id = (link.attribute('href') ?? '').replace(/^#/, '');
        expect(select(page.root, `.sources [id=${id}]`), `${page.file} ${id}`).toHaveLength(1);
      }
    }
  });

  it('in prose read back as the value that they say', () => {
    for (const page of site.pages)
      for (const data of select(page.root, 'data')) {
        // The codes of framed views are no figures.
        if (data.attribute('data-view') !== undefined) continue;
        const value = Number(data.attribute('value'));
        const text = textOf(data);
        expect(readFigure(text, page.locale), `${page.file}: ${text}`).toBeCloseTo(value, 4);
      }
  });

  it('in tables are written as the language writes them', () => {
    for (const { page, chart, name } of charts)
      for (const cell of texts(chart, 'td.number').filter((text) => /^-?\d/.test(text)))
        expect(readFigure(cell, page.locale), `${name}: ${cell}`).toBeDefined();
  });

  it('are held together with their unit by a no-break space', () => {
    for (const page of site.pages)
      for (const data of select(page.root, 'data'))
        expect(textOf(data), page.file).not.toMatch(/^[\d.,]+ /);
  });

  it('are the same in both languages, chart by chart', () => {
    const values = (locale: 'vi' | 'en') =>
      charts
        .filter(({ page }) => page.locale === locale)
        .map(({ page, chart }) => ({
          id: chart.attribute('id'),
          figures: texts(chart, 'td').map((text) => readFigure(text, page.locale)),
        }))
        .toSorted((a, b) => (a.id ?? '').localeCompare(b.id ?? ''));
    expect(values('en')).toEqual(values('vi'));
  });
});
