import type { APIRoute } from 'astro';
import { listedPages } from '../site/listedPages.ts';
import type { Locale } from '../locale/locales.ts';
import { pagePath } from '../routes/path.ts';
import { sitemap } from '../publish/sitemap.ts';

export const GET: APIRoute = async ({ site }) => {
  const address = (locale: Locale, slug: string): string =>
    new URL(pagePath(import.meta.env.BASE_URL, locale, slug), site).href;
  const pages = await listedPages();
  return new Response(
    sitemap(
      pages.map(({ vi, en }) => ({ vi: address('vi', vi), en: address('en', en) })),
      import.meta.env.RELEASED.date,
    ),
  );
};
