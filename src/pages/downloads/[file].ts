import type { APIRoute, GetStaticPaths } from 'astro';
import { dataZip } from '../../downloads/dataZip.ts';
import { renderOfflineDocument } from '../../offline/document/renderOfflineDocument.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { dataZipName, offlineDocumentNames } from '../../downloads/names.ts';

interface Props {
  /** The language of an offline document; the archive of data files has none. */
  locale?: Locale;
}

export const getStaticPaths = (() => [
  ...locales.map((locale) => ({
    params: { file: offlineDocumentNames[locale] },
    props: { locale },
  })),
  { params: { file: dataZipName }, props: {} },
]) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props: { locale } }) =>
  new Response(locale === undefined ? dataZip() : await renderOfflineDocument(locale));
