import { locales } from '../locale/locales.ts';
import { translate } from '../locale/translate.ts';
import { settings } from '../settings.ts';

/** The text that goes with the data files, in both languages. */
export function dataReadme(): string {
  const parts = locales.map((locale) => {
    const publisher = translate(locale, 'site.publisher');
    return [
      `# ${translate(locale, 'site.name')}`,
      translate(locale, 'site.draft', { draft: settings.draft[locale] }),
      translate(locale, 'data.readme'),
      `${translate(locale, 'site.licence', { publisher })} ${settings.licence.name} (${settings.licence.url}).`,
    ].join('\n\n');
  });
  return `${parts.join('\n\n---\n\n')}\n`;
}
