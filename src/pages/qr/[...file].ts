import type { APIRoute, GetStaticPaths } from 'astro';
import { sharedPages } from '../../site/sharedPages.ts';
import { pagePath } from '../../routes/path.ts';
import { qrPng, qrSvg } from '../../media/qrCode.ts';

interface Props {
  path: string;
  kind: 'svg' | 'png';
}

export const getStaticPaths = (async () => {
  const pages = await sharedPages();
  return pages.flatMap(({ locale, slug }) =>
    (['svg', 'png'] as const).map((kind) => ({
      params: { file: `${pagePath('/', locale, slug).slice(1, -1)}.${kind}` },
      props: { path: pagePath(import.meta.env.BASE_URL, locale, slug), kind },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { path, kind }, site }) => {
  const address = new URL(path, site).href;
  return new Response(kind === 'svg' ? qrSvg(address) : qrPng(address));
};
