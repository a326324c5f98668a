import type { APIRoute, GetStaticPaths } from 'astro';
import { icon, iconSizes } from '../../media/icon.ts';

interface Props {
  size: number;
}

export const getStaticPaths = (() =>
  iconSizes.map((size) => ({
    params: { file: `${size}.png` },
    props: { size },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props: { size } }) => new Response(icon(size));
