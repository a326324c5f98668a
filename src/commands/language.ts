import { defaultLocale, isLocale, type Locale } from '../locale/locales.ts';
import { OptionError } from './options.ts';

/** The language that a command speaks, and the arguments that are not about it. */
interface Language {
  readonly locale: Locale;
  readonly rest: readonly string[];
}

/**
 * Takes `--lang en` or `--lang=en` out of a command's arguments; the last one counts.
 *
 * @throws OptionError when it names no language of the site
 * @example readLanguage(['--lang', 'en', 'data']) // { locale: 'en', rest: ['data'] }
 */
export function readLanguage(args: readonly string[]): Language {
  let locale: Locale = defaultLocale;
  const rest: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const argument = args[at] ?? '';
    if (argument !== '--lang' && !argument.startsWith('--lang=')) {
      rest.push(argument);
      continue;
    }
    if (argument === '--lang') at += 1;
    const text = (argument === '--lang' ? args[at] : argument.slice('--lang='.length)) ?? '';
    if (!isLocale(text)) throw new OptionError([{ key: 'option.lang', values: { text } }]);
    locale = text;
  }
  return { locale, rest };
}
