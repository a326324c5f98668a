import type { AstroIntegration } from 'astro';
import { locales, type Localized } from '../locale/locales.ts';
import { pagePath } from '../routes/path.ts';
import { slugs } from '../routes/slugs.ts';

/** A kind of page: the component that renders it, at its slug or, with a name for each, below it. */
interface Page {
  readonly component: URL;
  readonly slug: Localized;
  readonly each?: string;
}

/** Every kind of page; the same component renders both languages. Files have routes in src/pages. */
const pages: readonly Page[] = [
  { component: new URL('./front/Front.astro', import.meta.url), slug: slugs.home },
  { component: new URL('./story/Story.astro', import.meta.url), slug: slugs.home, each: '[slug]' },
  { component: new URL('./targets/Targets.astro', import.meta.url), slug: slugs.targets },
  { component: new URL('./gallery/Gallery.astro', import.meta.url), slug: slugs.charts },
  {
    component: new URL('./chart/ChartPage.astro', import.meta.url),
    slug: slugs.charts,
    each: '[id]',
  },
  { component: new URL('./chart/Embed.astro', import.meta.url), slug: slugs.embed, each: '[id]' },
  { component: new URL('./data/DataCatalogue.astro', import.meta.url), slug: slugs.data },
  {
    component: new URL('./data/DatasetPage.astro', import.meta.url),
    slug: slugs.data,
    each: '[id]',
  },
  { component: new URL('./levels/Levels.astro', import.meta.url), slug: slugs.levels },
  {
    component: new URL('./levels/LevelPage.astro', import.meta.url),
    slug: slugs.levels,
    each: '[level]',
  },
  { component: new URL('./notes/Notes.astro', import.meta.url), slug: slugs.notes },
  { component: new URL('./glossary/Glossary.astro', import.meta.url), slug: slugs.glossary },
  { component: new URL('../search/SearchPage.astro', import.meta.url), slug: slugs.search },
  { component: new URL('./downloads/DownloadsPage.astro', import.meta.url), slug: slugs.downloads },
  { component: new URL('./hostCheck/HostCheck.astro', import.meta.url), slug: slugs.check },
  { component: new URL('./shell/NotFound.astro', import.meta.url), slug: { vi: '404', en: '404' } },
];

/** Has Astro render every kind of page at its address in each language. */
export const sitePages: AstroIntegration = {
  name: 'site-pages',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const { component, slug, each = '' } of pages)
        for (const locale of locales)
          injectRoute({
            pattern: pagePath('/', locale, slug[locale]) + each,
            entrypoint: component,
          });
      injectRoute({
        pattern: '/[...moved]',
        entrypoint: new URL('./shell/Moved.astro', import.meta.url),
      });
    },
  },
};
