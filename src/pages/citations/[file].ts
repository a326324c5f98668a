import type { APIRoute, GetStaticPaths } from 'astro';
import { charts, chartById } from '../../charts/index.ts';
import { loadData } from '../../datasets/read.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { chartSlugs, pagePath } from '../../routes/path.ts';
import { citationText } from '../../downloads/citationText.ts';

interface Props {
  id: string;
  locale: Locale;
}

export const getStaticPaths = (() =>
  charts.flatMap(({ id }) =>
    locales.map((locale) => ({ params: { file: `${id}.${locale}.txt` }, props: { id, locale } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { id, locale }, site }) => {
  const path = pagePath(import.meta.env.BASE_URL, locale, chartSlugs(id)[locale]);
  const place = { url: new URL(path, site).href, edition: import.meta.env.RELEASED };
  return new Response(`${citationText(chartById(id), place, loadData(), locale)}\n`);
};
