/** The languages of the site, the default first. */
export const locales = ['vi', 'en'] as const;

/** A language of the site, as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** The same words in every language of the site. */
export type Localized = Readonly<Record<Locale, string>>;

/** The language served without a prefix in the address. */
export const defaultLocale: Locale = 'vi';

/** Each language as it calls itself. */
export const localeNames: Localized = { vi: 'Tiếng Việt', en: 'English' };

/** The region that goes with each language where a format asks for one (Open Graph). */
export const localeRegions: Localized = { vi: 'vi_VN', en: 'en_GB' };

/** Whether a text names a language of the site. */
export function isLocale(text: string | undefined): text is Locale {
  return locales.some((locale) => locale === text);
}

/** The other language of the site. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'vi' ? 'en' : 'vi';
}
