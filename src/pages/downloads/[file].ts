import type { APIRoute, GetStaticPaths } from 'astro';
import { dataZip, renderBooklet } from '../../layouts/downloads.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { dataZipName, bookletNames } from '../../outputs/downloads.ts';

interface Props {
  /** The language of a booklet; the archive of data files has none. */
  locale?: Locale;
}

export const getStaticPaths = (() => [
  ...locales.map((locale) => ({ params: { file: bookletNames[locale] }, props: { locale } })),
  { params: { file: dataZipName }, props: {} },
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale }, site }) =>
  new Response(locale === undefined ? dataZip() : await renderBooklet(locale, site));
