import type { APIRoute, GetStaticPaths } from 'astro';
import { datasets } from '../../datasets/index.ts';
import { loadData } from '../../datasets/read.ts';
import { dataFiles } from '../../outputs/dataFiles.ts';
import { dataPackage } from '../../outputs/dataPackage.ts';
import { dataReadme } from '../../outputs/dataReadme.ts';

interface Props {
  content: string;
}

export const getStaticPaths = (() => {
  const data = loadData();
  const files = [
    ...datasets.flatMap((dataset) => dataFiles(dataset, data)),
    { name: 'datapackage.json', content: dataPackage(datasets) },
    { name: 'README.md', content: dataReadme() },
  ];
  return files.map(({ name, content }) => ({ params: { file: name }, props: { content } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ props }) => new Response(props.content);
