/// <reference types="astro/client" />

/** A component as a module sees it that renders it without a page. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}

declare namespace App {
  interface Locals {
    /** The language of a document that is rendered outside the addresses of the site. */
    readonly locale?: string;
  }
}

interface ImportMetaEnv {
  /** The release that is being built (`EDITION`, `EDITION_DATE`). */
  readonly RELEASED: { readonly name: string; readonly date: string };
}
