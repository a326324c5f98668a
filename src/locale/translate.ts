import { dictionary, type Key, type PlainKey, type ValuesOf } from './dictionary.ts';
import type { Locale } from './locales.ts';

/** What fills the `{names}` of a text that is chosen while the program runs. */
export type Values = Readonly<Record<string, string | number>>;

/** A text that travels as data, such as a problem on its way to the editor. */
export interface Message {
  readonly key: Key;
  readonly values: Values;
}

/**
 * A message in a language.
 *
 * @throws Error when a name in braces has no value: a half-filled sentence is never shown
 */
export function say(locale: Locale, { key, values }: Message): string {
  return dictionary[key][locale].replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${key} (${locale}): no value for {${name}}`);
    return String(value);
  });
}

/**
 * A text of the interface in a language, its `{names}` filled.
 *
 * @example translate('en', 'story.readIn', { language: 'English' })
 */
export function translate(locale: Locale, key: PlainKey): string;
export function translate<K extends Key>(locale: Locale, key: K, values: ValuesOf<K>): string;
export function translate(locale: Locale, key: Key, values: Values = {}): string {
  return say(locale, { key, values });
}
