import type { APIRoute, GetStaticPaths } from 'astro';
import type { Locale } from '../../locale/locales.ts';
import { localePaths, pagePath } from '../../routes/path.ts';
import { iconSizes } from '../../media/icon.ts';
import { translate } from '../../locale/translate.ts';

interface Props {
  locale: Locale;
}

export const getStaticPaths = localePaths satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const base = import.meta.env.BASE_URL;
  const manifest = {
    name: translate(locale, 'site.name'),
    short_name: translate(locale, 'site.shortName'),
    description: translate(locale, 'site.description'),
    lang: locale,
    start_url: pagePath(base, locale),
    scope: base,
    display: 'browser',
    background_color: '#fbf8f3',
    theme_color: '#fbf8f3',
    icons: iconSizes.map((size) => ({
      src: `${base}icons/${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  };
  return new Response(JSON.stringify(manifest));
};
