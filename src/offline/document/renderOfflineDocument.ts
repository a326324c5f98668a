import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadData } from '../../datasets/read.ts';
import type { Locale } from '../../locale/locales.ts';
import { downloadsFolder } from '../../routes/slugs.ts';
import { offlineDocumentNames } from '../../downloads/names.ts';
import { statePolicy } from '../../publish/pagePolicies.ts';
import { publishedData } from '../../downloads/publishedData.ts';
import { zipFiles } from '../../downloads/zipFiles.ts';
import OfflineDocument from './OfflineDocument.astro';

const offlineDocuments = new Map<Locale, Promise<string>>();

async function render(locale: Locale, site: URL): Promise<string> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdx });
  const options = { props: { locale, site }, locals: { locale }, partial: false };
  const html = await container.renderToString(OfflineDocument, options);
  return statePolicy(html, `/${downloadsFolder}/${offlineDocumentNames[locale]}`);
}

/**
 * The whole site in a language as one HTML document, made once: the page that tells its size and the
 * file itself are the same bytes.
 *
 * @param site scheme and host of the published site
 */
export function renderOfflineDocument(locale: Locale, site: URL | undefined): Promise<string> {
  if (site === undefined) throw new Error('the site has no address');
  const offlineDocument = offlineDocuments.get(locale) ?? render(locale, site);
  offlineDocuments.set(locale, offlineDocument);
  return offlineDocument;
}

let zip: Uint8Array<ArrayBuffer> | undefined;

/** All data files as one archive, made once. */
export function dataZip(): Uint8Array<ArrayBuffer> {
  zip ??= zipFiles(publishedData(loadData()), import.meta.env.EDITION.date);
  return zip;
}
