import type { APIRoute } from 'astro';
import { sitemapName } from '../routes/slugs.ts';

export const GET: APIRoute = ({ site }) => {
  const map = new URL(`${import.meta.env.BASE_URL}${sitemapName}`, site).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${map}\n`);
};
