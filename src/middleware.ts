import type { MiddlewareHandler } from 'astro';
import { keepNamesWhole } from './site/shell/wholeNames.ts';

/** What is done to every page as it is rendered. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(keepNamesWhole(await response.text()), response);
};
