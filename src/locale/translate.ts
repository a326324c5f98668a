import { parseDictionary, type Key } from './dictionary.ts';
import en from './en.json' with { type: 'json' };
import type { Locale } from './locales.ts';
import vi from './vi.json' with { type: 'json' };

const dictionaries = {
  vi: /* @__PURE__ */ parseDictionary(vi, 'src/locale/vi.json'),
  en: /* @__PURE__ */ parseDictionary(en, 'src/locale/en.json'),
} as const;

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
