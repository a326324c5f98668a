import type {
  Article,
  BreadcrumbList,
  Dataset as DatasetThing,
  GovernmentOrganization,
} from 'schema-dts';
import type { Data } from '../figures/data.ts';
import type { Dataset } from '../figures/define.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { settings } from '../settings.ts';
import { dataFiles } from '../downloads/datasetFiles.ts';

/** A thing in the words of schema.org, ready to be written as JSON-LD. */
export type Thing = Readonly<Record<string, unknown>>;

// What is said of a thing is held against the vocabulary of schema.org as the types are checked.

/** The office that publishes the site. */
export function organization(locale: Locale) {
  return {
    '@type': 'GovernmentOrganization' as const,
    name: translate(locale, 'site.publisher'),
    url: settings.portal.url,
  } satisfies GovernmentOrganization;
}

/** A page that is read: its words, its address and its edition. */
interface Read {
  readonly headline: string;
  readonly description: string;
  /** Absolute address of the page. */
  readonly url: string;
  /** Absolute address of the picture that stands for it. */
  readonly image: string;
  /** Day of the edition, as `2026-11-23`. */
  readonly date: string;
  readonly locale: Locale;
}

/** A story or a chart as an article. */
export function article({ headline, description, url, image, date, locale }: Read): Thing {
  return {
    '@type': 'Article',
    headline,
    description,
    inLanguage: locale,
    image,
    datePublished: date,
    dateModified: date,
    mainEntityOfPage: url,
    license: settings.licence.url,
    author: organization(locale),
    publisher: organization(locale),
  } satisfies Article;
}

/** The way from the home page to a page, the page itself last. */
export function breadcrumbs(
  way: readonly { readonly name: string; readonly url: string }[],
): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, url }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: url,
    })),
  } satisfies BreadcrumbList;
}

/**
 * A dataset with its files.
 *
 * @param url absolute address of its page
 * @param files absolute address of the folder of data files, with a final slash
 * @param date day on which it was last changed, as `2026-11-23`
 */
export function datasetThing(
  dataset: Dataset,
  data: Data,
  { url, files, date }: { readonly url: string; readonly files: string; readonly date: string },
  locale: Locale,
): Thing {
  return {
    '@type': 'Dataset',
    '@id': url,
    name: dataset.title[locale],
    description: dataset.description[locale],
    url,
    dateModified: date,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: settings.licence.url,
    creator: organization(locale),
    variableMeasured: Object.values(dataset.columns)
      .filter(({ unit }) => unit !== undefined)
      .map(({ title }) => title[locale]),
    distribution: dataFiles(dataset, data).map(({ name, mediaType }) => ({
      '@type': 'DataDownload' as const,
      encodingFormat: mediaType,
      contentUrl: `${files}${name}`,
    })),
  } satisfies DatasetThing;
}

/** Things as the text of a JSON-LD script; nothing in it can end the script. */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll(
    '<',
    '\\u003c',
  );
}
