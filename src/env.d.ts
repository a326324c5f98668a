/// <reference types="astro/client" />

interface ImportMetaEnv {
  /** The release that is being built (`EDITION`, `EDITION_DATE`). */
  readonly EDITION: { readonly name: string; readonly date: string };
}
