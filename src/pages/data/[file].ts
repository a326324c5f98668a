import type { APIRoute, GetStaticPaths } from 'astro';
import { loadData } from '../../datasets/read.ts';
import { publishedData } from '../../downloads/publishedData.ts';

interface Props {
  content: string;
}

export const getStaticPaths = (() =>
  publishedData(loadData(), import.meta.env.RELEASED).map(({ name, content }) => ({
    params: { file: name },
    props: { content },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.content);
