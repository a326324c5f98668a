import { charts } from '../charts/index.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { chartSlugs } from '../routes/path.ts';
import { storiesIn } from './story/stories.ts';

/** The pages that readers pass on: stories and charts. */
export async function sharedPages(): Promise<
  readonly { readonly locale: Locale; readonly slug: string }[]
> {
  const all = await Promise.all(
    locales.map(async (locale) => [
      ...(await storiesIn(locale)).map(({ data }) => ({ locale, slug: data.slug })),
      ...charts.map(({ id }) => ({ locale, slug: chartSlugs(id)[locale] })),
    ]),
  );
  return all.flat();
}
