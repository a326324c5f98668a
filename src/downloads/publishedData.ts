import { datasets } from '../datasets/index.ts';
import type { Data } from '../figures/data.ts';
import { dataFiles, type DataFile } from './datasetFiles.ts';
import { dataPackage } from './dataPackage.ts';
import { dataReadme } from './dataReadme.ts';

/** Every data file of the site, their description as a data package, and what to know of them. */
export function publishedData(
  data: Data,
  edition: { readonly name: string; readonly date: string },
): readonly DataFile[] {
  return [
    ...datasets.flatMap((dataset) => dataFiles(dataset, data)),
    {
      name: 'datapackage.json',
      mediaType: 'application/json',
      content: dataPackage(datasets),
    },
    { name: 'README.md', mediaType: 'text/markdown', content: dataReadme(edition) },
  ];
}
