import { describe, expect, it } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { datasets } from '../../src/datasets/index.ts';
import { loadData } from '../../src/datasets/read.ts';
import { locales, type Locale } from '../../src/locale/locales.ts';
import { chartSlugs, datasetSlugs, pagePath } from '../../src/routes/path.ts';
import { slugs } from '../../src/routes/slugs.ts';
import { settings } from '../../src/settings.ts';
import { select, textOf } from '../support/markup.ts';
import { readSite, type Page } from '../support/site.ts';

const site = readSite();
const data = loadData();

function pageAt(locale: Locale, slug: string): Page {
  const page = site.pages.find(({ path }) => path === pagePath('/', locale, slug));
  if (page === undefined) throw new Error(`no page /${slug}/ in ${locale}`);
  return page;
}

const linksOf = (page: Page): readonly (string | undefined)[] =>
  select(page.root, 'main a').map((link) => link.attribute('href'));

describe.each(locales)('datasets (%s)', (locale) => {
  it('all stand in the catalogue with their number of rows, each leading to its page', () => {
    const page = pageAt(locale, slugs.data[locale]);
    const links = linksOf(page);
    for (const dataset of datasets) {
      expect(links, dataset.id).toContain(pagePath('/', locale, datasetSlugs(dataset.id)[locale]));
      const [entry] = select(page.root, `#${dataset.id}`);
      const [rows] = entry ? select(entry, '.number') : [];
      expect(rows && textOf(rows), dataset.id).toBe(String(data.rows(dataset).length));
    }
  });

  it.each(datasets)(
    '$id has a page with every row and column, source, licence and files',
    (one) => {
      const page = pageAt(locale, datasetSlugs(one.id)[locale]);
      const rows = select(page.root, 'main tbody tr');
      expect(rows).toHaveLength(data.rows(one).length);
      const columns = select(page.root, '.fields code').map(textOf);
      for (const name of Object.keys(one.columns)) expect(columns).toContain(name);
      const facts = select(page.root, '.facts dd').map(textOf);
      expect(facts).toHaveLength(5);
      expect(facts.every((fact) => fact.trim() !== '')).toBe(true);
      const links = linksOf(page);
      expect(links).toContain(settings.licence.url);
      for (const ending of ['csv', 'excel.csv', 'json'])
        expect(links).toContain(`/data/${one.id}.${ending}`);
      for (const { id } of charts.filter((chart) => chart.datasets.includes(one)))
        expect(links).toContain(pagePath('/', locale, chartSlugs(id)[locale]));
    },
  );
});
