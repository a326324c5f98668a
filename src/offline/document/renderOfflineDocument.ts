import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { Locale } from '../../locale/locales.ts';
import { downloadsFolder } from '../../routes/slugs.ts';
import { offlineDocumentNames } from '../../downloads/names.ts';
import { statePolicy } from '../../publish/pagePolicies.ts';
import { keepNamesWhole } from '../../site/shell/wholeNames.ts';
import { once } from '../../once.ts';
import OfflineDocument from './OfflineDocument.astro';

/**
 * The whole site in a language as one HTML document, made once: the page that tells its size and the
 * file itself are the same bytes.
 */
export const renderOfflineDocument = once(async (locale: Locale): Promise<string> => {
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdx });
  const site = new URL(import.meta.env.SITE);
  const options = { props: { locale, site }, locals: { locale }, partial: false };
  const html = await container.renderToString(OfflineDocument, options);
  return statePolicy(keepNamesWhole(html), `/${downloadsFolder}/${offlineDocumentNames[locale]}`);
});
