import { formatDate } from '../locale/format.ts';
import { locales } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { settings } from '../settings.ts';

/** The text that goes with the data files of an edition, in both languages. */
export function dataReadme(edition: { readonly name: string; readonly date: string }): string {
  const parts = locales.map((locale) => {
    const publisher = translate(locale, 'site.publisher');
    return [
      `# ${translate(locale, 'site.name')}`,
      translate(locale, 'site.edition', {
        edition: edition.name,
        date: formatDate(edition.date, locale),
        draft: settings.draft[locale],
      }),
      translate(locale, 'site.draft'),
      translate(locale, 'data.readme'),
      `${translate(locale, 'site.licence', { publisher })} ${settings.licence.name} (${settings.licence.url}).`,
    ].join('\n\n');
  });
  return `${parts.join('\n\n---\n\n')}\n`;
}
