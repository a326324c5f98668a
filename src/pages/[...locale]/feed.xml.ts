import rss from '@astrojs/rss';
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadData } from '../../datasets/read.ts';
import { interpolate } from '../../figures/words.ts';
import { storiesIn } from '../../site/story/stories.ts';
import type { Locale } from '../../locale/locales.ts';
import { localePaths, pagePath } from '../../routes/path.ts';
import { translate } from '../../locale/translate.ts';

interface Props {
  locale: Locale;
}

export const getStaticPaths = localePaths satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale }, site }) => {
  const base = import.meta.env.BASE_URL;
  const data = loadData();
  const fill = (text: string): string => interpolate(text, locale, data);
  const pubDate = new Date(import.meta.env.RELEASED.date);
  return rss({
    title: translate(locale, 'site.name'),
    description: translate(locale, 'site.description'),
    site: new URL(pagePath(base, locale), site).href,
    items: (await storiesIn(locale)).map(({ data: story }) => ({
      title: fill(story.headline),
      description: fill(story.standfirst),
      link: pagePath(base, locale, story.slug),
      pubDate,
    })),
    customData: `<language>${locale}</language>`,
  });
};
