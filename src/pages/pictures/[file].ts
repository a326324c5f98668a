import type { APIRoute, GetStaticPaths } from 'astro';
import { once } from '../../once.ts';
import { allPictures } from '../../site/story/storyPictures.ts';
import { drawPicture, drawPictures } from '../../media/files.ts';
import type { Picture } from '../../media/pictures.ts';

interface Props {
  picture: Picture;
}

export const getStaticPaths = (async () => {
  const pictures = await allPictures();
  return pictures.map((picture) => ({ params: { file: picture.name }, props: { picture } }));
}) satisfies GetStaticPaths;

const whole = once(async () => drawPictures(await allPictures()));

/** A build draws them all side by side, while pages are rendered; a preview draws the one asked for. */
async function draw(picture: Picture): Promise<Uint8Array> {
  if (import.meta.env.DEV) return drawPicture(picture);
  const content = (await whole()).get(picture.name) ?? drawPicture(picture);
  // Written once, and then out of memory.
  (await whole()).delete(picture.name);
  return content;
}

export const GET: APIRoute<Props> = async ({ props: { picture } }) => {
  const type = picture.name.endsWith('.svg') ? 'image/svg+xml' : 'image/png';
  const content = new Uint8Array(await draw(picture));
  return new Response(content, { headers: { 'Content-Type': type } });
};
