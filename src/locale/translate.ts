import { dictionaries } from './dictionaries.ts';
import type { Key } from './dictionary.ts';
import type { Locale } from './locales.ts';

/** What fills the `{placeholders}` of a text. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A text of the interface in a language, its `{placeholders}` filled.
 *
 * @throws Error when a placeholder of the text has no value: a half-filled sentence is never shown
 * @example translate('en', 'story.readIn', { language: 'English' })
 */
export function translate(locale: Locale, key: Key, values: Values = {}): string {
  return dictionaries[locale][key].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${locale}.json ${key}: no value for {${name}}`);
    return String(value);
  });
}
