/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The language of a document that is rendered outside the addresses of the site. */
    readonly locale?: import('./locale/locales.ts').Locale;
  }
}

interface ImportMetaEnv {
  /** The release that is being built (`EDITION`, `EDITION_DATE`). */
  readonly EDITION: { readonly name: string; readonly date: string };
}
