import { chartCitations } from '../charts/index.ts';
import type { Chart } from '../charts/define.ts';
import type { Data } from '../figures/data.ts';
import { formatCitation } from '../figures/citation.ts';
import { interpolate } from '../figures/words.ts';
import { formatDate } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { settings } from '../settings.ts';

/** Where a chart stands and in which edition of the site. */
interface Place {
  /** Absolute address of the chart's page. */
  readonly url: string;
  readonly edition: { readonly name: string; readonly date: string };
}

/** The places in the report that a chart draws on, in words. */
export function chartSources(chart: Chart, data: Data, locale: Locale): string {
  return chartCitations(chart, data)
    .map((citation) => formatCitation(citation, locale))
    .join('; ');
}

/** How to cite a chart: publisher, finding, site, edition, place in the report, address. */
export function citationText(
  chart: Chart,
  { url, edition }: Place,
  data: Data,
  locale: Locale,
): string {
  return translate(locale, 'chart.citation', {
    draft: settings.draft[locale],
    publisher: translate(locale, 'site.publisher'),
    title: interpolate(chart.words[locale].title, locale, data),
    site: translate(locale, 'site.name'),
    edition: edition.name,
    date: formatDate(edition.date, locale),
    sources: chartSources(chart, data, locale),
    url,
  });
}

/** What to paste beside a shared link to a chart: the finding, its source, the address. */
export function chartCaption(chart: Chart, url: string, data: Data, locale: Locale): string {
  return translate(locale, 'share.chartCaption', {
    draft: settings.draft[locale],
    title: interpolate(chart.words[locale].title, locale, data),
    sources: chartSources(chart, data, locale),
    url,
  });
}
