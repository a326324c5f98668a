import type { APIRoute, GetStaticPaths } from 'astro';
import { datasets } from '../../datasets/index.ts';
import { loadData } from '../../datasets/read.ts';
import { linksOf, listKey, placeFinder, searchList } from '../../search/list.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { pagePath } from '../../routes/path.ts';
import { slugs } from '../../routes/slugs.ts';
import { searchIndex } from '../../search/index.ts';

interface Props {
  locale: Locale;
}

export const getStaticPaths = (() =>
  locales.map((locale) => ({
    params: { file: `${locale}.json` },
    props: { locale },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale } }) => {
  const base = import.meta.env.BASE_URL;
  const dataPage = pagePath(base, locale, slugs.data[locale]);
  const list = await searchList(base, locale);
  const index = searchIndex({
    locale,
    data: loadData(),
    datasets,
    key: listKey(list),
    texts: linksOf(list).map(({ text }) => text),
    pageOf: ({ id }) => `${dataPage}${id}/`,
    placeOf: placeFinder(list),
  });
  return new Response(JSON.stringify(index));
};
