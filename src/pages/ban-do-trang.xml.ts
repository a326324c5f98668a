import type { APIRoute } from 'astro';
import { sitePages } from '../layouts/sitePages.ts';
import type { Locale } from '../locale/locales.ts';
import { pagePath } from '../locale/path.ts';
import { sitemap } from '../outputs/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = (locale: Locale, slug: string): string =>
    new URL(pagePath(import.meta.env.BASE_URL, locale, slug), site).href;
  const pages = await sitePages();
  return new Response(
    sitemap(
      pages.map(({ vi, en }) => ({ vi: address('vi', vi), en: address('en', en) })),
      import.meta.env.EDITION.date,
    ),
  );
};
