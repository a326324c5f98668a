import mdx from '@astrojs/mdx/server.js';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadData } from '../datasets/read.ts';
import type { Locale } from '../locale/locales.ts';
import { downloadsFolder } from '../locale/slugs.ts';
import { bookletNames } from '../outputs/downloads.ts';
import { statePolicy } from '../outputs/pagePolicies.ts';
import { publishedData } from '../outputs/publishedData.ts';
import { zipFiles } from '../outputs/zipFiles.ts';
import Booklet from './Booklet.astro';

const booklets = new Map<Locale, Promise<string>>();

async function render(locale: Locale, site: URL): Promise<string> {
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdx });
  const options = { props: { locale, site }, locals: { locale }, partial: false };
  const html = await container.renderToString(Booklet, options);
  return statePolicy(html, `/${downloadsFolder}/${bookletNames[locale]}`);
}

/**
 * The whole site in a language as one HTML document, made once: the page that tells its size and the
 * file itself are the same bytes.
 *
 * @param site scheme and host of the published site
 */
export function renderBooklet(locale: Locale, site: URL | undefined): Promise<string> {
  if (site === undefined) throw new Error('the site has no address');
  const booklet = booklets.get(locale) ?? render(locale, site);
  booklets.set(locale, booklet);
  return booklet;
}

let zip: Uint8Array<ArrayBuffer> | undefined;

/** All data files as one archive, made once. */
export function dataZip(): Uint8Array<ArrayBuffer> {
  zip ??= zipFiles(publishedData(loadData()), import.meta.env.EDITION.date);
  return zip;
}
